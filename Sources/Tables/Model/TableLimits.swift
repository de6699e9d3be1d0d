/// What a file of rows may hold. No honest file comes near these numbers; a hostile one ends at them.
public enum TableLimits {
  /// Bytes of a cell's text in UTF-8. A cell of Excel holds 32,767 characters.
  public static let cellBytes = 100_000
  /// Columns of a row.
  public static let columns = 1_000
  /// Rows of a sheet: as many as Excel has.
  public static let rows = 1_048_576
  /// Bytes of a file of text or of a workbook as it lies on the disk.
  public static let fileBytes = 2_000_000_000
  /// Bytes of one JSON object in a list of them.
  public static let objectBytes = 2_000_000
}

/// What a workbook may hold besides: it is packed, and what is packed may be much larger than it looks.
enum WorkbookLimits {
  /// Files in the package.
  static let entries = 10_000
  /// Bytes of an unpacked sheet.
  static let sheetBytes = 4_000_000_000
  /// Bytes of any other unpacked part that is read whole.
  static let partBytes = 20_000_000
  /// Bytes of the texts that cells share, and how many there may be.
  static let sharedBytes = 200_000_000
  static let sharedTexts = 4_000_000
  /// How many times larger than packed a part may be, beyond its first megabytes.
  static let ratio = 300
  static let freeBytes = 10_000_000
  static let depth = 64
  static let sheets = 1_000
  static let formats = 70_000
  /// Merged ranges that are kept: those of the heads.
  static let merges = 1_000
  /// Merges that begin below this row are none of a head.
  static let headRows = 30
}
