import Digest
import GRDB

/// What entries of the first version vouch for: the columns that its tables had, found in today's tables.
///
/// Their payload is SHA-256 over netstrings of the table's name, then of every column's name and value; a
/// missing value is `null`, an integer `i` and its digits, a text `t` and itself.
struct FirstSealed {
  let table: String
  private let query: String

  /// Nil for an action that the first version did not have.
  init?(_ action: LedgerEntry.Action) {
    switch action {
    case .office:
      table = "frames"
      query = "SELECT digest, content FROM frames WHERE digest = ?"
    case .form:
      table = "forms"
      query = "SELECT digest, id, kind, valid_from, valid_until FROM forms WHERE digest = ?"
    case .case:
      table = "cases"
      query = "SELECT id, form, title, content, digest, added FROM cases WHERE id = ?"
    case .series:
      table = "series"
      query = """
        SELECT id, book AS kind, fiscal_year, replace(format, '-{year}/{end}-{n:4}', '') AS prefix,
          code AS key_prefix, opening
        FROM series WHERE id = ?
        """
    case .issue:
      table = "documents"
      query = """
        SELECT documents.id AS id, text AS number, key, series, ordinal, copy, replaces,
          documents.case_id AS case_id, documents.form AS form, frame,
          json_object('form', cases.form, 'values', json(content), 'pictures', json((
            SELECT json_group_object(name, picture) FROM (
              SELECT name, picture FROM case_pictures WHERE case_id = documents.case_id ORDER BY name))))
            AS snapshot,
          documents.title AS title, program, documents.date AS date, civil_date, documents.digest AS digest, size
        FROM documents JOIN cases ON cases.id = documents.case_id
        JOIN numbers ON document = documents.id AND field IS NULL
        WHERE key = ?
        """
    case .void:
      table = "voids"
      query = "SELECT document, reason FROM events WHERE action = 'void' AND document = ?"
    default: return nil
    }
  }

  /// The key of the row that a subject names; nil when it names a row of another table.
  func key(of subject: String) -> String? {
    subject.hasPrefix(table + "/") ? String(subject.dropFirst(table.count + 1)) : nil
  }

  /// The payload for the row as it stands; nil when there is no such row.
  func payload(of key: String, in database: Database) throws -> String? {
    guard
      let row = try Row.fetchOne(try database.cachedStatement(sql: query), arguments: [key])
    else { return nil }
    var netstrings = Netstrings(table)
    for (column, value) in row {
      netstrings.append(column)
      switch value.storage {
      case .null: netstrings.append("null")
      case .int64(let number): netstrings.append("i\(number)")
      case .string(let text): netstrings.append("t\(text)")
      case .double, .blob:
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(table).\(column) has a foreign type")
      }
    }
    return netstrings.digest
  }
}
