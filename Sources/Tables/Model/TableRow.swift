/// A row as its file gives it.
public struct TableRow: Hashable, Sendable {
  /// The row in the sheet, or the record in a text, counted from 1.
  public var number: Int
  /// The line of a text on which it begins; in a sheet the row.
  public var line: Int
  /// The cells from the first column on; what is behind the last filled one may be missing.
  public var cells: [TableCell]
  /// What is wrong with the row as such, so that its cells cannot be trusted: it has too few.
  public var fault: String?

  public init(number: Int, line: Int, cells: [TableCell], fault: String? = nil) {
    (self.number, self.line, self.cells, self.fault) = (number, line, cells, fault)
  }

  /// The cell of a column, counted from 0; blank where the row ends before it.
  public subscript(index: Int) -> TableCell { index < cells.count ? cells[index] : .blank }

  /// Whether there is nothing in it.
  public var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}
