import Layout
import Testing

/// What does not fit is refused in a line that names field, form and page; nothing is clipped.
@Suite struct OverflowTests {
  private static func value(_ text: String, fit: Paragraph.Fit = .wrap) -> Block {
    .paragraph(Paragraph([Span("नाम: "), Span(text, style: SpanStyle(field: "industry_name"))], fit: fit))
  }

  private static let narrow = Paper(width: .mm(60), height: .mm(40), margins: Margins(all: .mm(5)))

  private func refusal(_ blocks: [Block], isFace: Bool = false) -> String? {
    do {
      _ = try Typesetter().pages(Specimen.document(blocks, paper: Self.narrow, isFace: isFace))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func aWordWiderThanItsColumn() {
    let text = refusal([Self.value(String(repeating: "W", count: 40))])
    #expect(text?.hasPrefix("specimen, field industry_name: page 1: a word is ") == true, "\(text ?? "")")
  }

  @Test func aFaceThatIsFull() {
    let text = refusal([Self.value(String(repeating: "उद्योग व्यवस्थापन ", count: 40))], isFace: true)
    #expect(text?.contains("field industry_name: page 1: the text is") == true, "\(text ?? "")")
    #expect(text?.hasSuffix("pt too high for the face") == true)
  }

  @Test func aBoxThatIsFull() {
    let box = Box(width: .mm(40), height: .mm(8), blocks: [Self.value("उद्योग व्यवस्थापन नियमावली सम्बन्धी कार्यविधि")])
    #expect(refusal([.box(box)])?.contains("field industry_name") == true)
  }

  @Test func aStripHigherThanThePage() {
    #expect(refusal([.box(Box(width: .mm(20), height: .mm(200)))])?.contains("higher than the page") == true)
  }

  @Test func tooManyLines() {
    let long = String(repeating: "उद्योग ", count: 12)
    #expect(refusal([Self.value(long, fit: .refuse(lines: 1))])?.contains("there is room for 1") == true)
    #expect(refusal([Self.value(long, fit: .condense(lines: 1, floor: 0.8))])?.contains("80 %") == true)
    #expect(refusal([Self.value("उद्योग", fit: .refuse(lines: 1))]) == nil)
  }

  @Test func condensingNarrowsTheValueAlone() throws {
    let text = "कृष्णप्रसाद भट्टराई अर्याल सिद्धार्थनगर"
    let publication = try Typesetter().pages(
      Specimen.document([Self.value(text, fit: .condense(lines: 1, floor: 0.6))], paper: Self.narrow))
    let listing = publication.listing
    #expect(listing.contains("«नाम: » at"))
    #expect(listing.contains("condensed 0."))
    #expect(publication.plainText == "नाम: \(text)\n")
  }

  @Test func aCharacterThatNoFontHas() {
    #expect(
      refusal([Self.value("उद्योग 漢")])
        == "specimen, field industry_name: no font has the character U+6F22")
  }

  @Test func cellsThatDoNotFillTheirTable() {
    let row = { (cells: Int) in Table.Row((0..<cells).map { Specimen.cell("\($0)") }) }
    for rows in [[row(2), row(1)], [row(2), row(3)]] {
      let text = refusal([.table(Table(columns: [.share(1), .share(1)], rows: rows))])
      #expect(text?.hasPrefix("specimen: table: row 2 has") == true, "\(text ?? "")")
    }
    let below = Table(columns: [.share(1)], rows: [.init([Specimen.cell("१", rows: 2)])])
    #expect(refusal([.table(below)])?.contains("below the last row") == true)
  }
}
