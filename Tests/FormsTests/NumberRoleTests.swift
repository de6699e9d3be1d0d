import Cases
import Forms
import Printing
import Testing

/// What a form says of its numbers, and of the industry.
@Suite struct NumberRoleTests {
  private static let fields = """
    <text name="registration" label="दर्ता नं." english="Registration" allotted="registration"/>
    <text name="order" label="आदेश नं." english="Order" quoted="dispatch"/>
    <table name="rows" label="तालिका" english="Table" required="no">
    <text name="card" label="परिचयपत्र नं." english="Card" quoted="card"/></table>
    <money name="capital" label="पूँजी" english="Capital" fact="fixed_capital" required="no"/>
    """

  @Test func rolesAndFacts() throws {
    let form = try FormSample.form(fields: Self.fields)
    #expect(form.field("registration")?.number == .allotted(.registration))
    #expect(form.field("registration")?.allotting == .registration)
    #expect(form.field("order")?.number == .quoted(.dispatch))
    #expect(form.field("order")?.allotting == nil)
    guard case .table(let columns, _)? = form.field("rows")?.kind else { return #expect(Bool(false)) }
    #expect(columns[0].number == .quoted(.card))
    #expect(form.field("capital")?.fact == .fixedCapital)
    #expect(form.allottedFields.map(\.name) == ["registration"])
  }

  @Test func aPaperIsNumberedWhereItComesInOrGoesOut() throws {
    let forms = try Catalogue.builtIn.all()
    #expect(forms.allSatisfy { $0.kind != .application || $0.book == .incoming })
    // What an industry tells the office comes in, whatever it is called.
    #expect(
      forms.filter { $0.book == .incoming && $0.kind != .application }.map(\.id).sorted() == [
        "fund-2081/annex-08", "madhesh-2078/annex-09", "madhesh-2078/annex-10", "madhesh-2078/rule-9-4",
        "office/letter",
      ])
    // What says money has a book of its own.
    #expect(forms.filter { $0.book == .receipt }.map(\.id).sorted() == ["office/receipt", "office/refund"])
    #expect(Set(forms.map(\.book)) == [.incoming, .dispatch, .receipt])
  }

  @Test func described() throws {
    let form = try FormSample.form(fields: Self.fields)
    let words = form.fields.map { FieldDescription($0).words }
    #expect(words[0] == "text, at most 120 characters, given by the register from the registration book")
    #expect(words[1] == "text, at most 120 characters, a number of the dispatch book, required")
    #expect(words[3] == "money, becomes the industry's fixed_capital, optional")
    #expect(FieldDescription(form.fields[0]).required == false)
  }

  @Test func aChangedRoleIsADifference() throws {
    let old = try FormSample.form(fields: Self.fields)
    let new = try FormSample.form(
      fields: Self.fields.replacing("quoted=\"dispatch\"", with: "quoted=\"incoming\""))
    let changes = FormDifference(from: old, to: new).fields
    #expect(changes.map(\.subject) == ["order"])
    #expect(changes.first?.marked.contains("[-dispatch-]") == true)
  }

  @Test(arguments: [
    (
      "<text name=\"a\" label=\"क\" english=\"A\" allotted=\"registraton\"/>",
      "f.xml:5:48: unknown book “registraton”; did you mean “registration”?"
    ),
    (
      "<integer name=\"a\" label=\"क\" english=\"A\" quoted=\"card\"/>",
      "f.xml:5:49: only text is a number in a book, not <integer>"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" allotted=\"card\" quoted=\"card\"/>",
      "f.xml:5:62: a number is either allotted or quoted"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" allotted=\"card\" gathered=\"{b}\"/>",
      "f.xml:5:64: an allotted number takes no “gathered”: the register gives it"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" required=\"no\" allotted=\"card\"/>",
      "f.xml:5:48: an allotted number takes no “required”: the register gives it"
    ),
    (
      "<table name=\"t\" label=\"क\" english=\"A\"><text name=\"a\" label=\"क\" english=\"A\" allotted=\"card\"/></table>",
      "f.xml:5:86: no number is allotted in a table"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" fact=\"nme\"/>",
      "f.xml:5:44: unknown particular “nme”; did you mean “name”?"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" fact=\"fixed_capital\"/>",
      "f.xml:5:44: text cannot say the fixed capital of an industry"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" fact=\"name\"/><text name=\"b\" label=\"ख\" english=\"B\" fact=\"name\"/>",
      "f.xml:5:51: a says the name already"
    ),
    (
      "<table name=\"t\" label=\"क\" english=\"A\"><text name=\"a\" label=\"क\" english=\"A\" fact=\"name\"/></table>",
      "f.xml:5:82: a column says nothing of an industry; its table may"
    ),
  ]) func refusals(fields: String, message: String) {
    #expect(FormSample.refusal(of: FormSample.xml(fields: fields)) == message)
  }
}
