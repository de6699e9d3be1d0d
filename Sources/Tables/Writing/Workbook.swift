/// A workbook of finished figures: sheets of rows under heads, which a program sums and sorts further.
public struct Workbook: Hashable, Sendable {
  public var sheets: [Sheet]
  /// The day that the file gives as that of its making, in seconds since 1970: the same rows are the same bytes.
  public var made: Int

  public init(sheets: [Sheet], made: Int) { (self.sheets, self.made) = (sheets, made) }

  public struct Sheet: Hashable, Sendable {
    /// At most 31 characters, no two sheets the same.
    public var name: String
    public var columns: [Column]
    public var rows: [[Cell]]
    /// Under the rows, in bold; empty for none.
    public var total: [Cell]

    public init(name: String, columns: [Column], rows: [[Cell]], total: [Cell] = []) {
      (self.name, self.columns, self.rows, self.total) = (name, columns, rows, total)
    }
  }

  public struct Column: Hashable, Sendable {
    public var head: String
    /// How wide the column is, in figures.
    public var width: Double

    public init(_ head: String, width: Double) { (self.head, self.width) = (head, width) }
  }

  public enum Cell: Hashable, Sendable {
    case blank
    /// Words, never worked out as a formula.
    case text(String)
    case count(Int)
    /// An amount in paisa, shown in rupees.
    case amount(Int64)
  }

  /// The file (`.xlsx`).
  ///
  /// - Throws: `TableError` where there is no memory, or a sheet has no name that a workbook takes.
  public func bytes() throws(TableError) -> [UInt8] {
    let writer = try WorkbookWriter(made: made)
    for sheet in sheets {
      try writer.begin(sheet.name, columns: sheet.columns)
      for row in sheet.rows { try writer.add(row) }
      if !sheet.total.isEmpty { try writer.add(sheet.total, isTotal: true) }
    }
    return try writer.bytes()
  }
}
