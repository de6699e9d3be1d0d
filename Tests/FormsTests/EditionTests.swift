import Cases
import Forms
import Layout
import Printing
import Testing

/// A form on several papers.
@Suite struct EditionTests {
  private static func refusal(_ body: String) -> String? {
    FormSample.refusal(of: FormSample.xml().replacing("<body>\n<p>शब्द</p>\n</body>", with: body))
  }

  private static func form(_ body: String) throws -> Form {
    let xml = FormSample.xml().replacing("<body>\n<p>शब्द</p>\n</body>", with: body)
    return try Form.read(bytes: Array(xml.utf8), file: "sample.xml")
  }

  private static let body = """
    <body paper="a3-landscape" size="10pt" leading="14pt" margins="9mm">
    <edition paper="a2-landscape" scale="1.4142"/><edition paper="a4" size="12pt" leading="20pt"/>
    <header pages="inner even">शिर</header>
    <p>शब्द</p><p on="a4" size="1.5">आवरण</p></body>
    """

  @Test func editionsAreSetAnewOrEnlarged() throws {
    let form = try Self.form(Self.body)
    #expect(form.papers == [.a3Landscape, .a2Landscape, .a4])
    let poster = form.compose(nil).sections[0], large = try form.printed(on: "a2-landscape").compose(nil)
    #expect(poster.paper.width == .mm(420) && poster.paper.margins == Margins(all: .mm(9)))
    #expect(
      poster.enlargement == nil
        && poster.header == [RunningHead(on: [.inner, .even], poster.header[0].blocks)])
    var same = poster
    same.enlargement = Enlargement(by: 1.4142, onto: .a2Landscape)
    #expect(large.sections == [same])
    let booklet = try form.printed(on: "a4").compose(nil)
    #expect(booklet.sections[0].paper.height == .mm(297))
    #expect(booklet.paragraphs.map(\.style.size) == [.pt(12), .pt(18)])
    #expect(booklet.paragraphs.map(\.style.leading) == [.pt(20), .pt(30)])
    #expect(form.compose(nil).words == ["शब्द"] && booklet.words == ["शब्द", "आवरण"])
  }

  @Test func anotherPaperIsRefusedByTheOnesThereAre() throws {
    let form = try Self.form(Self.body)
    #expect(
      throws: FormError(
        nil, "sample/annex-01 is not made for the paper “b5”: it is made for a3-landscape, a2-landscape, a4")
    ) { try form.printed(on: "b5") }
  }

  @Test(arguments: [
    (#"<body paper="a44"><p>क</p></body>"#, "8:14: unknown paper “a44”; did you mean “a4”?"),
    (#"<body><edition paper="a4"/><p>क</p></body>"#, "8:7: the paper a4 is here a second time"),
    (#"<body><edition paper="card"/><p>क</p></body>"#, "8:7: a card is no edition"),
    (#"<body paper="card"><edition paper="a4"/></body>"#, "8:20: a card has no editions"),
    (
      #"<body><edition paper="a3-landscape" scale="2"/><p>क</p></body>"#,
      "8:44: 2 times a4 is not a3-landscape"
    ),
    (
      #"<body><edition paper="a5" scale="0.7071" size="9pt"/><p>क</p></body>"#,
      "8:48: an enlarged edition has no “size”: it is the same page"
    ),
    (
      #"<body><edition paper="a5"/><p on="b5">क</p></body>"#,
      "8:35: unknown paper of this form “b5”; did you mean “a5”?"
    ),
    (#"<body><header pages="even odd">क</header></body>"#, "8:22: no page is “even odd”"),
    (
      #"<body><header pages="evn">क</header></body>"#,
      "8:22: unknown kind of page “evn”; did you mean “even”?"
    ),
  ]) func refusals(body: String, reason: String) {
    #expect(Self.refusal(body) == "f.xml:\(reason)")
  }

  @Test func theSchemaKnowsEditions() throws {
    let xml = FormSample.xml().replacing("<body>\n<p>शब्द</p>\n</body>", with: Self.body)
    #expect(try Schema.complaints(of: Array(xml.utf8), against: Catalogue.schema) == [])
  }
}
