import Foundation
import Layout
import Testing
import Tools

/// Rows that are cut out.
@Suite struct SlipTests {
  private static let height = Length.mm(48)

  private static func document(_ lengths: [Int]) -> Document {
    let style = ParagraphStyle(size: .pt(8.8), leading: .pt(12))
    let blocks = lengths.map { length in
      Specimen.paragraph(Array(repeating: "क्षमता वृद्धि", count: length).joined(separator: " "), style)
    }
    let row = Table.Row(
      [
        Table.Cell([Specimen.paragraph("१२.", style)]), Table.Cell(blocks),
        Table.Cell([Specimen.paragraph("मिति: २०८१।०८।२२", style)], align: .bottom), Table.Cell([]),
      ], minimumHeight: height)
    let table = Table(
      columns: [.fixed(.mm(14)), .share(1), .fixed(.mm(46)), .fixed(.mm(32))], rows: [row],
      slip: Table.Slip(gap: .mm(14), leastSize: 0.86))
    return Specimen.document([.space(.mm(20)), Specimen.paragraph("शीर्षक"), .space(.mm(10)), .table(table)])
  }

  /// The boxes of a page: where their upper edges are.
  private static func tops(_ page: Page) -> [Double] {
    let rules = page.items.compactMap { item -> (Double, Double)? in
      guard case .line(let dx, let dy, let border) = item.drawing, dy == .zero, dx > .mm(100), border.thickness > .pt(0.3)
      else { return nil }
      return (item.y.points, dx.points)
    }
    return Set(rules.map(\.0)).sorted()
  }

  @Test(arguments: 0..<30) func eachSlipIsAsHighAsARowAndNothingIsNear(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lengths = (0..<Int.random(in: 1...20, using: &random)).map { _ in Int.random(in: 1...9, using: &random) }
    let publication = try Typesetter().pages(Self.document(lengths))
    var slips = 0
    for page in publication.pages {
      let edges = Self.tops(page)
      #expect(edges.count.isMultiple(of: 2))
      for box in stride(from: 0, to: edges.count, by: 2) {
        slips += 1
        let (top, bottom) = (edges[box], edges[box + 1])
        #expect(abs(bottom - top - Self.height.points) < 0.01)
        for item in page.items {
          guard case .text = item.drawing else { continue }
          let y = item.y.points
          #expect((top...bottom).contains(y) || y < top - Length.mm(8).points || y > bottom + Length.mm(8).points)
        }
      }
    }
    let text = publication.plainText
    #expect(text.components(separatedBy: "मिति:").count - 1 == slips, "each slip is dated")
    #expect(text.contains("(१/\(slips > 1 ? String(Self.digits[slips]) : "?"))") == (slips > 1))
    let words = text.components(separatedBy: "वृद्धि").count - 1
    #expect(words == lengths.reduce(0, +))
  }

  private static let digits = Array("०१२३४५६७८९")

  @Test func whatCannotBeDividedIsRefused() {
    #expect(throws: LayoutError.self) { try Typesetter().pages(Self.document([400])) }
  }
}
