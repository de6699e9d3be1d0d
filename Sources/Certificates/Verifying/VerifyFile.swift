import GRDB

extension Verifier {
  /// SQLite's own check of pages, indexes, types and constraints, then of references.
  func checkFile() throws {
    try each("PRAGMA integrity_check(1000)") { row in
      let line: String = try row.decode(atIndex: 0)
      if line != "ok" { note("file", line) }
    }
    try each("PRAGMA foreign_key_check") { row in
      let table: String = try row.decode(atIndex: 0)
      let id = try row.decode(Int64?.self, atIndex: 1).map { " \($0)" } ?? ""
      let parent: String = try row.decode(atIndex: 2)
      note(table, "row\(id) refers to a row of \(parent) that is missing")
    }
  }

  /// Tables, indexes and triggers must be those of a new register: without its triggers a register can be
  /// changed unseen.
  func checkSchema() throws {
    let pattern = try DatabaseQueue(configuration: Connection.configuration(patience: 0))
    try Schema.migrator.migrate(pattern)
    let expected = try pattern.read(Self.schema)
    let found = try Self.schema(database)
    for (name, definition) in expected.sorted(by: { $0.key < $1.key }) {
      switch found[name] {
      case nil: note("schema", "\(name) is missing")
      case let other? where other != definition: note("schema", "\(name) was changed")
      default: break
      }
    }
    for name in found.keys.sorted() where expected[name] == nil {
      note("schema", "\(name) was added")
    }
  }

  /// Definitions by kind and name. What SQLite makes for itself has no definition.
  private static func schema(_ database: Database) throws -> [String: String] {
    var schema: [String: String] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT type || ' ' || name AS name, coalesce(sql, '') AS sql FROM sqlite_master")
    while let row = try rows.next() {
      schema[try row.decode(forColumn: "name")] = try row.decode(String.self, forColumn: "sql")
    }
    return schema
  }
}
