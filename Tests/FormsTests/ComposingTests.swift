import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// What the words of a form and the values of a case become.
@Suite struct ComposingTests {
  @Test(arguments: [
    ("<p>{name} {count} {cost}</p>", "राम १२ १,२३,४५,६७८.५०", "… … …"),
    ("<p>{big} {big:grouped}</p>", "१२३४५६७ १२,३४,५६७", "… …"),
    ("<p>{share}% {day} {tasks}</p>", "३३.३% २०८१।०५।१२ पहिलो, दोस्रो", "…% … …"),
    ("<p>{day:long}</p>", "२०८१ भदौ १२ गते", "…"),
    ("<p>{day:civil}</p>", "२०२४।०८।२८", "…"), ("<p>{day:danda}</p>", "२०८१।०५।१२", "…"),
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
    ("<p unless=\"number\" is=\"one\">क</p><p unless=\"number\" is=\"many\">ख</p>", "क", "क ख"),
    ("<p>क <span unless=\"nickname\">ख</span></p>", "क ख", "क ख"),
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
      "<table columns=\"1 1 1\"><rows of=\"rows\" filled-minimum=\"3\">"
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
    #expect(try FormSample.compose(body, FormSample.values()).line == filled)
    #expect(try FormSample.compose(body, nil).line == blank)
  }

  @Test func noLineEndsInsideADate() throws {
    let text = try FormSample.compose("<p>{day:long}</p>", FormSample.values()).paragraphs.first?.spans.first?
      .content
    #expect(text == .text("२०८१\u{A0}भदौ\u{A0}१२\u{A0}गते"))
  }

  @Test func spansNameTheirField() throws {
    let spans =
      try FormSample.compose("<p>नाम: <b>{name}</b></p>", FormSample.values()).paragraphs.first?.spans ?? []
    #expect(spans.map(\.style.field) == [nil, "name (नाम)"])
    #expect(spans.map(\.style.isBold) == [false, true])
  }

  @Test func alternativesThatWereNotChosenAreStruck() throws {
    let spans =
      try FormSample.compose("<p>{number:struck}</p>", FormSample.values()).paragraphs.first?.spans ?? []
    #expect(spans.map(\.style.isStruck) == [true, false, false])
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
}
