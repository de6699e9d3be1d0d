import Layout
import Testing
import Tools

/// Pages two by two on sheets.
@Suite struct BookSheetsTests {
  @Test(arguments: 1...41) func everyPageStandsOnceAndWhereABookHasIt(count: Int) {
    let spread = BookSheets.spread.pairs(of: count), booklet = BookSheets.booklet.pairs(of: count)
    for pairs in [spread, booklet] {
      #expect(pairs.flatMap { [$0.left, $0.right] }.compactMap { $0 }.sorted() == Array(1...count))
    }
    // An open book has even pages at the left, odd ones at the right, in order.
    #expect(spread.flatMap { [$0.left, $0.right] }.compactMap { $0 } == Array(1...count))
    for pair in spread {
      #expect(pair.left?.isMultiple(of: 2) ?? true)
      #expect(!(pair.right?.isMultiple(of: 2) ?? false))
    }
    #expect(spread.count == count / 2 + 1)
    #expect(booklet.count.isMultiple(of: 2) && booklet.count * 2 == (count + 3) / 4 * 4)
    #expect(folded(booklet) == Array(1...count))
  }

  /// Folds the leaves as hands do: the first sheet lies outermost, its front outside; page through them.
  private func folded(_ sides: [(left: Int?, right: Int?)]) -> [Int] {
    let leaves = stride(from: 0, to: sides.count, by: 2).map { (front: sides[$0], back: sides[$0 + 1]) }
    // The right half of a front is turned over; its back is the left half of the other side.
    let first = leaves.flatMap { [$0.front.right, $0.back.left] }
    let second = leaves.reversed().flatMap { [$0.back.right, $0.front.left] }
    return (first + second).compactMap { $0 }
  }

  private static func document(pages: Int) -> Document {
    let blocks = (1...pages).flatMap { number -> [Block] in
      let words = "पृष्ठ \(number) मा उद्योग व्यवस्थापन नियमावलीसम्बन्धी "
      return [
        Specimen.paragraph(
          String(repeating: words, count: 12), ParagraphStyle(alignment: .justified, hyphenates: true)),
        Specimen.table(rows: 3), .pageBreak,
      ]
    }
    return Specimen.document(blocks, paper: .a5)
  }

  @Test(arguments: [BookSheets.spread, .booklet]) func theWordsAreThoseOfThePages(book: BookSheets) throws {
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(Self.document(pages: 6))
    #expect(pages.pages.count == 6)
    let sheets = try book.sheets(of: pages)
    #expect(sheets.elements == pages.elements)
    for (sheet, pair) in zip(sheets.pages, book.pairs(of: 6)) {
      #expect(sheet.width == Paper.a5.width * 2 && sheet.height == Paper.a5.height)
      let places = [(pair.left, Length.zero), (pair.right, Paper.a5.width)]
      let expected = places.flatMap { number, x in
        (number.map { pages.pages[$0 - 1].items } ?? []).map { ($0.x + x, $0.y, $0.drawing) }
      }
      #expect(sheet.items.count == expected.count)
      #expect(zip(sheet.items, expected).allSatisfy { ($0.x, $0.y) == ($1.0, $1.1) && $0.drawing == $1.2 })
    }
    let readers = try Readers([("\(book)", sheets.plainText, try typesetter.pdf(sheets))])
    #expect(readers.areExact, "\(readers.report)")
  }

  @Test func pagesOfDifferentSizesMakeNoBook() throws {
    var document = Self.document(pages: 1)
    document.sections.append(Section(paper: .a4, blocks: [Specimen.paragraph("अर्को")]))
    let pages = try Typesetter().pages(document)
    #expect(throws: LayoutError.self) { try BookSheets.spread.sheets(of: pages) }
  }
}
