/// Rows of text under a head, as Markdown.
struct ResultTable {
  private var rows: [[String]]

  init(_ head: [String]) { rows = [head] }

  mutating func add(_ row: [String]) { rows.append(row) }

  func print(under title: String) {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    Swift.print("\n## \(title)\n")
    for (index, row) in rows.enumerated() {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      Swift.print("| " + cells.joined(separator: " | ") + " |")
      if index == 0 {
        Swift.print("|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined())
      }
    }
  }
}
