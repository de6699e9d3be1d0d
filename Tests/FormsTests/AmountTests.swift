import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// How amounts and dates are written on one paper.
@Suite struct AmountTests {
  private static let fields = """
    <money name="a" label="क" english="A"/>
    <money name="b" label="ख" english="B"/>
    <money name="none" label="ग" english="C" required="no"/>
    <money name="nil" label="घ" english="D"/>
    <date name="day" label="मिति" english="Day"/>
    <table name="rows" label="तालिका" english="Rows" rows="0-9"><money name="price" label="मूल्य" english="Price"/></table>
    """
  private static func values() throws -> [String: Value] {
    [
      "a": .money(try Money(rupees: 500)), "b": .money(try Money(paisa: 50_050)), "nil": .money(.zero),
      "day": .date(try BSDate.parse("2081-05-12")),
      "rows": .table([["price": .money(try Money(rupees: 1000))], ["price": .money(try Money(paisa: 25))]]),
    ]
  }

  private func line(_ body: String, office: Office = .neutral) throws -> String {
    try FormSample.form(fields: Self.fields, body: body).compose(values: Self.values(), office: office).line
  }

  @Test(arguments: [
    ("<p>रु. {a}।- तिर्ने</p>", "रु. ५००।- तिर्ने"), ("<p>रु.&#160;{b}&#160;।- तिर्ने</p>", "रु. ५००.५० तिर्ने"),
    ("<p>रु.&#160;{none}।-</p>", "–"), ("<p>रु. {nil} ।-</p>", "–"), ("<p>जरिवाना रु. {nil}।- छ</p>", "जरिवाना रु. ०।- छ"),
    ("<p>कर: रु. {none} ।-</p>", "कर: –"),
  ]) func oneAmount(body: String, printed: String) throws {
    #expect(try line(body) == printed)
  }

  /// Where one amount of a column has paisa, all show them.
  @Test func columns() throws {
    let fixed = "<row><cell>क</cell><cell>रु. {a}।-</cell></row><row><cell>ख</cell><cell>रु. {b}।-</cell></row>"
    #expect(try line("<table columns=\"1 1\">\(fixed)</table>") == "क रु. ५००.०० ख रु. ५००.५०")
    let sentence = "<row><cell>रु. {a}।-</cell></row><row><cell>जम्मा रु. {b} तिर्ने</cell></row>"
    #expect(try line("<table columns=\"1\">\(sentence)</table>") == "रु. ५००।- जम्मा रु. ५००.५० तिर्ने")
    let repeated = "<rows of=\"rows\"><cell>{price}</cell></rows><row><cell>{a}</cell></row>"
    #expect(try line("<table columns=\"1\">\(repeated)</table>") == "१,०००.०० ०.२५ ५००.००")
  }

  @Test func anOfficeSaysHow() throws {
    let json = "{\"name\": \"क\", \"date_style\": \"slash\", \"amount_closing\": false, \"name_colour\": \"#1a2b3c\", \"margins\": \"20mm 21mm 22mm 23mm\"}"
    let office = try Office.read(Array(json.utf8), file: "o", catalogue: nil, hasGlyph: { _ in true }) { _ in [] }
    #expect(try line("<p>रु. {a}।- मिति {day}</p>", office: office) == "रु. ५०० मिति २०८१/०५/१२")
    #expect(try line("<p lang=\"en\">{day}</p>", office: office) == "2081-05-12")
    #expect(office.nameColour == Colour(red: 0x1A, green: 0x2B, blue: 0x3C))
    #expect(office.margins == Margins(top: .mm(20), right: .mm(21), bottom: .mm(22), left: .mm(23)))
  }

  @Test(arguments: [
    ("\"date_style\": \"dnda\"", "o:1:32: unknown style of dates “dnda”; did you mean “danda”?"),
    ("\"amount_closing\": \"no\"", "o:1:36: expected true or false, found the text “no”"),
    ("\"margins\": \"5mm\"", "o:1:29: “5mm” is neither one length nor four, from 10mm to 60mm"),
  ]) func refusals(key: String, message: String) {
    let json = "{\"name\": \"क\",    \(key)}"
    let error = #expect(throws: FormError.self) {
      try Office.read(Array(json.utf8), file: "o", catalogue: nil, hasGlyph: { _ in true }) { _ in [] }
    }
    #expect(error?.description == message)
  }
}
