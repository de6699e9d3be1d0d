/// What tells the files of SQLite from others.
enum SQLiteFile {
  /// What the names of the files end in that SQLite keeps beside a database.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Whether a file that begins so is a database, or what SQLite keeps beside one.
  static func isBegun(by head: [UInt8]) -> Bool {
    // File format, sections 1.3 and 4.1: the write-ahead log begins with 0x377f0682 or 0x377f0683;
    // section 3: the rollback journal.
    let marks: [[UInt8]] = [
      Array("SQLite format 3\0".utf8), [0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83],
      [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7],
    ]
    return marks.contains { head.starts(with: $0) }
  }

  /// The database beside which SQLite would keep a file of this path; nil for any other path.
  static func database(ofCompanion path: String) -> String? {
    companions.first { path.hasSuffix($0) }.map { String(path.dropLast($0.count)) }
  }
}
