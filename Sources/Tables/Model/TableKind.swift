/// What kind of file holds the rows, told from its first bytes.
public enum TableKind: Hashable, Sendable {
  /// Values parted by commas or another sign.
  case separated
  /// A workbook of Office Open XML (ISO/IEC 29500), as Excel and LibreOffice write it: `.xlsx`.
  case workbook
  /// A JSON list of objects, or objects one after the other (JSON lines).
  case json

  /// The kind of a file.
  ///
  /// - Parameter head: its first kilobyte, or all there is.
  /// - Throws: `TableError` for a file of another kind, with what to do.
  static func kind(of head: [UInt8], file: String) throws(TableError) -> TableKind {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
    if let other = others.first(where: { head.starts(with: $0.magic) }) {
      throw TableError(TablePlace(file: file), other.reason)
    }
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let first = start.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .separated
  }

  private static let others: [(magic: [UInt8], reason: String)] = [
    // The compound file of Microsoft: a workbook of before 2007, or any that is encrypted.
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      "is an old workbook (.xls), or one that is encrypted with a password; open it, take the password away, and "
        + "save it as an Excel workbook (.xlsx)"
    ),
    (Array("%PDF-".utf8), "is a PDF; rows come in CSV, XLSX or JSON"),
    ([0x1F, 0x8B], "is packed with gzip; unpack it first"),
    (Array("SQLite format 3\0".utf8), "is a file of SQLite; rows come in CSV, XLSX or JSON"),
    ([0x89, 0x50, 0x4E, 0x47], "is a picture; rows come in CSV, XLSX or JSON"),
    ([0xFF, 0xD8, 0xFF], "is a picture; rows come in CSV, XLSX or JSON"),
  ]
}
