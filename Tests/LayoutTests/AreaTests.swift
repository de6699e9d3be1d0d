import Layout
import Testing

/// Places of their own, and faces that are set closer where values are long.
@Suite struct AreaTests {
  private static let paper = Paper(width: .mm(80), height: .mm(50), margins: Margins(all: .zero))

  private static func text(_ words: String, fit: Paragraph.Fit = .wrap) -> Block {
    .paragraph(
      Paragraph(
        [Span("नाम: "), Span(words, style: SpanStyle(field: "name"))],
        style: ParagraphStyle(family: .sans, size: .pt(8), leading: .pt(10)), fit: fit))
  }

  private static func face(_ words: String, height: Double, tighter: [Double] = []) -> Section {
    let area = Area(x: .mm(10), y: .mm(5), width: .mm(40), height: .mm(height), blocks: [text(words)])
    var section = Section(paper: paper, blocks: [.area(area), text("तल")], isFace: true)
    section.tighter = tighter.map { face(words, height: $0) }
    return section
  }

  private func pages(_ section: Section) throws -> Publication {
    try Typesetter().pages(Document(title: "t", name: "t", sections: [section]))
  }

  private func lines(_ publication: Publication) -> [(x: Length, y: Length, line: TextLine)] {
    publication.pages[0].items.compactMap {
      if case .text(let line) = $0.drawing { ($0.x, $0.y, line) } else { nil }
    }
  }

  @Test func anAreaStandsInItsPlaceAndTakesNoRoom() throws {
    let publication = try pages(Self.face("सोफिया", height: 10))
    let lines = lines(publication)
    #expect(lines.count == 2 && publication.pages[0].isTrimmed)
    #expect(lines[0].x == .mm(10) && lines[0].y > .mm(5))
    #expect(lines[1].x == .zero && lines[1].y < .mm(5))
  }

  @Test func theFirstSettingThatFitsIsPrinted() throws {
    let long = String(repeating: "सोफिया लिन्डक्विस्ट ", count: 8)
    let error = try #require(throws: LayoutError.self) { try pages(Self.face(long, height: 5)) }
    #expect("\(error)".contains("name") && "\(error)".contains("too high for its place"))
    let fitting = try pages(Self.face(long, height: 5, tighter: [6, 40]))
    // What was tried before leaves nothing behind.
    #expect(fitting.elements == (try pages(Self.face(long, height: 40))).elements)
    #expect(throws: LayoutError.self) { try pages(Self.face(long, height: 5, tighter: [6, 7])) }
  }

  /// The widths of letters to which a paragraph is condensed, and its lines.
  private func fitted(_ words: String, lines limit: Int, width: Double) throws -> (
    lines: Int, condensed: [String]
  ) {
    let area = Area(
      x: .zero, y: .zero, width: .mm(width),
      blocks: [Self.text(words, fit: .copyfit(lines: limit, floor: 0.7))])
    let publication = try pages(Section(paper: Self.paper, blocks: [.area(area)], isFace: true))
    let listing = publication.listing.split(separator: "\n").filter { $0.contains("Noto") }
    return (
      listing.count, listing.compactMap { $0.firstMatch(of: /condensed ([0-9.]+)/).map { String($0.1) } }
    )
  }

  @Test func copyfitSavesALineAndCondensesLabelsWithValues() throws {
    let name = "अलेक्जान्द्रा मारिया क्रिश्चियाना भन डेर बर्ग"
    let natural = try fitted(name, lines: 3, width: 79)
    #expect(natural.lines == 1 && natural.condensed.isEmpty)
    // The width of the one line, found by asking.
    var width = 79.0
    while try fitted(name, lines: 3, width: width - 0.5).condensed.isEmpty { width -= 0.5 }
    let saved = try fitted(name, lines: 3, width: width - 1.5)
    #expect(saved.lines == 1 && Set(saved.condensed).count == 1)
    #expect(saved.condensed.allSatisfy { (0.93...1).contains(Double($0) ?? 0) })
    // More than 7 % is too much where there are lines to spare, and right where there are none.
    let spared = try fitted(name, lines: 3, width: width * 0.88)
    #expect(spared.lines == 2 && spared.condensed.isEmpty)
    let needed = try fitted(name, lines: 1, width: width * 0.88)
    #expect(needed.lines == 1 && needed.condensed.allSatisfy { (0.8...0.9).contains(Double($0) ?? 0) })
    #expect(throws: LayoutError.self) { try fitted(name, lines: 1, width: width * 0.6) }
  }
}
