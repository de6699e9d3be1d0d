import GRDB

/// That a cashier's day was counted and closed.
struct Closing: Sealed {
  let id: Int64
  let person: Int64
  let date: String
  /// What the book says, and what was counted, in paisa.
  let booked: Int64
  let counted: Int64
  /// Why they differ.
  let reason: String?
  let time: String

  static var action: LedgerEntry.Action { .closing }
  static var table: String { "closings" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("person", .number(person)), ("date", .text(date)), ("booked", .number(booked)),
      ("counted", .number(counted)), ("reason", .optional(reason)), ("time", .text(time)),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> Closing? {
    try Row.fetchOne(database, sql: "SELECT * FROM closings WHERE id = ?", arguments: [key]).map {
      Closing(
        id: try $0.decode(forColumn: "id"), person: try $0.decode(forColumn: "person"),
        date: try $0.decode(forColumn: "date"), booked: try $0.decode(forColumn: "booked"),
        counted: try $0.decode(forColumn: "counted"), reason: try $0.decode(forColumn: "reason"),
        time: try $0.decode(forColumn: "time"))
    }
  }
}
