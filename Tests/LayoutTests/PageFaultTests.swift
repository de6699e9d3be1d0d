import Layout
import Testing

/// What is measured on pages is found where it is.
@Suite struct PageFaultTests {
  private static func kinds(_ blocks: [Block]) throws -> [PageFault.Kind] {
    try Typesetter().pages(Specimen.document(blocks)).faults.map(\.kind)
  }

  private static func row(_ height: Double) -> Table.Row {
    Table.Row([Specimen.cell("विवरण")], minimumHeight: .mm(height))
  }

  @Test func aPageThatIsForcedToEnd() throws {
    let line = Specimen.paragraph("उद्योग")
    #expect(try Self.kinds([line, .pageBreak, line]) == [.bare, .bare])
    #expect(try Self.kinds([line]) == [])
  }

  @Test func aRowThatIsAlone() throws {
    // Rows as high as these are not bound to their neighbours.
    let table = Table(columns: [.share(1)], rows: (0..<8).map { _ in Self.row(35) })
    #expect(try Self.kinds([.box(Box(width: .mm(9), height: .mm(220))), .table(table)]).contains(.lonely))
  }

  @Test func lettersThatAreNarrowedBesideOthers() throws {
    func table(_ border: Border?) -> Block {
      let cells = ["५", "१,२३,४५,६७,८९,०१२.३४"].map { text in
        Table.Cell([
          .paragraph(
            Paragraph(
              [Span(text, style: SpanStyle(field: "amount"))], fit: .condense(lines: 1, floor: 0.6)))
        ])
      }
      return .table(
        Table(
          columns: [.fixed(.mm(32)), .share(1)],
          rows: cells.map { Table.Row([$0, Specimen.cell("रुपैयाँ")]) }, style: .init(border: border)))
    }
    #expect(try Self.kinds([table(nil)]) == [.squeezed])
    // A ruled table widens the column, or sets all of it smaller.
    #expect(try Self.kinds([table(Border())]) == [])
  }

  @Test("no justified line has holes; a dotted line takes the slack", arguments: 20...56)
  func spaces(step: Int) throws {
    let width = Double(step) * 3
    let words = "अन्तर्राष्ट्रियकरणसम्बन्धी उद्योगव्यवस्थापननियमावलीको कार्यान्वयनसम्बन्धमा www.department-of-industry.example "
    let style = ParagraphStyle(alignment: .justified, hyphenates: false)
    let leader = Span(.leader(width: .mm(20), fills: false))
    let paragraphs = [
      Paragraph([Span(words + words + words)], style: style),
      Paragraph([Span(words), leader, Span(" " + words), leader, Span(" स्थित " + words)], style: style),
    ]
    let paper = Paper(width: .mm(width), height: .mm(297), margins: Margins(all: .mm(5)))
    let publication = try Typesetter().pages(
      Specimen.document(paragraphs.map(Block.paragraph), paper: paper))
    #expect(publication.widestStretch <= 2.005)
    #expect(publication.faults == [])
  }

  @Test("a name is divided only where no line holds it")
  func names() throws {
    let name = Span("जनकपुरधाम उपमहानगरपालिका", style: SpanStyle(field: "local_level"))
    for width in stride(from: 58.0, through: 120, by: 2.3) {
      let paper = Paper(width: .mm(width), height: .mm(297), margins: Margins(all: .mm(5)))
      let paragraph = Paragraph(
        [Span("निवेदन दिने व्यक्तिको स्थायी ठेगाना "), name, Span(" रहेको छ भनी निवेदनमा उल्लेख भएको ।")],
        style: ParagraphStyle(alignment: .justified))
      let listing = try Typesetter().pages(Specimen.document([.paragraph(paragraph)], paper: paper)).listing
      #expect(listing.contains("उपमहानगरपालिका ") && !listing.contains("\u{AD}"), "\(width)")
    }
  }
}
