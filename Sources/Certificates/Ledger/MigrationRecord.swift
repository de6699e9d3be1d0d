import GRDB

/// That a register of the version before was carried over: the head of its ledger then.
struct MigrationRecord: Sealed {
  /// The sequence number of the last entry before; 0 for none.
  let last: Int64
  let head: String

  static var action: LedgerEntry.Action { .migrate }
  static var table: String { "ledger" }
  var key: String { "\(last)" }
  var parts: [(name: String, value: SealedValue)] { [("last", .number(last)), ("head", .text(head))] }

  static func stored(_ key: String, in database: Database) throws -> MigrationRecord? {
    guard let last = Int64(key) else { return nil }
    let head = try String.fetchOne(
      database, sql: "SELECT hash FROM ledger WHERE sequence = ?", arguments: [last])
    guard let head = head ?? (last == 0 ? LedgerEntry.origin : nil) else { return nil }
    return MigrationRecord(last: last, head: head)
  }

  /// The last entry of a register's ledger.
  static func now(in database: Database) throws -> MigrationRecord {
    let last = try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM ledger") ?? 0
    guard let record = try stored("\(last)", in: database) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "ledger: the last entry is missing")
    }
    return record
  }
}
