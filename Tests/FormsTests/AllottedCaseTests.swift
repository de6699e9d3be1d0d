import Cases
import Forms
import Testing

/// Numbers that the register gives are not typed, and those that earlier papers were given are.
@Suite struct AllottedCaseTests {
  private static let fields = """
    <text name="registration" label="दर्ता नं." english="Registration" allotted="registration"/>
    <text name="name" label="नाम" english="Name"/>
    """

  private func read(_ json: String, numbers: Case.TypedNumbers = .refused) throws -> Case {
    try Case.read(
      Array(json.utf8), file: "case.json", form: FormSample.form(fields: Self.fields),
      pictures: { _ in [] }, hasGlyph: { _ in true }, numbers: numbers)
  }

  @Test func aTypedNumberIsRefused() throws {
    let error = #expect(throws: CaseError.self) {
      try read("{\"name\": \"क\",\n \"registration\": \"१२/०८१–८२\"}")
    }
    #expect(
      error?.description == "case.json:2:2: registration (दर्ता नं.): is given by the register when the "
        + "paper is issued; leave it out")
  }

  @Test func nothingIsMissing() throws {
    #expect(try read("{\"name\": \"क\"}").values == ["name": .text("क")])
    #expect(try read("{\"name\": \"क\", \"registration\": \"\"}").values == ["name": .text("क")])
    #expect(try read("{\"name\": \"क\", \"registration\": null}").values == ["name": .text("क")])
  }

  @Test func anOldPaperBearsItsOwn() throws {
    let old = try read("{\"name\": \"क\", \"registration\": \"१२/०६१–६२\"}", numbers: .taken)
    #expect(old.values["registration"] == .text("१२/०६१–६२"))
    #expect(try read("{\"name\": \"क\"}", numbers: .taken).values["registration"] == nil)
  }

  /// A later paper quotes what an earlier one was allotted, and is allotted its own.
  @Test func prefill() throws {
    let source = try FormSample.form(fields: Self.fields)
    let later = try Form.read(
      bytes: Array(
        FormSample.xml(
          fields: Self.fields.replacing("allotted", with: "quoted")
            + "<text name=\"permission\" label=\"अनुमति\" english=\"Permission\" allotted=\"permission\"/>"
        ).replacing("annex-01", with: "annex-02").utf8), file: "later.xml")
    let issued = try read("{\"name\": \"क\"}").numbered(["registration": "१२/०८१–८२"])
    let prefill = Prefill(of: issued, from: source, for: later, hasGlyph: { _ in true }) { $0 }
    #expect(prefill.values == ["name": .text("क"), "registration": .text("१२/०८१–८२")])
    #expect(prefill.missing.isEmpty && prefill.refused.isEmpty)
    let again = Prefill(of: issued, from: source, for: source, hasGlyph: { _ in true }) { $0 }
    #expect(again.values == ["name": .text("क")])
  }
}
