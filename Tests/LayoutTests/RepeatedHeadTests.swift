import Layout
import Testing
import Tools

/// The head of a table on the pages after its first.
@Suite struct RepeatedHeadTests {
  private static func table(columns: [Width], heads: [String], rows: Int) -> Document {
    let head = Table.Row(heads.map { Specimen.cell($0, isHead: true) })
    let body = (1...rows).map { row in Table.Row(heads.indices.map { Specimen.cell("\(row * ($0 + 1))") }) }
    return Specimen.document([.table(Table(columns: columns, head: [head], rows: body))])
  }

  @Test func everyPageHasTheRuleAboveIt() throws {
    let document = Self.table(columns: [.share(1), .share(1)], heads: ["विवरण", "परिमाण"], rows: 120)
    let pages = try Typesetter().pages(document).pages
    #expect(pages.count > 2)
    let top = Paper.a4.margins.top, width = Paper.a4.width - .mm(40)
    for page in pages {
      let above = page.items.filter { item in
        guard case .line(let dx, .zero, _) = item.drawing else { return false }
        return abs((item.y - top).points) < 0.01 && abs((dx - width).points) < 0.01
      }
      #expect(above.count == 1)
    }
  }

  /// Words with a slash, whole in their column or divided after it, on every page in every reader.
  @Test(arguments: [17.0, 19, 23, 27, 32]) func itsWordsAreWholeInEveryReader(width: Double) throws {
    let heads = ["फ्याक्स/वेबसाइट", "राहदानी/नागरिकता नं.", "बिक्री/निर्यात (रु.)", "इमेल", "पेशा/व्यवसाय"]
    let columns = heads.map { _ in Width.fixed(.mm(width)) }
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(Self.table(columns: columns, heads: heads, rows: 70))
    #expect(pages.pages.count > 1)
    #expect(pages.plainText.ranges(of: "फ्याक्स/वेबसाइट").count == pages.pages.count)
    let readers = try Readers([("head-\(Int(width))", pages.plainText, try typesetter.pdf(pages))])
    #expect(readers.areExact, "\(readers.report)")
  }
}
