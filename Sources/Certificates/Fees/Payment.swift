import GRDB

/// Money that was taken for a case, or given back.
struct Payment: Sealed {
  let id: Int64
  private let columns: [(name: String, value: SealedValue)]

  static var action: LedgerEntry.Action { .payment }
  static var table: String { "payments" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] { columns }

  static func stored(_ key: String, in database: Database) throws -> Payment? {
    try Row.fetchOne(database, sql: "SELECT * FROM payments WHERE id = ?", arguments: [key]).map { row in
      let texts = ["key", "head", "method", "voucher", "date", "time"]
      return Payment(
        id: try row.decode(forColumn: "id"),
        columns: try [
          "id", "key", "case_id", "receipt", "head", "paisa", "method", "voucher", "reverses", "date", "time",
          "person",
        ].map { name in
          texts.contains(name)
            ? (name, .optional(try row.decode(String?.self, forColumn: name)))
            : (name, .optional(try row.decode(Int64?.self, forColumn: name)))
        })
    }
  }
}
