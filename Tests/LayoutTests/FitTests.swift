import Layout
import Testing
import Tools

/// Pages that blocks are fitted to.
@Suite struct FitTests {
  private static func words(_ count: Int) -> String {
    Array(repeating: "उद्योग व्यवस्थापन नियमावली", count: count).joined(separator: " ")
  }

  fileprivate static func table(_ lengths: [Int], field: String? = nil) -> Block {
    let rows = lengths.map { length in
      Table.Row([
        Specimen.cell("विवरण:", isHead: true),
        Table.Cell([.paragraph(Paragraph([Span(words(length), style: SpanStyle(field: field))]))]),
      ])
    }
    return .table(
      Table(
        columns: [.fixed(.mm(50)), .share(1)], rows: rows,
        style: Table.Style(hasRowRulesOnly: true, stretches: true)))
  }

  fileprivate static let foot = Specimen.paragraph("प्रमाणित गर्ने अधिकृत")

  private static func last(_ page: Page) -> Double {
    page.items.compactMap { if case .text = $0.drawing { $0.y.points } else { nil } }.max() ?? 0
  }

  private static func fitted(_ lengths: [Int]) throws -> Page {
    let fit = Fit([table(lengths)], size: 0.7)
    return try #require(try Typesetter().pages(Specimen.document([.fit(fit), foot])).pages.first)
  }

  @Test func rowsShareWhatIsLeftOfThePage() throws {
    let page = try Self.fitted(Array(repeating: 1, count: 14))
    // The last line stands on the page's foot.
    #expect(Self.last(page) > (page.height - .mm(20)).points - 12)
  }

  /// Few rows are not blown up: each has at most 6 mm above and below its words.
  @Test func fewRowsStayRows() throws {
    let pages = try [1, 3].map { count in try Self.last(Self.fitted(Array(repeating: 1, count: count))) }
    let row = (pages[1] - pages[0]) / 2
    #expect(row > Length.mm(12).points && row < Length.mm(24).points)
  }

  @Test(arguments: 0..<40) func whatIsFittedStaysOnOnePage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lengths = (0..<14).map { _ in Int.random(in: 1...9, using: &random) }
    let fit = Fit([Self.table(lengths, field: "विवरण")], spaces: 0.4, leading: 0.9, size: 0.6)
    let blocks: [Block] = [.fit(fit), Self.foot, .pageBreak, Specimen.paragraph("पछिल्लो")]
    let pages: [Page]
    do throws(LayoutError) {
      pages = try Typesetter().pages(Specimen.document(blocks)).pages
    } catch {
      #expect("\(error)".contains("विवरण") && "\(error)".contains("page 1"), "\(error)")
      #expect(lengths.reduce(0, +) > 60, "\(lengths) have room on a page")
      return
    }
    #expect(pages.count == 2)
    #expect(Self.last(pages[0]) <= (pages[0].height - .mm(20)).points)
    let signed = pages[0].items.contains {
      if case .text(let line) = $0.drawing { line.text.contains("प्रमाणित") } else { false }
    }
    #expect(signed)
  }

  @Test func thoseOfAHigherOrderGiveLast() throws {
    func heights(_ count: Int) throws -> (first: Double, second: Double) {
      let first = Fit([Self.table(Array(repeating: count, count: 14))], spaces: 0.4, leading: 0.9, size: 0.6)
      let title = Specimen.paragraph("शीर्षक", ParagraphStyle(size: .pt(30), leading: .pt(38)))
      let second = Fit([title], order: 2, size: 0.8)
      let runs = try Typesetter().pages(Specimen.document([.fit(second), .fit(first), Self.foot])).letterSizes
      return (runs["विवरण:"] ?? 0, runs["शीर्षक"] ?? 0)
    }
    let roomy = try heights(2), full = try heights(12)
    #expect(roomy == (11, 30))
    #expect(full.first < 11 && full.second == 30, "\(full)")
  }

  @Test func whatMayGoOnIsSetAsItIsOnSeveralPages() throws {
    let long = Self.table(Array(repeating: 20, count: 14))
    #expect(throws: LayoutError.self) { try Typesetter().pages(Specimen.document([.fit(Fit([long], size: 0.8))])) }
    let pages = try Typesetter().pages(Specimen.document([.fit(Fit([long], size: 0.8, overflow: .go))]))
    #expect(pages.pages.count > 1)
    #expect(pages.letterSizes["विवरण:"] == 11)
  }
}

extension FitTests {
  /// What has no room in letters of 88 % stands on the next page, and the first page says so; the foot stays.
  @Test(arguments: [3, 17]) func whatHasNoRoomGoesOverleaf(rows: Int) throws {
    let paper = Specimen.paragraph("कागजात")
    let blocks: [Block] = [
      .fit(
        Fit(
          [
            Self.table(Array(repeating: 12, count: rows)),
            .fit(Fit([paper, Self.table([12, 12, 12, 12, 12])], overflow: .overleaf)),
            .fit(Fit([Specimen.paragraph("पछाडि")], overflow: .reference)), Self.foot,
          ], spaces: 0.4, leading: 0.9, size: 0.6))
    ]
    let pages = try Typesetter().pages(Specimen.document(blocks)).pages
    #expect(pages.count == (rows == 3 ? 1 : 2))
    let texts = pages.map { page in
      page.items.map { if case .text(let line) = $0.drawing { line.text } else { "" } }.joined(separator: " ")
    }
    #expect(texts[0].contains("प्रमाणित"))
    #expect(texts[0].contains("पछाडि") == (rows == 17))
    #expect(texts.map { $0.contains("कागजात") } == (rows == 17 ? [false, true] : [true]))
  }

  /// A hand needs its room: nothing is made smaller so that what is written on need not go overleaf.
  @Test func whatAHandWritesOnKeepsItsRoom() throws {
    let line = Block.paragraph(Paragraph([Span("नाम: "), Span(.leader(width: .mm(30), fills: true))]))
    let lines = { (count: Int) in [Block](repeating: line, count: count) }
    for (count, pages) in [(40, 1), (44, 2)] {
      let fit = Fit(lines(count - 10) + [.fit(Fit(lines(10), overflow: .overleaf))], leading: 0.8, size: 0.6)
      #expect(try Typesetter().pages(Specimen.document([.fit(fit)])).pages.count == pages)
    }
  }
}

extension Publication {
  /// The size of the letters of each run of words, as the listing has it: where it stands first.
  fileprivate var letterSizes: [String: Double] {
    let runs = listing.matches(of: /\ ([0-9.]+)(?: condensed [0-9.]+)? ne «([^»]*)»/)
    return Dictionary(
      runs.map { (String($0.2).split(separator: " ").joined(separator: " "), Double($0.1) ?? 0) },
      uniquingKeysWith: { first, _ in first })
  }
}
