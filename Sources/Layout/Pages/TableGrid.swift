/// Where each cell of a table stands, spans counted.
struct TableGrid {
  struct Slot {
    var row, column: Int
    var cell: Table.Cell
  }

  /// The cells that begin in each row.
  private(set) var rows: [[Slot]] = []
  /// Rows that a spanning cell ties together.
  private(set) var groups: [Range<Int>] = []

  /// - Throws: `LayoutError.table` when a row's cells and the spans from above do not fill the columns.
  init(_ rows: [Table.Row], columns: Int, form: String) throws(LayoutError) {
    var openUntil = [Int](repeating: 0, count: columns)  // per column: the first row that is free
    var groupStart = 0, groupEnd = 0
    for (row, content) in rows.enumerated() {
      if row >= groupEnd, row > groupStart {
        groups.append(groupStart..<row)
        groupStart = row
      }
      var column = 0, slots: [Slot] = []
      for cell in content.cells {
        while column < columns, openUntil[column] > row { column += 1 }
        let covered = column..<(column + max(1, cell.columnSpan))
        guard covered.upperBound <= columns, covered.allSatisfy({ openUntil[$0] <= row }) else {
          throw .table(reason: "row \(row + 1) has more cells than the table has columns", form: form)
        }
        guard cell.rowSpan >= 1, row + cell.rowSpan <= rows.count else {
          throw .table(reason: "a cell of row \(row + 1) reaches below the last row", form: form)
        }
        for index in covered { openUntil[index] = row + cell.rowSpan }
        groupEnd = max(groupEnd, row + cell.rowSpan)
        slots.append(Slot(row: row, column: column, cell: cell))
        column = covered.upperBound
      }
      self.rows.append(slots)
      guard openUntil.allSatisfy({ $0 > row }) else {
        throw .table(reason: "row \(row + 1) has fewer cells than the table has columns", form: form)
      }
    }
    if groupStart < rows.count { groups.append(groupStart..<rows.count) }
  }
}
