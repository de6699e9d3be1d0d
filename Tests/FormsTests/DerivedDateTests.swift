import Cases
import Forms
import Printing
import Testing

/// Days that a form computes in years whose months are not settled.
@Suite struct DerivedDateTests {
  /// Months and years are added to the date as it is written; only days hang on how long the months are.
  @Test(arguments: [
    ("day + 5 years", 0), ("day + 14 months", 0), ("day + 40 days", 1),
    ("day + 1 years - 1 days", 1), ("deadline('madhesh-2078/rule-10-2', day)", 1),
    ("deadline('fitta-2077/rule-9-1', day)", 0),
  ]) func warnings(formula: String, count: Int) throws {
    let form = try FormSample.form(
      fields: """
        <date name="day" label="मिति" english="Day"/>
        <date name="last_day" label="अन्तिम मिति" english="Last day" derived="\(formula)"/>
        """)
    let filling = try Case.read(
      Array("{\"day\": \"2083-12-20\"}".utf8), file: "c.json", form: form, pictures: { _ in [] },
      hasGlyph: { _ in true })
    #expect(filling.values["last_day"] != nil)
    #expect(filling.warnings.count == count)
  }
}
