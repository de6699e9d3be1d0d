import GRDB

/// A document with everything that was written with it: its numbers, the industry it belongs to, and the
/// particulars that it gave.
struct DocumentRecord: Sealed {
  let key: String
  private let columns: [(name: String, value: SealedValue)]
  private let numbers: [NumberRecord]
  private let industries: [Int64]
  private let facts: [Fact]

  static var action: LedgerEntry.Action { .issue }
  static var table: String { "documents" }

  var parts: [(name: String, value: SealedValue)] {
    columns + numbers.flatMap(\.parts) + industries.map { ("industry", .number($0)) } + facts.flatMap(\.parts)
  }

  /// The number of a document's row.
  ///
  /// - Throws: `RegisterError.noDocument`
  static func id(ofKey key: String, in database: Database) throws -> Int64 {
    let id = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM documents WHERE key = ?"), arguments: [key])
    guard let id else { throw RegisterError.noDocument(number: key) }
    return id
  }

  static func stored(_ key: String, in database: Database) throws -> DocumentRecord? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, key, copy, replaces, case_id, form, frame, title, file, program, person, exception, date,
          civil_date, digest, size
        FROM documents WHERE key = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    let numbered = ["id", "replaces", "case_id", "person", "size"]
    let columns: [(name: String, value: SealedValue)] = try row.columnNames.map { name in
      numbered.contains(name)
        ? (name, .optional(try row.decode(Int64?.self, forColumn: name)))
        : (name, .optional(try row.decode(String?.self, forColumn: name)))
    }
    let id: Int64 = try row.decode(forColumn: "id")
    func rows(_ query: String, _ order: String) throws -> [Row] {
      try Row.fetchAll(
        try database.cachedStatement(sql: "\(query) WHERE document = ? ORDER BY \(order)"), arguments: [id])
    }
    return DocumentRecord(
      key: key, columns: columns, numbers: try rows(NumberRecord.query, "numbers.id").map(NumberRecord.init),
      industries: try rows("SELECT * FROM industry_papers", "industry").map {
        try $0.decode(forColumn: "industry")
      },
      facts: try rows("SELECT * FROM facts", "id").map(Fact.init))
  }
}
