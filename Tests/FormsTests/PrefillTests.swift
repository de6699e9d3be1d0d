import Cases
import Forms
import Foundation
import Printing
import Testing

/// Values of one form as values of another: by name, and by what the other form can hold.
@Suite struct PrefillTests {
  /// Fills the field `a` of one kind with that of another; gives the JSON or why it was not taken.
  private func taken(_ value: String, of source: String, into target: String) throws -> String {
    func form(_ field: String) throws -> Form {
      let inner = field.split(separator: "|")
      let end = inner.count > 1 ? ">\(inner[1])</\(field.prefix { $0 != " " && $0 != "|" })>" : "/>"
      let kind = field.prefix { $0 != " " && $0 != "|" }
      let attributes = inner[0].dropFirst(kind.count)
      return try FormSample.form(
        fields: "<\(kind) name=\"a\" label=\"क\" english=\"A\"\(attributes)\(end)", body: "<p>शब्द</p>")
    }
    let (own, other) = (try form(source), try form(target))
    let filling = try Case.read(
      Array("{\"a\": \(value)}".utf8), file: "x", form: own, pictures: { _ in CaseSample.png },
      hasGlyph: { _ in true })
    let prefill = Prefill(of: filling, from: own, for: other, hasGlyph: { _ in true }) { "new/" + $0 }
    #expect(prefill.missing.contains { $0.name == "a" } == prefill.values.isEmpty)
    return prefill.refused.first.map { "refused: \($0.reason)" } ?? prefill.canonicalJSON()
  }

  private static let sizes =
    "choice|<alternative key=\"small\">साना</alternative><alternative key=\"large\">ठूला</alternative>"
  private static let classes =
    "choice|<alternative key=\"s\">साना</alternative><alternative key=\"m\">मझौला</alternative>"
  private static let prices =
    "table|<text name=\"item\" label=\"ख\" english=\"I\"/><money name=\"price\" label=\"ग\" english=\"P\"/>"
  private static let items =
    "table|<text name=\"item\" label=\"ख\" english=\"I\"/><text name=\"unit\" label=\"घ\" english=\"U\"/>"

  @Test(arguments: [
    ("\"नाम\"", "text", "text", "{\"a\":\"नाम\"}"),
    (
      "\"नाम थर\"", "text", "text limit=\"4\"",
      "refused: has 5 characters, more than the 4 that the form holds"
    ),
    ("12", "integer", "integer", "{\"a\":12}"), ("12", "integer", "text", "{\"a\":\"12\"}"),
    ("12", "integer", "integer to=\"9\"", "refused: is 12, but must be from 0 to 9"),
    ("\"१२\"", "text", "integer", "{\"a\":12}"),
    ("12", "integer", "money", "refused: is an integer on sample/annex-01, but an amount here"),
    ("\"1,00,000.50\"", "money", "money", "{\"a\":\"100000.50\"}"),
    ("12.5", "percent", "percent", "{\"a\":\"12.50\"}"),
    ("\"BS 2035-05-12\"", "date", "date", "{\"a\":\"BS 2035-05-12\"}"),
    ("\"साना\"", sizes, sizes, "{\"a\":\"small\"}"), ("\"साना\"", sizes, classes, "{\"a\":\"s\"}"),
    ("\"साना\"", sizes, "text", "{\"a\":\"साना\"}"), ("\"साना\"", "text", sizes, "{\"a\":\"small\"}"),
    ("[\"क\", \"ख\"]", "list", "list", "{\"a\":[\"क\",\"ख\"]}"),
    ("[\"क\", \"ख\"]", "list", "text", "{\"a\":\"क, ख\"}"), ("\"क\"", "text", "list", "{\"a\":[\"क\"]}"),
    ("[{\"item\": \"धान\", \"price\": 5}]", prices, prices, "{\"a\":[{\"item\":\"धान\",\"price\":\"5.00\"}]}"),
    ("[{\"item\": \"धान\", \"price\": 5}]", prices, items, "{\"a\":[{\"item\":\"धान\"}]}"),
    ("true", "flag", "flag", "{\"a\":true}"),
    ("true", "flag", "text", "refused: is a flag on sample/annex-01, but text here"),
    ("\"x.png\"", "picture", "picture", "{\"a\":\"new/x.png\"}"),
  ]) func kinds(value: String, source: String, target: String, expected: String) throws {
    #expect(try taken(value, of: source, into: target) == expected)
  }

  @Test func anAlternativeThatIsNotThereIsTold() throws {
    let refusal = try taken("\"ठूला\"", of: Self.sizes, into: Self.classes)
    #expect(refusal.hasPrefix("refused: ") && refusal.contains("ठूला"), "\(refusal)")
  }

  @Test func whatTheFormComputesIsLeftToIt() throws {
    let own = try FormSample.form(fields: "<money name=\"a\" label=\"क\" english=\"A\"/>")
    let other = try FormSample.form(
      fields: """
        <money name="b" label="ख" english="B"/><money name="a" label="क" english="A" derived="b + b"/>
        """)
    let filling = try Case.read(
      Array("{\"a\": 4}".utf8), file: "x", form: own, pictures: { _ in [] }, hasGlyph: { _ in true })
    let prefill = Prefill(of: filling, from: own, for: other, hasGlyph: { _ in true }) { $0 }
    #expect(prefill.values.isEmpty && prefill.missing.map(\.name) == ["b"] && prefill.refused.isEmpty)
  }
}
