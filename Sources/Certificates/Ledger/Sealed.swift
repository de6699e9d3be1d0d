import Digest
import GRDB

/// What the ledger vouches for: rows of a table, by their key, with the columns that never change.
///
/// The payload of an entry is SHA-256 over netstrings (see `Encoding`): the table's name, then for every
/// column its name and its value; a missing value is `null`, an integer `i` and its decimal digits, a
/// text `t` and itself. Bytes are not among the columns: their digest is. A released list of columns
/// never changes; a new column comes with a new action.
struct Sealed {
  let table: String
  let key: String
  let columns: [String]

  static func by(_ action: LedgerEntry.Action) -> Sealed {
    switch action {
    case .office: Sealed(table: "frames", key: "digest", columns: ["digest", "content"])
    case .form:
      Sealed(table: "forms", key: "digest", columns: ["digest", "id", "kind", "valid_from", "valid_until"])
    case .case:
      Sealed(table: "cases", key: "id", columns: ["id", "form", "title", "content", "digest", "added"])
    case .series:
      Sealed(
        table: "series", key: "id",
        columns: ["id", "kind", "fiscal_year", "prefix", "key_prefix", "opening"])
    case .issue:
      Sealed(
        table: "documents", key: "key",
        columns: [
          "id", "number", "key", "series", "ordinal", "copy", "replaces", "case_id", "form", "frame",
          "snapshot", "title", "program", "date", "civil_date", "digest", "size",
        ])
    case .void: Sealed(table: "voids", key: "document", columns: ["document", "reason"])
    }
  }

  /// What the ledger calls a row: `documents/CERT-2081-82-0001`.
  func subject(_ key: String) -> String { "\(table)/\(key)" }

  /// The key of the row that a subject names; nil when it names a row of another table.
  func key(of subject: String) -> String? {
    subject.hasPrefix(table + "/") ? String(subject.dropFirst(table.utf8.count + 1)) : nil
  }

  /// The payload for the row as it stands; nil when there is no such row.
  func payload(of key: String, in database: Database) throws -> String? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE \(self.key) = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    var encoding = Netstrings(table)
    for (column, value) in row {
      encoding.append(column)
      switch value.storage {
      case .null: encoding.append("null")
      case .int64(let number): encoding.append("i\(number)")
      case .string(let text): encoding.append("t\(text)")
      case .double, .blob:
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(table).\(column) has a foreign type")
      }
    }
    return encoding.digest
  }
}
