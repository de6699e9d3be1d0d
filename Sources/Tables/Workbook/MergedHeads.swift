/// The merged ranges at the top of a sheet: heads that stand over several columns or rows.
///
/// A sheet's XML lists them behind all its cells, so the sheet is gone through once for them.
struct MergedHeads {
  private var ranges: [(first: CellReference, last: CellReference)] = []
  private var texts: [CellReference: TableCell] = [:]

  init() {}

  init(_ part: String, of archive: ZipArchive) throws(TableError) {
    let listener = Listener()
    try XMLStream.read(part, of: archive, limit: WorkbookLimits.sheetBytes, listener)
    ranges = listener.ranges
  }

  /// Fills the cells of a row that a merged range covers with what stands in the range's first cell.
  mutating func fill(_ row: inout TableRow) {
    guard row.number <= WorkbookLimits.headRows, !ranges.isEmpty else { return }
    for (first, last) in ranges where (first.row...max(first.row, last.row)).contains(row.number) {
      guard last.column >= first.column, last.column <= TableLimits.columns else { continue }
      if first.row == row.number { texts[first] = row[first.column - 1] }
      guard let text = texts[first] else { continue }
      while row.cells.count < last.column { row.cells.append(.blank) }
      for column in first.column...last.column where row[column - 1] == .blank {
        row.cells[column - 1] = text
      }
    }
  }

  private final class Listener: XMLListener {
    private(set) var ranges: [(first: CellReference, last: CellReference)] = []

    func start(_ name: String, _ attributes: XMLAttributes) {
      guard name == "mergeCell", ranges.count < WorkbookLimits.merges,
        let range = attributes["ref"].flatMap({ CellReference.range($0) }),
        range.first.row <= WorkbookLimits.headRows
      else { return }
      ranges.append(range)
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
