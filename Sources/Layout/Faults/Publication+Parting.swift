/// What page breaks part.
extension Publication {
  /// Rows and lines that stand alone on their side of a page break. Taller rows may: they are no lines.
  var partingFaults: [PageFault] {
    var faults: [PageFault] = []
    for (series, places) in seriesOnPages() {
      let pages = places.keys.sorted()
      guard pages.count > 1 else { continue }
      for page in pages {
        guard let parts = places[page], parts.count < PageFault.Limits.rows, !parts.isTall else { continue }
        // A line that ends in a colon goes on with what it announces.
        guard page == pages.first || !parts.words.hasSuffix(":") else { continue }
        let noun = elements[series].kind == .table ? "row of a table" : "line"
        faults.append(
          PageFault(page: page + 1, kind: .lonely, measure: "a \(noun) alone: \(parts.words.prefix(24))"))
      }
    }
    return faults
  }

  /// The rows of one table or the lines of one list or paragraph on one page.
  private struct Parts {
    /// What tells them apart: the element of a row, or about where a line stands.
    var keys: Set<Int> = []
    var top = Double.infinity, bottom = 0.0
    var words = ""

    var count: Int { keys.count }
    var isTall: Bool { bottom - top > 36 }

    mutating func add(_ key: Int, at y: Double, _ text: String) {
      keys.insert(key)
      top = min(top, y)
      bottom = max(bottom, y)
      words = text.words.isEmpty ? words : text.words
    }
  }

  /// By element of a table, list or paragraph, and page: its rows or lines there.
  private func seriesOnPages() -> [Int: [Int: Parts]] {
    var series: [Int: [Int: Parts]] = [:]
    for (page, content) in pages.enumerated() {
      var last: [(owner: Int, key: Int?)] = []
      for item in content.items {
        var text = ""
        switch item.drawing {
        case .text(let line):
          guard let element = item.element else { continue }
          last = owners(of: element)
          text = line.text
        // A dotted line belongs to the words before it.
        case .leader: break
        case .line(_, dy: .zero, let border) where border.pattern == .dotted: break
        default: continue
        }
        let y = item.y.points
        for (owner, key) in last {
          series[owner, default: [:]][page, default: Parts()].add(key ?? Int((y / 4).rounded()), at: y, text)
        }
      }
    }
    return series
  }

  /// The tables, lists and paragraphs that a text belongs to, with the row of a table; what is inside a cell
  /// is the row's.
  private func owners(of element: Int) -> [(owner: Int, key: Int?)] {
    var owners: [(Int, Int?)] = [], row: Int?, isInHead = false, at: Int? = element
    while let index = at {
      switch elements[index].kind {
      case .paragraph, .note, .list: owners.append((index, nil))
      case .cell, .headCell: owners.removeAll()
      case .tableRow: row = index
      case .tableHead: isInHead = true
      case .table:
        if !isInHead, let row { owners.append((index, row)) }
        isInHead = false
      default: break
      }
      at = elements[index].parent
    }
    return owners
  }
}
