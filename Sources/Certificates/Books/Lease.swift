import GRDB

/// Ordinals of a book lent to a desk that works on a register of its own.
struct Lease: Sealed {
  let id: Int64
  let series: Int64
  let first: Int
  let last: Int
  let desk: String

  static var action: LedgerEntry.Action { .lease }
  static var table: String { "leases" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("series", .number(series)), ("first", .number(Int64(first))),
      ("last", .number(Int64(last))), ("desk", .text(desk)),
    ]
  }

  init(id: Int64, series: Int64, first: Int, last: Int, desk: String) {
    self.id = id
    self.series = series
    self.first = first
    self.last = last
    self.desk = desk
  }

  init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    series = try row.decode(forColumn: "series")
    first = try row.decode(forColumn: "first")
    last = try row.decode(forColumn: "last")
    desk = try row.decode(forColumn: "desk")
  }

  static func stored(_ key: String, in database: Database) throws -> Lease? {
    try Row.fetchOne(database, sql: "SELECT * FROM leases WHERE id = ?", arguments: [key]).map(Lease.init)
  }
}

/// That a lease came back, and how many of its ordinals had been given.
struct LeaseReturn: Sealed {
  let lease: Int64
  let used: Int64

  static var action: LedgerEntry.Action { .returned }
  static var table: String { "returned_leases" }
  var key: String { "\(lease)" }
  var parts: [(name: String, value: SealedValue)] { [("lease", .number(lease)), ("used", .number(used))] }

  static func stored(_ key: String, in database: Database) throws -> LeaseReturn? {
    try Row.fetchOne(database, sql: "SELECT * FROM returned_leases WHERE lease = ?", arguments: [key]).map {
      LeaseReturn(lease: try $0.decode(forColumn: "lease"), used: try $0.decode(forColumn: "used"))
    }
  }
}
