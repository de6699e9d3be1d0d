import Forms
import Layout
import Nepali
import Testing

/// What a form and values become.
@Suite struct ComposingTests {
  private func compose(_ body: String, _ values: [String: Value]?) throws -> Document {
    try FormSample.form(fields: FormSample.fields, body: body).compose(values: values)
  }

  private func values(_ more: [String: Value] = [:]) throws -> [String: Value] {
    var values: [String: Value] = [
      "name": .text("राम"), "count": .integer(12), "cost": .money(try Money(paisa: 12_345_678_50)),
      "share": .percent(3330), "day": .date(try BSDate(year: 2081, month: 5, day: 12)),
      "number": .choice("many"), "tasks": .list(["पहिलो", "दोस्रो"]), "agreed": .flag(true),
      "rows": .table([
        ["item": .text("धान"), "price": .money(try Money(paisa: 500_00))], ["item": .text("गहुँ")],
      ]),
    ]
    values.merge(more) { $1 }
    return values
  }

  @Test(arguments: [
    ("<p>{name} {count} {cost}</p>", "राम १२ १,२३,४५,६७८.५०", "… … …"),
    ("<p>{share}% {day} {tasks}</p>", "३३.३% २०८१-०५-१२ पहिलो, दोस्रो", "…% … …"),
    ("<p>{day:long}</p>", "२०८१ भदौ १२ गते", "…"),
    ("<p>{day:civil}</p>", "२०२४-०८-२८", "…"),
    (
      "<p>{day:year} साल {day:month} {day:day} गते {day:weekday} रोज {day:roj}</p>",
      "२०८१ साल भदौ १२ गते बुधबार रोज ४", "… साल … … गते … रोज …"
    ),
    (
      "<p lang=\"en\">{day} {day:long} {cost} {count}</p>", "2081-05-12 12 Bhadra 2081 1,23,45,678.50 12",
      "… … … …"
    ),
    ("<p>{cost:words}</p>", "एक करोड तेइस लाख पैँतालीस हजार छ सय अठहत्तर रुपैयाँ पचास पैसा मात्र", "…"),
    // Choices: what data select, and the gazette's slashes.
    ("<p>{number} {number:verb}</p>", "हामी गर्छौं", "म/हामी गर्छु/गर्छौं"),
    ("<p>{number:struck}</p>", "म/हामी", "म/हामी"),
    // Blanks between words, and none where a span was left out.
    ("<p>क <span only=\"blank\">ख</span> ग</p>", "क ग", "क ख ग"),
    ("<p only=\"filled\">क</p><p only=\"blank\">ख</p>", "क", "ख"),
    ("<p when=\"number\" is=\"one\">क</p><p when=\"number\" is=\"many one\">ख</p>", "ख", "क ख"),
    ("<group when=\"nickname\"><p>क</p></group><p>ख</p>", "ख", "क ख"),
    ("<p>{nickname}</p>", "–", "…"),
    (
      "<p><check-box of=\"number\" key=\"one\"/> म "
        + "<check-box of=\"number\" key=\"many\"/> हामी <check-box of=\"agreed\"/></p>",
      "☐ म ☑ हामी ☑", "☐ म ☐ हामी ☐"
    ),
    (
      "<list><item marker=\"क.\">ख</item><items of=\"tasks\" first=\"(क)\" minimum=\"3\"/></list>",
      "क. ख (क) पहिलो (ख) दोस्रो", "क. ख (क) … (ख) … (ग) …"
    ),
    (
      "<table columns=\"1 1 1\"><rows of=\"rows\" minimum=\"3\">"
        + "<cell>{#}</cell><cell>{item}</cell><cell>{price}</cell></rows></table>",
      "१ धान ५०० २ गहुँ", ""
    ),
    (
      "<table columns=\"1 1\"><row><cell>{name}</cell><cell>जम्मा {cost} रु.</cell></row></table>",
      "राम जम्मा १,२३,४५,६७८.५० रु.", "जम्मा … रु."
    ),
    ("<photo of=\"photo\" width=\"20mm\" height=\"20mm\">फोटो</photo>", "फोटो", "फोटो"),
    ("<signature width=\"40mm\" height=\"9mm\">दस्तखत</signature>", "दस्तखत", "दस्तखत"),
    ("<annex/><p>क</p>", "क", "अनुसूची–१ (नियम १) क"),
  ]) func words(body: String, filled: String, blank: String) throws {
    #expect(try compose(body, values()).line == filled)
    #expect(try compose(body, nil).line == blank)
  }

  @Test func noLineEndsInsideADate() throws {
    let text = try compose("<p>{day:long}</p>", values()).paragraphs.first?.spans.first?.content
    #expect(text == .text("२०८१\u{A0}भदौ\u{A0}१२\u{A0}गते"))
  }

  @Test func spansNameTheirField() throws {
    let spans = try compose("<p>नाम: <b>{name}</b></p>", values()).paragraphs.first?.spans ?? []
    #expect(spans.map(\.style.field) == [nil, "name"])
    #expect(spans.map(\.style.isBold) == [false, true])
  }

  @Test func alternativesThatWereNotChosenAreStruck() throws {
    let spans = try compose("<p>{number:struck}</p>", values()).paragraphs.first?.spans ?? []
    #expect(spans.map(\.style.isStruck) == [true, false, false])
  }

  @Test(arguments: [
    ("<p>{name}</p>", true), ("<p>{name} </p>", true), ("<p>{name} जी</p>", false),
    ("<p align=\"end\">{name}</p>", false),
    ("<p align=\"centre\">{name}</p>", false), ("<p align=\"justified\">{name}</p>", true),
    ("<p>{count}</p>", false),
    ("<p>{name}<span only=\"filled\"> जी</span></p>", true),
  ]) func aLeaderFillsItsLineWhereNothingFollows(body: String, fills: Bool) throws {
    guard
      case .leader(_, let isFilling)? = try compose(body, nil).paragraphs.first?.spans.last(where: {
        $0.style.field != nil
      })?.content
    else {
      Testing.Issue.record("there is no leader")
      return
    }
    #expect(isFilling == fills)
  }

  @Test func theStrictestFitRules() throws {
    let fields = """
      <text name="a" label="क" english="A" fit="condense 3 0.7"/>
      <text name="b" label="ख" english="B" fit="condense 2 0.6"/>
      <text name="c" label="ग" english="C" fit="refuse 4"/>
      <text name="d" label="घ" english="D"/>
      """
    let body = "<p>{d}</p><p>{a} {b}</p><p>{a} {c} {d}</p>"
    let values: [String: Value] = ["a": .text("क"), "b": .text("ख"), "c": .text("ग"), "d": .text("घ")]
    let form = try FormSample.form(fields: fields, body: body)
    #expect(
      form.compose(values: values).paragraphs.map(\.fit) == [
        .wrap, .condense(lines: 2, floor: 0.7), .refuse(lines: 4),
      ])
    // A blank form has dotted lines, which fit.
    #expect(form.compose(values: nil).paragraphs.map(\.fit) == [.wrap, .wrap, .wrap])
  }

  @Test func aBlankFormHasRoomForHandwriting() throws {
    let body = "<p>{name}</p><p>नाम</p><p size=\"7pt\">{name}</p><p leading=\"9mm\">{name}</p>"
    #expect(
      try compose(body, nil).paragraphs.map(\.style.leading) == [
        .mm(7), .pt(17.5), .pt(17.5) * (7 / 11.5), .mm(9),
      ])
    #expect(try compose(body, values()).paragraphs.first?.style.leading == .pt(17.5))
  }

  @Test func wordsBesideADottedLineShareItsBaseline() throws {
    let body = """
      <list><item marker="१.">{name}</item></list>
      <table columns="1 1" rules="no"><row><cell>नाम</cell><cell>{name}</cell></row></table>
      """
    #expect(try compose(body, nil).paragraphs.map(\.style.leading) == [.mm(7), .mm(7), .mm(7), .mm(7)])
  }

  @Test func styleIsInherited() throws {
    let body =
      "<group size=\"2\" align=\"end\" family=\"sans\"><p size=\"0.5\">क</p>"
      + "<p leading=\"20pt\" before=\"2mm\">ख</p></group><p>ग</p>"
    let styles = try compose(body, nil).paragraphs.map(\.style)
    #expect(styles.map(\.size) == [.pt(11.5), .pt(23), .pt(11.5)])
    #expect(styles.map(\.leading) == [.pt(17.5), .pt(20), .pt(17.5)])
    #expect(styles.map(\.alignment) == [.end, .end, .start])
    #expect(styles.map(\.family) == [.sans, .sans, .serif])
    #expect(styles.map(\.spaceBefore) == [.zero, .mm(2), .zero])
  }

  @Test func aPhotoTakesTheBoxOfItsWords() throws {
    let picture = try Picture(bytes: CaseSample.png, name: "ram.png")
    let form = try FormSample.form(
      fields: FormSample.fields, body: "<photo of=\"photo\" width=\"20mm\" height=\"25mm\">यहाँ</photo>")
    let document = form.compose(values: ["photo": .picture("ram.png")], pictures: ["ram.png": picture])
    #expect(document.line == "फोटो")
    guard case .box(let box)? = document.sections.first?.blocks.first,
      case .figure(let figure)? = box.blocks.first
    else {
      Testing.Issue.record("there is no figure in a box")
      return
    }
    #expect(figure.content == .photo(picture))
    #expect(figure.width == .mm(20) && figure.height == .mm(25))
  }

  @Test func aColumnIsNotMistakenForAFieldOfItsName() throws {
    let fields = """
      <text name="name" label="नाम" english="Name"/>
      <table name="rows" label="तालिका" english="Table">
      <text name="name" label="नाम" english="Name"/>
      <text name="note" label="कैफियत" english="Note" required="no"/>
      </table>
      """
    let body = """
      <table columns="1"><rows of="rows" minimum="2"><cell>{name} {note}</cell></rows></table><p>{name}</p>
      """
    let form = try FormSample.form(fields: fields, body: body)
    let values: [String: Value] = ["name": .text("राम"), "rows": .table([["name": .text("सीता")]])]
    #expect(form.compose(values: values).line == "सीता राम")
  }

  @Test func emptyRowsAreRuled() throws {
    let body =
      "<table columns=\"1\"><rows of=\"rows\" minimum=\"4\" height=\"9mm\"><cell>{item}</cell></rows></table>"
    for (values, count) in [(nil, 4), (try values(), 4), (try values(["rows": .table([])]), 4)] {
      guard case .table(let table)? = try compose(body, values).sections.first?.blocks.first else {
        Testing.Issue.record("there is no table")
        return
      }
      #expect(table.rows.count == count)
      #expect(table.rows.allSatisfy { $0.minimumHeight == .mm(9) })
    }
  }
}
