import GRDB

/// A desk of the office: it issues with lent numbers in a register of its own, without the office's.
struct DeskRecord: Sealed, Hashable {
  let id: Int64
  let name: String
  /// The last hash that the desk's ledger had when it went. Whatever comes back has it in its chain, or is not
  /// this desk's register.
  let head: String

  static var action: LedgerEntry.Action { .desk }
  static var table: String { "desks" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [("id", .number(id)), ("name", .text(name)), ("head", .text(head))]
  }

  static func stored(_ key: String, in database: Database) throws -> DeskRecord? {
    try Row.fetchOne(database, sql: "SELECT * FROM desks WHERE id = ?", arguments: [key]).map(DeskRecord.init)
  }

  init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    name = try row.decode(forColumn: "name")
    head = try row.decode(forColumn: "head")
  }

  init(id: Int64, name: String, head: String) { (self.id, self.name, self.head) = (id, name, head) }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO desks (id, name, head) VALUES (?, ?, ?)", arguments: [id, name, head])
  }

  /// The desk whose register has a ledger; nil where the office knows none of its hashes.
  static func find(by ledger: Database, in office: Database) throws -> DeskRecord? {
    let known = try ledger.cachedStatement(sql: "SELECT 1 FROM ledger WHERE hash = ?")
    let rows = try Row.fetchCursor(office, sql: "SELECT * FROM desks ORDER BY id DESC")
    while let row = try rows.next() {
      let desk = try DeskRecord(row)
      if try Int.fetchOne(known, arguments: [desk.head]) != nil { return desk }
    }
    return nil
  }
}

/// That the register of a desk came back, and the last hash of its ledger then.
struct DeskReturn: Sealed {
  let desk: Int64
  let head: String

  static var action: LedgerEntry.Action { .reconciled }
  static var table: String { "returned_desks" }
  var key: String { "\(desk)" }
  var parts: [(name: String, value: SealedValue)] { [("desk", .number(desk)), ("head", .text(head))] }

  static func stored(_ key: String, in database: Database) throws -> DeskReturn? {
    try Row.fetchOne(database, sql: "SELECT * FROM returned_desks WHERE desk = ?", arguments: [key]).map {
      DeskReturn(desk: try $0.decode(forColumn: "desk"), head: try $0.decode(forColumn: "head"))
    }
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO returned_desks (desk, head) VALUES (?, ?)", arguments: [desk, head])
  }
}

/// That a register is that of a desk, and the last hash of the office's ledger when it went.
struct Origin: Sealed {
  let desk: String
  let head: String

  static var action: LedgerEntry.Action { .origin }
  static var table: String { "origin" }
  var key: String { "1" }
  var parts: [(name: String, value: SealedValue)] { [("desk", .text(desk)), ("head", .text(head))] }

  /// Nil in the register of an office.
  static func stored(_ key: String = "1", in database: Database) throws -> Origin? {
    try Row.fetchOne(database, sql: "SELECT * FROM origin WHERE singleton = ?", arguments: [key]).map {
      Origin(desk: try $0.decode(forColumn: "desk"), head: try $0.decode(forColumn: "head"))
    }
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO origin (singleton, desk, head) VALUES (1, ?, ?)", arguments: [desk, head])
  }
}

extension Register {
  /// Whether the register is that of a desk: its name; nil for an office's.
  public func desk() throws(RegisterError) -> String? {
    try read { database in try Origin.stored(in: database)?.desk }
  }

  /// What an office decides, a desk does not: it adds cases, issues them and makes papers void.
  ///
  /// - Parameter doing: what is to be done in the office's register.
  func refuseAtDesk(_ doing: String, in database: Database) throws {
    if let origin = try Origin.stored(in: database) {
      throw RegisterError.atDesk(name: origin.desk, doing: doing)
    }
  }
}
