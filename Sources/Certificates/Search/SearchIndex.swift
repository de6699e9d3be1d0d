import GRDB

/// The table `search`, in which `find` looks: derived from cases, numbers and events, and no part of the ledger.
///
/// A row follows every act, in the transaction of the act. What is in it is told by the other tables alone, so that it
/// can be compared with them (`Verifier.checkSearch`) and made anew.
enum SearchIndex {
  private static let columns = SearchColumn.allCases.map(\.rawValue) + ["marks"]

  /// Where a row of the ledger is about a case, or about a number without one, brings what is found of it up to date.
  ///
  /// - Parameter subject: table and key, as the ledger calls them.
  static func follow(_ subject: String, in database: Database) throws {
    let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    func number(_ sql: String) throws -> Int64? {
      try Int64.fetchOne(try database.cachedStatement(sql: sql), arguments: [parts[1]])
    }
    switch parts[0] {
    case "cases": try Int64(parts[1]).map { try update(case: $0, in: database) }
    case "documents":
      try number("SELECT case_id FROM documents WHERE key = ?").map { try update(case: $0, in: database) }
    case "events":
      try number("SELECT case_id FROM events WHERE id = ?").map { try update(case: $0, in: database) }
    case "numbers": try Int64(parts[1]).map { try insert(SearchRow(number: $0, in: database), in: database) }
    default: break
    }
  }

  /// Makes the table and all its rows anew, however it was damaged.
  static func rebuild(in database: Database) throws {
    try database.execute(sql: asEmpty)
    try database.execute(sql: "DROP TABLE IF EXISTS search_terms; DROP TABLE IF EXISTS search;")
    for table in ["data", "idx", "content", "config"] {
      try database.execute(sql: "DROP TABLE IF EXISTS search_\(table)")
    }
    try database.execute(sql: Schema.search)
    try fill(database)
  }

  /// FTS5 opens a table even to drop it, and a damaged one it does not open: the tables in which it keeps one get what
  /// a new one has, averages and structure with nothing in them, and the version of the format.
  private static let asEmpty = """
    CREATE TABLE IF NOT EXISTS search_data (id INTEGER PRIMARY KEY, block BLOB);
    CREATE TABLE IF NOT EXISTS search_config (k PRIMARY KEY, v) WITHOUT ROWID;
    INSERT OR REPLACE INTO search_data VALUES (1, x''), (10, x'00000000000000');
    INSERT OR REPLACE INTO search_config VALUES ('version', 4);
    """

  /// Makes all rows of a table that has none.
  static func fill(_ database: Database) throws {
    try eachRow(in: database) { try insert($0, in: database) }
    try database.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  /// Every row that the table has to have, by the other tables.
  static func eachRow(in database: Database, _ visit: (SearchRow) throws -> Void) throws {
    let cases = try Int64.fetchCursor(database, sql: "SELECT id FROM cases ORDER BY id")
    while let id = try cases.next() { try SearchRow(case: id, in: database).map(visit) }
    let numbers = try Int64.fetchCursor(
      database, sql: "SELECT id FROM numbers WHERE case_id IS NULL AND document IS NULL ORDER BY id")
    while let id = try numbers.next() { try SearchRow(number: id, in: database).map(visit) }
  }

  /// The row as the table has it.
  static func stored(_ id: Int64, in database: Database) throws -> SearchRow? {
    try Row.fetchOne(
      try database.cachedStatement(
        sql: "SELECT rowid, \(columns.joined(separator: ", ")) FROM search WHERE rowid = ?"), arguments: [id]
    ).map { try SearchRow($0) }
  }

  private static func update(case id: Int64, in database: Database) throws {
    guard let stored = try stored(id, in: database) else {
      return try insert(SearchRow(case: id, in: database), in: database)
    }
    let row = try stored.following(case: id, in: database)
    if row == stored { return }
    try database.cachedStatement(sql: "UPDATE search SET marks = ? WHERE rowid = ?").execute(
      arguments: [row.marks, id])
  }

  private static func insert(_ row: SearchRow?, in database: Database) throws {
    guard let row else { return }
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let values = SearchColumn.allCases.map { row.words[$0] ?? "" } + [row.marks]
    try database.cachedStatement(
      sql: "INSERT INTO search (rowid, \(columns.joined(separator: ", "))) VALUES (?, \(places))"
    ).execute(arguments: StatementArguments([row.id]) + StatementArguments(values))
  }
}
