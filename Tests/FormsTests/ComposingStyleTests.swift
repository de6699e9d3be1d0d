import Cases
import Forms
import Layout
import Printing
import Testing

/// How composed words are set: leaders, fits, inherited style, room for handwriting.
@Suite struct ComposingStyleTests {
  @Test(arguments: [
    ("<p>{name}</p>", true), ("<p>{name} </p>", true), ("<p>{name} जी</p>", false),
    ("<p align=\"end\">{name}</p>", false),
    ("<p align=\"centre\">{name}</p>", false), ("<p align=\"justified\">{name}</p>", true),
    ("<p>{count}</p>", false),
    ("<p>{name}<span only=\"filled\"> जी</span></p>", true),
  ]) func aLeaderFillsItsLineWhereNothingFollows(body: String, fills: Bool) throws {
    guard
      case .leader(_, let isFilling)? = try FormSample.compose(body, nil).paragraphs.first?.spans.last(
        where: {
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
      try FormSample.compose(body, nil).paragraphs.map(\.style.leading) == [
        .mm(7), .pt(17.5), .pt(17.5) * (7 / 11.5), .mm(9),
      ])
    #expect(try FormSample.compose(body, FormSample.values()).paragraphs.first?.style.leading == .pt(17.5))
  }

  @Test func wordsBesideADottedLineShareItsBaseline() throws {
    let body = """
      <list><item marker="१.">{name}</item></list>
      <table columns="1 1" rules="no"><row><cell>नाम</cell><cell>{name}</cell></row></table>
      """
    #expect(
      try FormSample.compose(body, nil).paragraphs.map(\.style.leading) == [.mm(7), .mm(7), .mm(7), .mm(7)])
  }

  @Test func styleIsInherited() throws {
    let body =
      "<group size=\"2\" align=\"end\" family=\"sans\"><p size=\"0.5\">क</p>"
      + "<p leading=\"20pt\" before=\"2mm\">ख</p></group><p>ग</p>"
    let styles = try FormSample.compose(body, nil).paragraphs.map(\.style)
    #expect(styles.map(\.size) == [.pt(11.5), .pt(23), .pt(11.5)])
    #expect(styles.map(\.leading) == [.pt(17.5), .pt(20), .pt(17.5)])
    #expect(styles.map(\.alignment) == [.end, .end, .start])
    #expect(styles.map(\.family) == [.sans, .sans, .serif])
    #expect(styles.map(\.spaceBefore) == [.zero, .mm(2), .zero])
  }
}
