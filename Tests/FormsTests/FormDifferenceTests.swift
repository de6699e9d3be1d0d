import Cases
import Forms
import Printing
import Testing

/// What an amendment changes, told word by word.
@Suite struct FormDifferenceTests {
  private static let fields = """
    <text name="name" label="नाम" english="Name" limit="50"/>
    <integer name="count" label="सङ्ख्या" english="Count"/>
    <choice name="size" label="वर्ग" english="Size"><alternative key="small">साना</alternative>
    <alternative key="large">ठूला</alternative></choice>
    """
  private static let checks = "<check test=\"count > 1\" fields=\"count\">too few</check>"
  private static let body = """
    <p>श्री {name}</p><p>पैंतीस दिनभित्र आवेदन दिनु पर्नेछ ।</p>
    <table columns="1 1"><row><cell>{count}</cell><cell><p when="size" is="small">साना मात्र</p></cell></row></table>
    """

  private func difference(_ part: String, _ replacement: String) throws -> FormDifference {
    let xml = FormSample.xml(fields: Self.fields, checks: Self.checks, body: Self.body)
    let other = xml.replacing(part, with: replacement)
    #expect(other != xml || part == replacement)
    return FormDifference(
      from: try Form.read(bytes: Array(xml.utf8), file: "a.xml"),
      to: try Form.read(bytes: Array(other.utf8), file: "b.xml"))
  }

  @Test func equalFormsHaveNone() throws {
    #expect(try difference("नाम", "नाम").isEmpty)
    for form in try Catalogue.builtIn.all() { #expect(FormDifference(from: form, to: form).isEmpty) }
  }

  @Test(arguments: [
    ("पैंतीस दिनभित्र", "एक्काइस दिनभित्र", "[-पैंतीस-] {+एक्काइस+} दिनभित्र आवेदन दिनु पर्नेछ ।"),
    ("श्री {name}", "{name}", "[-श्री-] {name}"), ("<p>श्री {name}</p>", "", "[-श्री {name}-]"),
    ("<p>श्री", "<p>क ख</p><p>श्री", "{+क ख+}"), ("{count}", "{count} जना", "{count} {+जना+}"),
  ]) func wording(part: String, replacement: String, marked: String) throws {
    let difference = try difference(part, replacement)
    #expect(difference.wording.map(\.marked) == [marked])
    #expect(difference.identity.isEmpty && difference.fields.isEmpty && difference.checks.isEmpty)
    #expect(!difference.isSetOtherwise)
  }

  @Test func thePageInEnglish() throws {
    let forms = try ["it was decided", "it is decided"].map { words in
      let english = "<english frame=\"english\"><p>{name}: \(words)</p></english></form>"
      let xml = FormSample.xml(fields: Self.fields, body: Self.body).replacing("</form>", with: english)
      return try Form.read(bytes: Array(xml.utf8), file: "f.xml")
    }
    let difference = FormDifference(from: forms[0], to: forms[1])
    #expect(difference.wording.map(\.marked) == ["{name}: it [-was-] {+is+} decided"])
  }

  @Test func longParagraphsAreShownWhole() throws {
    func words(_ letter: String) -> String { (0..<20_000).map { "\(letter)\($0)" }.joined(separator: " ") }
    let (old, new) = (words("a"), words("b"))
    let difference = FormDifference(
      from: try FormSample.form(body: "<p>\(old)</p>"), to: try FormSample.form(body: "<p>\(new)</p>"))
    #expect(difference.wording.map(\.marked) == ["[-\(old)-] {+\(new)+}"])
    let added = FormDifference(
      from: try FormSample.form(), to: try FormSample.form(body: "<p>शब्द</p><p>\(new)</p>"))
    #expect(added.wording.map(\.marked) == ["{+\(new)+}"])
  }

  @Test(arguments: [
    ("limit=\"50\"", "limit=\"60\"", "name", "text, at most [-50-] {+60+} characters, required"),
    ("label=\"नाम\"", "label=\"पूरा नाम\"", "name label", "{+पूरा+} नाम"),
    ("ठूला", "ठूलो", "size large", "[-ठूला-] {+ठूलो+}"),
    (
      "english=\"Count\"", "english=\"Count\" required=\"no\"", "count",
      "integer, from 0, to 1000000000, [-required-] {+optional+}"
    ),
  ]) func field(part: String, replacement: String, subject: String, marked: String) throws {
    let difference = try difference(part, replacement)
    #expect(difference.fields.map(\.subject) == [subject])
    #expect(difference.fields.map(\.marked) == [marked])
    #expect(difference.wording.isEmpty)
  }

  @Test func fieldsComeAndGo() throws {
    let difference = try difference(
      "<integer name=\"count\" label=\"सङ्ख्या\" english=\"Count\"/>",
      "<integer name=\"count\" label=\"सङ्ख्या\" english=\"Count\"/><flag name=\"new\" label=\"नयाँ\" english=\"New\"/>"
    )
    #expect(difference.fields.map(\.subject) == ["new", "new label", "new english"])
    #expect(difference.fields.allSatisfy { $0.old == nil })
  }

  @Test func checksAndIdentity() throws {
    #expect(try difference("too few", "too few of them").checks.map(\.marked) == ["too few {+of them+}"])
    let formula = try difference("count > 1", "count > 2").checks
    #expect(formula.map(\.subject) == ["count formula"])
    #expect(
      try difference("2080-01-01", "2082-01-01").identity.map(\.marked) == ["[-2080-01-01-] {+2082-01-01+}"])
    #expect(try difference("नियम १</rule>", "नियम २</rule>").identity.map(\.subject) == ["rule"])
  }

  @Test func sizesAloneAreToldToo() throws {
    let difference = try difference("<p>श्री", "<p size=\"2\">श्री")
    #expect(difference.isSetOtherwise && !difference.isEmpty && difference.wording.isEmpty)
  }
}
