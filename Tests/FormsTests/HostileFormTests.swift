import Cases
import Forms
import Testing

/// Form files that ask for more than any form needs are refused where they begin to.
///
/// Each of these took seconds to hours or ended in a crash where nothing bounds it.
@Suite struct HostileFormTests {
  private static let number = "<integer name=\"n\" label=\"क\" english=\"N\"/>"
  private static let flag = "<flag name=\"g\" label=\"क\" english=\"G\"/>"

  private func refusal(fields: String = "", checks: String = "", body: String = "<p>क</p>") -> String? {
    FormSample.refusal(of: FormSample.xml(fields: fields, checks: checks, body: body))
  }

  private static func check(_ test: String) -> String {
    "<check test=\"\(test)\" fields=\"g\">न</check>"
  }

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test func formulas() {
    let sum = "<integer name=\"m\" label=\"क\" english=\"M\" derived=\"\(Self.times(60_000, "n+"))n\"/>"
    #expect(
      refusal(fields: Self.number + sum)
        == "f.xml:5:2091: a formula has at most 2000 words, numbers and signs; part it into fields")
    for word in ["g or ", "not ", "(", "g and "] {
      let test = Self.check(Self.times(40_000, word) + "g")
      #expect(refusal(fields: Self.flag, checks: test)?.contains("a formula has at most 2000") == true)
    }
    let deep = Self.check(Self.times(300, "g or ") + "g")
    #expect(
      refusal(fields: Self.flag, checks: deep)?.hasSuffix(
        "more than 256 operations hang on each other in the formula; part it into fields") == true)
    #expect(refusal(fields: Self.flag, checks: Self.check(Self.times(256, "g or ") + "g")) == nil)
    #expect(
      refusal(fields: Self.flag, checks: Self.check(Self.times(900, "not ") + "g"))?.hasSuffix(
        "the formula nests too deep") == true)
  }

  @Test func rowsOverRows() {
    let table = """
      <table name="r" label="क" english="R" rows="0-9"><integer name="x" label="क" english="X"/></table>
      """
    for (word, test) in [
      ("every", "every(r, every(r, x = 1))"), ("sum", "every(r, x = sum(r.x))"),
      ("descending", "every(r, x = 1 and descending(r.x))"),
    ] {
      #expect(
        refusal(fields: table, checks: "<check test=\"\(test)\" fields=\"r\">न</check>")?.hasSuffix(
          "“\(word)” cannot stand in “every”; a field of its own can hold what it gives") == true)
    }
    let sound = "every(r, x = 1) and every(r, x = count(r)) and sum(r.x) = 1"
    #expect(refusal(fields: table, checks: "<check test=\"\(sound)\" fields=\"r\">न</check>") == nil)
    for (start, end) in [
      ("<each of=\"r\" minimum=\"100\">", "</each>"),
      ("<table columns=\"1\"><rows of=\"r\" minimum=\"100\"><cell>", "</cell></rows></table>"),
    ] {
      let body = Self.times(5, start) + "<p>क</p>" + Self.times(5, end)
      #expect(
        refusal(fields: table, body: body)?.hasSuffix("rows cannot repeat inside rows that repeat") == true)
    }
  }

  /// How often a part stands in a body, and what is said of it.
  private static let floods = [
    (60_000, "<p/>", "f.xml:9:19957: the file has more than 5000 elements"),
    (
      1, "<p \((0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>",
      "f.xml:9:1: an element has more than 32 attributes"
    ),
    (40, "<group>", "f.xml:9:211: elements nest too deep"),
    (1, "<p>\(times(60_000, "क"))</p>", "f.xml:9:4: more than 300 characters stand here without a space"),
    (
      1, "<p>क ख\(times(60_000, "\u{902}"))</p>",
      "f.xml:9:11: U+0902 DEVANAGARI SIGN ANUSVARA stands here: too many combining marks on one letter"
    ),
    (
      1, "<p>क\(times(60_000, "\u{200D}"))</p>",
      "f.xml:9:5: U+200D ZERO WIDTH JOINER stands here: a zero-width joiner or non-joiner where no akshara "
        + "needs one"
    ),
    (1, "<table columns=\"\(times(5_000, "1 "))\"/>", "f.xml:9:117: a table has at most 50 columns"),
  ]

  @Test func counts() {
    // No arguments of the test, which its log would show whole.
    for (count, part, message) in Self.floods {
      #expect(refusal(body: Self.times(count, part)) == message)
    }
  }

  @Test func fieldsChecksAndAlternatives() {
    let fields = (0..<3_000).map { "<flag name=\"f\($0)\" label=\"क\" english=\"F\"/>\n" }.joined()
    #expect(refusal(fields: fields) == "f.xml:1005:1: <fields> has more than 1000 fields")
    let checks = Self.times(2_000, Self.check("g") + "\n")
    #expect(refusal(fields: Self.flag, checks: checks) == "f.xml:507:1: the form has more than 500 checks")
    let alternatives = (0..<2_000).map { "\n<alternative key=\"k\($0)\">क</alternative>" }.joined()
    #expect(
      refusal(fields: "<choice name=\"c\" label=\"क\" english=\"C\">\(alternatives)</choice>")
        == "f.xml:206:1: a choice has at most 200 alternatives")
    let label = Self.times(401, "क")
    #expect(
      refusal(fields: "<flag name=\"a\" label=\"\(label)\" english=\"A\"/>")
        == "f.xml:5:23: a label has at most 400 characters")
  }

  @Test func whatAPrintComesTo() {
    let list = "<list name=\"l\" label=\"क\" english=\"L\"/>"
    let items = Self.times(2_000, "<list><items of=\"l\" first=\"१.\" minimum=\"100\"/></list>")
    #expect(refusal(fields: list, body: items)?.contains("the form prints more than 300000") == true)
    let choice =
      "<choice name=\"c\" label=\"क\" english=\"C\">"
      + (0..<99).map { "<alternative key=\"k\($0)\">\(Self.times(20, "शब्द "))</alternative>" }.joined()
      + "</choice>"
    let holes = "<p>\(Self.times(9_000, "{c} "))</p>"
    #expect(refusal(fields: choice, body: holes)?.contains("the form prints more than 300000") == true)
    // A body that is set for two papers is one print at a time.
    let body = Self.times(330, "<p>\(Self.times(100, "ab "))</p>")
    let xml = FormSample.xml(body: body).replacing(
      "<body>", with: "<body><edition paper=\"a5\"/><edition paper=\"a3\"/>")
    #expect(FormSample.refusal(of: xml) == nil)
  }

  @Test func aLongChainOfFields() throws {
    func field(_ number: Int) -> String {
      "<integer name=\"d\(number)\" label=\"क\" english=\"D\" derived=\"d\(number - 1) + 1\"/>"
    }
    let chain = (1...990).reversed().map(field).joined()
    let first = "<integer name=\"d0\" label=\"क\" english=\"D\"/>"
    let form = try FormSample.form(fields: first + chain)
    let filling = try Case.read(
      Array("{\"d0\": 5}".utf8), file: "case.json", form: form, pictures: { _ in [] },
      hasGlyph: { _ in true })
    #expect(filling.values["d990"] == .integer(995))
    let circle = "<integer name=\"d0\" label=\"क\" english=\"D\" derived=\"d990\"/>"
    let refusal = try #require(self.refusal(fields: chain + circle))
    #expect(refusal.hasPrefix("f.xml:5:1: d990 is derived from itself: d990 → d989 → d988 → "))
    #expect(refusal.hasSuffix("…") && refusal.count < 700)
  }

  @Test func aFieldBesideACircleIsNotBlamed() {
    func field(_ name: String, _ formula: String) -> String {
      "\n<integer name=\"\(name)\" label=\"क\" english=\"D\" derived=\"\(formula)\"/>"
    }
    let fields =
      Self.number + field("a", "q + n") + field("p", "q + n") + field("q", "n + p") + field("z", "a")
    #expect(refusal(fields: fields) == "f.xml:7:1: p is derived from itself: p → q → p")
  }
}
