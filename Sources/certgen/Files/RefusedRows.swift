import Cases
import Tables

/// The rows that were refused, as a file that can be corrected and imported again: a table with the reason in its
/// last column, or JSON lines with the reason as a member.
struct RefusedRows {
  private let heads: TableHeads?
  private(set) var bytes: [UInt8] = []

  /// - Parameter heads: those of the file that is imported; nil for JSON.
  init(_ heads: TableHeads?) {
    self.heads = heads
    if let heads { bytes = SeparatedWriter.mark + SeparatedWriter.line(heads.names + [refusalHead]) }
  }

  /// Adds the rows of a case.
  ///
  /// - Parameter values: the cells of a row as they are to be repeated.
  mutating func append(_ refused: TableCase, _ remarks: [TableRemark], values: (TableRow) -> [String]) {
    let reason = remarks.map(\.shortly).joined(separator: "\n")
    guard let heads else {
      bytes += JSONLine.with(reason, named: refusalHead, in: refused.object ?? []) + [0x0A]
      return
    }
    for row in refused.rows {
      var cells = values(row)
      // Cells beyond the heads would be no column of the sheet.
      cells = Array(cells.prefix(heads.names.count))
      cells += Array(repeating: "", count: heads.names.count - cells.count)
      bytes += SeparatedWriter.line(cells + [row == refused.rows.first ? reason : ""])
    }
  }
}
