import Cases
import Forms
import Nepali
import Printing
import Testing

/// Fields that a form computes: by a formula, or by cases.
@Suite struct DerivationTests {
  @Test func derivations() throws {
    let form = try FormSample.form(
      fields: """
        <money name="a" label="क" english="A" derived="b + b"/>
        <money name="b" label="ख" english="B"/>
        <choice name="size" label="ग" english="Size">
        <alternative key="small">सानो</alternative><alternative key="large">ठूलो</alternative>
        <when test="b &lt;= 10 lakh" key="small"/><when test="b &lt;= 5 crore" key="large"/>
        <refuse>too much (rule 2)</refuse></choice>
        """)
    #expect(form.field("a")?.derivation == .add(.field("b"), .field("b")))
    guard case .select(let cases, let otherwise)? = form.field("size")?.derivation else {
      Testing.Issue.record("the choice is not derived")
      return
    }
    #expect(cases.map(\.result) == [.key("small"), .key("large")])
    #expect(cases.first?.condition == .compare(.field("b"), .atMost, .number(100_000_000)))
    #expect(otherwise == .refuse("too much (rule 2)"))
  }

  @Test func numbersByCases() throws {
    let fields = """
      <integer name="points" label="अङ्क" english="Points"><when test="number is one" value="20"/>
      <when test="cost > 5 crore" value="count + 1"/><otherwise value="0"/></integer>
      """
    let form = try FormSample.form(fields: FormSample.fields + "\n" + fields)
    #expect(
      form.field("points")?.derivation
        == .select(
          [
            Expression.Case(condition: .chosen(field: "number", key: "one"), result: .value(.number(20))),
            Expression.Case(
              condition: .compare(.field("cost"), .more, .number(5_000_000_000)),
              result: .value(.add(.field("count"), .number(1)))),
          ], otherwise: .result(.value(.number(0)))))
  }

  @Test(arguments: [
    ("<when test=\"agreed\" value=\"1.5\"/><otherwise value=\"0\"/>", "f.xml:19:68: expected a whole number"),
    ("<when test=\"agreed\" key=\"x\"/>", "f.xml:19:61: unknown attribute “key”"),
    (
      "<when test=\"agreed\" value=\"1\"/>",
      "f.xml:19:1: what is derived by cases ends with <otherwise> or <refuse>"
    ),
    ("<otherwise value=\"0\"/>", "f.xml:19:1: what is derived by cases needs a <when>"),
  ]) func refusalOfCases(cases: String, message: String) {
    let field = "<integer name=\"a\" label=\"क\" english=\"A\">\(cases)</integer>"
    #expect(FormSample.refusal(of: FormSample.xml(fields: FormSample.fields + "\n" + field)) == message)
  }
}
