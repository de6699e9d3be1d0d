import Certificates
import Forms
import GRDB
import Testing

/// What is written is final, whatever program opens the file and whatever it says to SQLite.
@Suite struct FinalityTests {
  let scratch: Scratch
  /// A connection as any program has it, without what ours asks of SQLite.
  let plain: DatabaseQueue
  let register: Register

  init() throws {
    scratch = try Scratch()
    register = try .withEverything(path: scratch.path())
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try register.setSeries(.permission, fiscalYear(), .init(opening: 7))
    plain = try DatabaseQueue(path: scratch.path(), configuration: configuration)
    // Something in every table: ordinals lent to a desk, as an office with several has them.
    try plain.write { database in
      for sql in [
        "INSERT INTO desks SELECT 1, 'desk', max(hash) FROM ledger",
        "INSERT INTO leases SELECT 1, id, last + 1, last + 2, 1 FROM series WHERE id = 1",
        "UPDATE series SET last = last + 2 WHERE id = 1", "INSERT INTO returned_leases VALUES (1, 0)",
        "INSERT INTO returned_desks SELECT 1, max(hash) FROM ledger",
        "INSERT INTO origin SELECT 1, 'desk', max(hash) FROM ledger",
      ] { try database.execute(sql: sql) }
    }
  }

  /// All rows of a table with their rowids, in their order.
  private func contents(_ table: String, _ database: Database) throws -> [Row] {
    let rowid = try hasRowID(table, database) ? "rowid AS row_id, " : ""
    return try Row.fetchAll(database, sql: "SELECT \(rowid)* FROM \(table) ORDER BY 1, 2")
  }

  private func hasRowID(_ table: String, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT NOT wr FROM pragma_table_list WHERE name = ?", arguments: [table]) ?? true
  }

  /// Tries something; what stood before must stand afterwards.
  private func expectFinal(_ table: String, _ sql: String, _ arguments: StatementArguments = []) throws {
    try plain.writeWithoutTransaction { database in
      let before = try contents(table, database)
      try? database.execute(sql: sql, arguments: arguments)
      let after = Set(try contents(table, database))
      #expect(Set(before).isSubset(of: after), "\(sql)")
    }
  }

  /// What changes by design is not final: the last ordinals of books, and the frame in force.
  private func finalTables() throws -> [String] {
    try register.tables().filter { !["series", "office"].contains($0) }
  }

  @Test func nothingIsDeletedOrUpdated() throws {
    for table in try finalTables() {
      let columns = try plain.read { try $0.columns(in: table).map(\.name) }
      let rowid = try plain.read({ try hasRowID(table, $0) }) ? ["rowid"] : []
      for conflict in ["", "OR REPLACE ", "OR IGNORE ", "OR FAIL "] {
        for column in columns + rowid {
          for value in ["\(column)", "\(column) || '1'", "NULL", "1", "'x'", "-1"] {
            try expectFinal(table, "UPDATE \(conflict)\(table) SET \(column) = \(value)")
          }
        }
      }
      try expectFinal(table, "DELETE FROM \(table)")
      #expect(try plain.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? 0 > 0)
      #expect(throws: DatabaseError.self) { try plain.write { try $0.execute(sql: "DELETE FROM \(table)") } }
    }
    #expect(throws: DatabaseError.self) { try plain.write { try $0.execute(sql: "DELETE FROM series") } }
    #expect(throws: DatabaseError.self) { try plain.write { try $0.execute(sql: "DELETE FROM office") } }
  }

  /// A row that takes any one key of a row that stands, all else its own, replaces nothing.
  @Test func nothingIsReplacedByAnyOfItsKeys() throws {
    for table in try register.tables() {
      let columns = try plain.read { try $0.columns(in: table).map(\.name) }
      var keys = try plain.read { try $0.indexes(on: table).filter(\.isUnique).map(\.columns) }
      keys.append(try plain.read { try $0.primaryKey(table).columns })
      if try plain.read({ try hasRowID(table, $0) }) { keys.append(["rowid"]) }
      let rows = try plain.read { try contents(table, $0) }
      #expect(!rows.isEmpty, "\(table)")
      for row in rows {
        for key in keys {
          let fresh = Self.fresh(row, columns: columns, keeping: key)
          for how in ["REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE"] {
            try expectFinal(
              table, "\(how) INTO \(table) (\(fresh.names)) VALUES (\(fresh.marks))", fresh.values)
          }
          guard key != ["rowid"] else { continue }
          let set = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
          try expectFinal(
            table,
            "INSERT INTO \(table) (\(fresh.names)) VALUES (\(fresh.marks)) ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(set)",
            fresh.values)
        }
      }
    }
  }

  /// Values that another row could have, but for the key, which is that of the row.
  private static func fresh(
    _ row: Row, columns: [String], keeping key: [String]
  ) -> (names: String, marks: String, values: StatementArguments) {
    var names = columns
    var values: [(any DatabaseValueConvertible)?] = columns.map { column in
      let value: DatabaseValue = row[column]
      if key.contains(column) { return value }
      return switch (column, value.storage) {
      // Ends of the constraints' ranges that no row of the tests has.
      case ("id", _), ("person", _), ("lease", _), ("desk", .int64), ("sequence", _), ("singleton", _):
        1_000_000
      case ("digest", _), ("hash", _), ("head", _): String(repeating: "e", count: 64)
      case ("key", _), ("spelling", _), ("name", _): "fresh"
      case ("code", _): "FRESH"
      case ("book", _): "fresh"
      case ("ordinal", .int64(let ordinal)): ordinal + 1_000
      case ("number", .int64), ("first", .int64), ("document", .int64), ("industry", .int64): 1_000_000
      default: value
      }
    }
    if key == ["rowid"], !columns.contains("id") {
      names.append("rowid")
      values.append(row["row_id"] as DatabaseValue)
    }
    return (
      names.joined(separator: ", "), names.map { _ in "?" }.joined(separator: ", "),
      StatementArguments(values)
    )
  }

  /// A book that has given nothing may be set anew, but takes no place of another.
  @Test func aBookTakesNoPlaceOfAnother() throws {
    let taken = try plain.read { try Row.fetchAll($0, sql: "SELECT * FROM series WHERE book <> 'permission'") }
    for conflict in ["", "OR REPLACE "] {
      for (column, value) in [
        ("code", "'OUT'"), ("id", "1"), ("book", "'dispatch'"), ("rowid", "1"), ("fiscal_year", "2082"),
      ] {
        _ = try? plain.write {
          try $0.execute(sql: "UPDATE \(conflict)series SET \(column) = \(value) WHERE book = 'permission'")
        }
        #expect(
          try plain.read { try Row.fetchAll($0, sql: "SELECT * FROM series WHERE book <> 'permission'") }
            == taken)
      }
    }
    for change in [
      "opening = 1", "format = '{n:9}'", "code = 'X'", "running = 1", "ceiling = 10", "last = 1",
    ] {
      #expect(throws: DatabaseError.self, "\(change)") {
        try plain.write { try $0.execute(sql: "UPDATE series SET \(change) WHERE book = 'dispatch'") }
      }
    }
  }

  @Test func theOfficeIsOne() throws {
    for sql in [
      "INSERT INTO office SELECT 2, frame FROM office",
      "INSERT OR REPLACE INTO office SELECT 1, frame FROM office",
      "UPDATE office SET singleton = 2", "UPDATE OR REPLACE office SET rowid = 2",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try plain.write { try $0.execute(sql: sql) } }
    }
  }
}
