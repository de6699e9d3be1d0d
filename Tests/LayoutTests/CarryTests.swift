import Layout
import Testing
import Tools

/// Sums that tables carry from page to page.
@Suite struct CarryTests {
  private struct Line {
    let label: String
    let sum: Int
  }

  /// What carried rows say on a page: at its top and at its foot.
  private static func carried(_ page: Page) -> [Line] {
    let lines = page.items.compactMap { item -> (y: Double, x: Double, text: String)? in
      guard case .text(let line) = item.drawing else { return nil }
      let text = line.text.split(separator: " ").joined(separator: " ")
      // What is carried belongs to no text that is read.
      if text.hasPrefix("to ") || text.hasPrefix("from ") { #expect(item.element == nil) }
      return (item.y.points, item.x.points, text)
    }
    return lines.filter { $0.text.hasPrefix("to ") || $0.text.hasPrefix("from ") }.compactMap { label in
      let number = lines.first { abs($0.y - label.y) < 0.01 && $0.x > label.x && Int($0.text) != nil }
      return number.flatMap { Int($0.text) }.map { Line(label: label.text, sum: $0) }
    }
  }

  private static func table(_ amounts: [Int], _ random: inout SeededGenerator, hasHead: Bool) -> Block {
    var sum = 0
    let rows = amounts.enumerated().map { index, amount in
      sum += amount
      func cells(_ label: String) -> [Table.Cell] { [Specimen.cell(label), Specimen.cell("\(sum)")] }
      let words = Array(repeating: "उद्योग", count: Int.random(in: 1...40, using: &random)).joined(separator: " ")
      return Table.Row(
        [Specimen.cell("row\(index) \(words)"), Specimen.cell("\(amount)")],
        carry: Table.Carry(forward: cells("to next"), brought: cells("from last")))
    }
    let head = [Table.Row([Specimen.cell("विवरण", isHead: true), Specimen.cell("रकम", isHead: true)])]
    return .table(Table(columns: [.share(1), .fixed(.mm(30))], head: hasHead ? head : [], rows: rows))
  }

  @Test(arguments: 0..<30) func everyPageSaysWhatStandsBeforeIt(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let amounts = (0..<Int.random(in: 1...160, using: &random)).map { _ in Int.random(in: 1...900, using: &random) }
    let table = Self.table(amounts, &random, hasHead: Bool.random(using: &random))
    let publication = try Typesetter().pages(Specimen.document([Specimen.paragraph("शीर्षक"), table]))
    var row = 0
    for (index, page) in publication.pages.enumerated() {
      let before = amounts[..<row].reduce(0, +)
      let here = page.items.count { item in
        if case .text(let line) = item.drawing { line.text.hasPrefix("row") } else { false }
      }
      row += here
      var expected: [String] = []
      if index > 0 { expected.append("from last \(before)") }
      if index < publication.pages.count - 1 { expected.append("to next \(amounts[..<row].reduce(0, +))") }
      #expect(Self.carried(page).map { "\($0.label) \($0.sum)" } == expected)
      let lowest = page.items.map(\.y.points).max() ?? 0
      #expect(lowest <= (page.height - .mm(20)).points + 0.01)
    }
    #expect(row == amounts.count)
  }
}
