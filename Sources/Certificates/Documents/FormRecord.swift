import Forms
import Foundation
import GRDB
import Nepali
import Printing

/// A form file as it was read, each version once.
struct FormRecord: Sealed {
  let digest: String
  let id: String
  let kind: String
  let from: String
  let until: String?

  init(_ edition: FormEdition) {
    digest = edition.digest
    id = edition.id
    kind = edition.kind.rawValue
    from = edition.from.description
    until = edition.until?.description
  }

  init(_ row: Row) throws {
    digest = try row.decode(forColumn: "digest")
    id = try row.decode(forColumn: "id")
    kind = try row.decode(forColumn: "kind")
    from = try row.decode(forColumn: "valid_from")
    until = try row.decode(forColumn: "valid_until")
  }

  static var action: LedgerEntry.Action { .form }
  static var table: String { "forms" }
  var key: String { digest }

  func insert(_ bytes: [UInt8], in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO forms (digest, id, kind, valid_from, valid_until, bytes) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [digest, id, kind, from, until, Data(bytes)])
  }

  /// Keeps a form file, once, with its entry in the ledger.
  static func keep(
    _ edition: FormEdition, by person: Person, register: Register, in database: Database
  ) throws {
    guard try stored(edition.digest, in: database) == nil else { return }
    let record = FormRecord(edition)
    try record.insert(edition.bytes, in: database)
    try register.record(record, by: person, in: database)
  }

  var parts: [(name: String, value: SealedValue)] {
    [
      ("digest", .text(digest)), ("id", .text(id)), ("kind", .text(kind)), ("valid_from", .text(from)),
      ("valid_until", .optional(until)),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> FormRecord? {
    try Row.fetchOne(
      database, sql: "SELECT digest, id, kind, valid_from, valid_until FROM forms WHERE digest = ?",
      arguments: [key]
    ).map(FormRecord.init)
  }
}
