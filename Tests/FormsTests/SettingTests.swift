import Cases
import Forms
import Printing
import Testing

/// Choices that a form leaves to the office.
@Suite struct SettingTests {
  private static let field = """
    <choice name="late_rule" label="विलम्ब" english="Late" setting="yes">
    <alternative key="adds">थप</alternative><alternative key="replaces">सट्टा</alternative></choice>
    """

  private func read(_ json: String, _ settings: [String: String]) throws -> Case {
    try Case.read(
      Array(json.utf8), file: "case.json", form: try FormSample.form(fields: Self.field),
      pictures: { _ in [] }, hasGlyph: { _ in true }, settings: settings)
  }

  private func refusal(_ json: String, _ settings: [String: String]) -> String? {
    do {
      _ = try read(json, settings)
      return nil
    } catch { return "\(error)" }
  }

  @Test func theCaseComesBeforeTheOffice() throws {
    #expect(try read("{}", ["late_rule": "adds"]).values == ["late_rule": .choice("adds")])
    let both = try read("{\"late_rule\": \"सट्टा\"}", ["late_rule": "adds"])
    #expect(both.values == ["late_rule": .choice("replaces")])
    #expect(try read("{\"late_rule\": null}", ["late_rule": "adds", "other": "x"]).values.count == 1)
  }

  @Test func whatTheOfficeHasToChoose() {
    #expect(
      refusal("{}", [:])
        == "case.json:1:1: late_rule (विलम्ब): the office has to choose, in its settings or in the case: "
        + "adds (थप), replaces (सट्टा)")
    #expect(
      refusal("{}", ["late_rule": "add"])
        == "case.json:1:1: late_rule (विलम्ब): the office's setting “add” is none of "
        + "adds (थप), replaces (सट्टा); did you mean “adds”?")
    #expect(refusal("{\"late_rule\": \"never\"}", ["late_rule": "adds"])?.contains("“never”") == true)
  }

  @Test func onlyTypedChoicesAreSettings() {
    #expect(
      FormSample.refusal(
        of: FormSample.xml(fields: "<flag name=\"a\" label=\"क\" english=\"A\" setting=\"yes\"/>"))
        == "f.xml:5:47: only a choice or words can be a setting of the office")
    let derived = Self.field.replacing(
      "</choice>", with: "<when test=\"late_rule is adds\" key=\"adds\"/><otherwise key=\"adds\"/></choice>")
    #expect(
      FormSample.refusal(of: FormSample.xml(fields: derived))
        == "f.xml:5:1: late_rule is derived and cannot be a setting of the office")
  }

  /// Words that the office says once are held against the field like those of a case.
  @Test func wordsOfTheOffice() throws {
    let field = """
      <text name="law" label="ऐन" english="Act" limit="10" required="no" setting="yes"/>
      """
    let form = try FormSample.form(fields: field)
    func values(_ json: String, _ settings: [String: String]) throws -> [String: Value] {
      try Case.read(
        Array(json.utf8), file: "case.json", form: form, pictures: { _ in [] }, hasGlyph: { _ in true },
        settings: settings
      ).values
    }
    #expect(try values("{}", ["law": " फर्म ऐन "]) == ["law": .text("फर्म ऐन")])
    #expect(try values("{\"law\": \"अर्को ऐन\"}", ["law": "फर्म ऐन"]) == ["law": .text("अर्को ऐन")])
    #expect(try values("{}", [:]).isEmpty)
    let error = #expect(throws: CaseError.self) {
      try values("{}", ["law": String(repeating: "क", count: 11)])
    }
    #expect(error?.description.contains("the office's setting") == true)
    #expect(throws: CaseError.self) { try values("{}", ["law": "क\u{202E}ख"]) }
  }

  @Test func theOfficeFile() throws {
    func office(_ json: String) throws -> Office {
      try Office.read(
        Array(json.utf8), file: "office.json", catalogue: nil, hasGlyph: { _ in true }
      ) { _ in [] }
    }
    #expect(
      try office("{\"name\": \"क\", \"settings\": {\"late_rule\": \"adds\"}}").settings == [
        "late_rule": "adds"
      ])
    #expect(try office("{\"name\": \"क\"}").settings.isEmpty)
    #expect(throws: FormError.self) { try office("{\"name\": \"क\", \"settings\": {\"late_rule\": 1}}") }
    #expect(throws: FormError.self) { try office("{\"name\": \"क\", \"settings\": [\"late_rule\"]}") }
  }
}
