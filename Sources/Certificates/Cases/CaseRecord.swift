import GRDB

/// A case as it was entered.
struct CaseRecord: Sealed {
  let id: Int64
  let form: String
  let title: String
  /// Over form, values and pictures; see `Content.digest`.
  let digest: String
  let added: String

  static var action: LedgerEntry.Action { .case }
  static var table: String { "cases" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("form", .text(form)), ("title", .text(title)), ("digest", .text(digest)),
      ("added", .text(added)),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> CaseRecord? {
    try Row.fetchOne(
      database, sql: "SELECT id, form, title, digest, added FROM cases WHERE id = ?", arguments: [key]
    ).map {
      CaseRecord(
        id: try $0.decode(forColumn: "id"), form: try $0.decode(forColumn: "form"),
        title: try $0.decode(forColumn: "title"), digest: try $0.decode(forColumn: "digest"),
        added: try $0.decode(forColumn: "added"))
    }
  }
}
