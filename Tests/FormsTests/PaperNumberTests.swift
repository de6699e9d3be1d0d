import Forms
import Layout
import Printing
import Testing

/// Where the numbers of a paper stand that the register gives.
@Suite struct PaperNumberTests {
  private static let fields = """
    <text name="name" label="नाम" english="Name"/>
    <text name="registration" label="दर्ता नं." english="Registration" allotted="registration"/>
    """
  private let issue = Printing.Issue(
    number: Printing.Issue.Number("७", in: .dispatch), file: "२०८१/८२",
    allotted: ["registration": "१२/०८१–८२"])

  private func form(_ body: String, kind: String = "sheet", fields: String = fields) throws -> Form {
    let xml = FormSample.xml(fields: fields, body: body).replacing("\"sheet\"", with: "\"\(kind)\"")
    return try Form.read(bytes: Array(xml.utf8), file: "f.xml")
  }

  private func feet(_ document: Document) -> [String] {
    document.sections.map { section in
      var foot = section
      foot.blocks = section.footer.flatMap(\.blocks)
      return Document(title: "", name: "", sections: [foot]).line
    }
  }

  @Test func anAllottedNumberStandsInItsHole() throws {
    let form = try form("<p>नं. {registration} {name}</p>")
    #expect(form.compose(values: ["name": .text("क")], issue: issue).line == "नं. १२/०८१–८२ क")
    #expect(form.compose(values: ["name": .text("क")]).line == "नं. … क")
    #expect(form.compose(values: nil).line == "नं. … …")
  }

  @Test func anOldPaperKeepsItsNumber() throws {
    let values: [String: Value] = ["registration": .text("५/०६१–६२")]
    #expect(try form("<p>{registration}</p>").compose(values: values, issue: issue).line == "५/०६१–६२")
  }

  @Test func whatTheWordsHaveNoPlaceForStandsAtTheFoot() throws {
    let own = "पत्र संख्या: २०८१/८२ · च.नं.: ७"
    let all = "\(own) · दर्ता नं.: १२/०८१–८२"
    #expect(try feet(form("<p>{name}</p>").compose(values: [:], issue: issue)) == [all])
    #expect(try feet(form("<p>{registration}</p>").compose(values: [:], issue: issue)) == [own])
    let paged = "<footer><p only=\"filled\"><page/></p></footer><p>{registration}</p>"
    #expect(try feet(form(paged).compose(values: [:], issue: issue)) == ["\(own) · #"])
    let shown = "<office part=\"reference\"/><p>{registration}</p>"
    #expect(try feet(form(shown).compose(values: [:], issue: issue)) == [""])
    #expect(try feet(form("<p>{name}</p>").compose(values: [:])) == [""])
    #expect(try feet(form("<p>{name}</p>").compose(values: nil, issue: issue)) == [""])
  }

  /// A place that this case does not show is no place.
  @Test func aHiddenPlaceDoesNotCount() throws {
    let fields = Self.fields + "<text name=\"nick\" label=\"उपनाम\" english=\"Nick\" required=\"no\"/>"
    let form = try form("<office part=\"reference\" when=\"nick\"/><p>{registration}</p>", fields: fields)
    #expect(feet(form.compose(values: [:], issue: issue)) != [""])
    #expect(feet(form.compose(values: ["nick": .text("क")], issue: issue)) == [""])
  }

  @Test func whatComesInIsEntered() throws {
    let form = try form("<p>{registration}</p>", kind: "application")
    #expect(form.book == .incoming)
    let issue = Printing.Issue(number: Printing.Issue.Number("१२३", in: form.book), file: "२०८३/८४")
    #expect(feet(form.compose(values: [:], issue: issue)) == ["आ.व.: २०८३/८४ · दर्ता नं.: १२३"])
  }

  /// A record's number is the number under which it goes out.
  @Test func aNumberOfThePapersOwnBookIsItsOwn() throws {
    let record = Self.fields.replacing("allotted=\"registration\"", with: "allotted=\"dispatch\"")
    let form = try form("<p>{registration}</p>", fields: record)
    let issue = Printing.Issue(number: Printing.Issue.Number("७", in: .dispatch))
    let document = form.compose(values: [:], issue: issue)
    #expect(document.line == "७" && feet(document) == [""])
  }

  @Test func bothFacesOfACardSayItsNumber() throws {
    let faces = """
      <face lang="ne"><p>{registration}</p></face><face lang="en"><p>{name}</p></face>
      """
    let xml = FormSample.xml(fields: Self.fields, body: "").replacing("\"sheet\"", with: "\"card\"")
      .replacing("<body>\n\n</body>", with: "<body paper=\"card\" margins=\"2mm\">\(faces)</body>")
    let form = try Form.read(bytes: Array(xml.utf8), file: "f.xml")
    let document = form.compose(values: ["name": .text("Sofia")], issue: issue)
    #expect(
      document.line == "१२/०८१–८२ Sofia Ref. No.: 2081/82 · Dispatch No.: 7 · Registration: 12/081–82")
  }
}
