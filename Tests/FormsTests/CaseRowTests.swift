import Cases
import Forms
import Nepali
import Printing
import Testing

/// Conditions over the rows of a table.
@Suite struct CaseRowTests {
  private static let form = FormSample.xml(
    fields: """
      <date name="day" label="मिति" english="Day"/>
      <table name="rows" label="तालिका" english="Table" required="no">
      <integer name="marks" label="अङ्क" english="Marks" from="0" to="100"/>
      <date name="sold" label="मिति" english="Sold" required="no"/></table>
      """,
    checks: """
      <check test="every(rows, marks >= 50 and sold &lt;= day)" fields="rows day">at least half</check>
      <check test="descending(rows.marks)" fields="rows">highest first</check>
      """)

  private func refusals(_ rows: String) throws -> [String] {
    let form = try Form.read(bytes: Array(Self.form.utf8), file: "f.xml")
    let json = "{\"day\": \"2081-05-12\", \"rows\": [\(rows)]}"
    do {
      _ = try Case.read(Array(json.utf8), file: "c.json", form: form, pictures: { _ in [] }) { _ in true }
      return []
    } catch { return error.description.split(separator: "\n").map(String.init) }
  }

  @Test(arguments: [
    ("", []),
    ("{\"marks\": 50}", []),
    ("{\"marks\": 90, \"sold\": \"2081-05-12\"}, {\"marks\": 90}, {\"marks\": 50}", []),
    ("{\"marks\": 60}, {\"marks\": 49}", ["at least half (row 2); see day (मिति)"]),
    ("{\"marks\": 60}, {\"marks\": 55, \"sold\": \"2081-05-13\"}", ["at least half (row 2); see day (मिति)"]),
    ("{\"marks\": 55}, {\"marks\": 60}", ["highest first"]),
    ("{\"marks\": 40}, {\"marks\": 60}", ["at least half (row 1); see day (मिति)", "highest first"]),
  ]) func rows(rows: String, reasons: [String]) throws {
    #expect(try refusals(rows) == reasons.map { "c.json:1:23: rows (तालिका): \($0)" })
  }
}
