import Digest
import Foundation
package import GRDB

/// A file that came with a paper.
package struct Enclosure {
  let event: Int64
  /// From 1, in the order in which they were given.
  let ordinal: Int64
  /// What it was called.
  let name: String
  /// SHA-256 of its bytes.
  let file: String

  init(event: Int64, ordinal: Int64, name: String, file: String) {
    self.event = event
    self.ordinal = ordinal
    self.name = name
    self.file = file
  }

  init(_ row: Row) throws {
    event = try row.decode(forColumn: "event")
    ordinal = try row.decode(forColumn: "ordinal")
    name = try row.decode(forColumn: "name")
    file = try row.decode(forColumn: "file")
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO enclosures (event, ordinal, name, file) VALUES (?, ?, ?, ?)",
      arguments: [event, ordinal, name, file])
  }

  var parts: [(name: String, value: SealedValue)] {
    [("enclosure", .number(ordinal)), ("name", .text(name)), ("file", .text(file))]
  }

  /// What a file's first bytes say it is; nil for what is not kept.
  static func kind(of bytes: some Collection<UInt8>) -> String? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return "pdf" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpeg" }
    return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) ? "png" : nil
  }

  /// Keeps the bytes of a file, once; see `EnclosureFile` for what is taken.
  ///
  /// - Returns: their digest.
  /// - Throws: `RegisterError.invalid` for a file that is neither PDF nor JPEG nor PNG.
  package static func store(_ bytes: [UInt8], name: String, in database: Database) throws -> String {
    guard let kind = kind(of: bytes) else {
      throw RegisterError.invalid(what: name, reason: "is neither PDF nor JPEG nor PNG")
    }
    let digest = SHA256.hex(bytes)
    let isThere =
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM files WHERE digest = ?)", arguments: [digest])
      ?? false
    if !isThere {
      try database.execute(
        sql: "INSERT INTO files (digest, kind, bytes) VALUES (?, ?, ?)", arguments: [digest, kind, Data(bytes)])
    }
    return digest
  }
}
