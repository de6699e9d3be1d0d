/// A place in a file that holds rows, as people find it there: `firms.xlsx, sheet "Sheet1", row 12, column D`.
public struct TablePlace: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  /// The sheet of a workbook; nil for other files.
  public var sheet: String?
  /// The row, counted from 1; nil where the file as a whole is meant.
  public var row: Int?
  /// The line on which the row begins, where lines and rows part: a cell may hold line ends.
  public var line: Int?
  /// The column, counted from 1.
  public var column: Int?

  public init(file: String, sheet: String? = nil, row: Int? = nil, line: Int? = nil, column: Int? = nil) {
    (self.file, self.sheet, self.row, self.line, self.column) = (file, sheet, row, line, column)
  }

  public var description: String {
    var words = file
    if let sheet { words += ", sheet \"\(sheet)\"" }
    if let row { words += ", row \(row)" }
    if let line, line != row { words += " (line \(line))" }
    if let column { words += ", column \(Self.letters(of: column))" }
    return words
  }

  /// A column as spreadsheets call it: A, B, … Z, AA.
  public static func letters(of column: Int) -> String {
    var (letters, rest) = ("", column)
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
