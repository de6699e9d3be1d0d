/// Letters that are narrower than those beside them.
extension Publication {
  /// Columns of tables in which some cells are narrowed and others not.
  var squeezingFaults: [PageFault] {
    var widths: [Place: [Double: (page: Int, words: String)]] = [:]
    let columns = columnsOfCells()
    for (page, content) in pages.enumerated() {
      for item in content.items {
        guard case .text(let line) = item.drawing, let cell = item.element.flatMap(cell),
          let place = columns[cell]
        else { continue }
        for run in line.runs where !run.text.words.isEmpty {
          if widths[place]?[run.condensed] == nil {
            widths[place, default: [:]][run.condensed] = (page, String(run.text.words.prefix(24)))
          }
        }
      }
    }
    return widths.values.compactMap { found in
      guard found.count > 1, let narrowest = found.min(by: { $0.key < $1.key }) else { return nil }
      let percent = Int((narrowest.key * 100).rounded())
      return PageFault(
        page: narrowest.value.page + 1, kind: .squeezed,
        measure: "\(percent) % wide: \(narrowest.value.words)")
    }
  }

  private struct Place: Hashable {
    var table: Int
    var column: Int
  }

  /// The innermost cell that an element stands in, other than a head's.
  private func cell(of element: Int) -> Int? {
    var at: Int? = element
    while let index = at {
      switch elements[index].kind {
      case .cell: return index
      case .headCell: return nil
      default: at = elements[index].parent
      }
    }
    return nil
  }

  /// The table and the column of each cell that spans no other.
  private func columnsOfCells() -> [Int: Place] {
    var places: [Int: Place] = [:], taken: [Int: [Int: Int]] = [:], next: [Int: Int] = [:]
    for (index, element) in elements.enumerated() {
      let span: (columns: Int, rows: Int)
      switch element.kind {
      case .cell(let columns, let rows, _): span = (columns, rows)
      case .headCell(let columns, let rows): span = (columns, rows)
      default: continue
      }
      guard let row = element.parent, let part = elements[row].parent else { continue }
      // Rows that cells of earlier rows still reach, by part of the table and column.
      if next[row] == nil {
        next[row] = 0
        taken[part] = taken[part, default: [:]].mapValues { $0 - 1 }.filter { $0.value > 0 }
      }
      var column = next[row] ?? 0
      while taken[part]?[column] != nil { column += 1 }
      if span.columns == 1 { places[index] = Place(table: elements[part].parent ?? part, column: column) }
      for covered in column..<(column + max(1, span.columns)) where span.rows > 1 {
        taken[part, default: [:]][covered] = span.rows
      }
      next[row] = column + max(1, span.columns)
    }
    return places
  }
}
