import GRDB

/// Ordinals of a book lent to a desk.
struct Lease: Sealed {
  let id: Int64
  let series: Int64
  let first: Int
  let last: Int
  let desk: Int64

  static var action: LedgerEntry.Action { .lease }
  static var table: String { "leases" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("series", .number(series)), ("first", .number(Int64(first))),
      ("last", .number(Int64(last))), ("desk", .number(desk)),
    ]
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO leases (id, series, first, last, desk) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, series, first, last, desk])
  }

  init(id: Int64, series: Int64, first: Int, last: Int, desk: Int64) {
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

  /// The leases of a desk.
  static func all(of desk: Int64, in database: Database) throws -> [Lease] {
    try Row.fetchAll(database, sql: "SELECT * FROM leases WHERE desk = ? ORDER BY id", arguments: [desk]).map(
      Lease.init)
  }

  /// How many of its ordinals papers have.
  func used(in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM numbers WHERE series = ? AND ordinal BETWEEN ? AND ?",
      arguments: [series, first, last]) ?? 0
  }

  static func stored(_ key: String, in database: Database) throws -> Lease? {
    try Row.fetchOne(database, sql: "SELECT * FROM leases WHERE id = ?", arguments: [key]).map(Lease.init)
  }
}

/// That a lease came back, and how many of its ordinals had been given.
struct LeaseReturn: Sealed {
  let lease: Int64
  let used: Int64

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO returned_leases (lease, used) VALUES (?, ?)", arguments: [lease, used])
  }

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
