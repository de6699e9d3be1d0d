import GRDB
import Nepali

/// A particular of an industry, and the case that says so.
struct Fact: Hashable {
  let id: Int64
  let industry: Int64
  let particular: String
  let value: String
  let caseID: Int64?
  let document: Int64?
  let date: String

  init(
    id: Int64, industry: Int64, particular: String, value: String, caseID: Int64?, document: Int64?,
    date: BSDate
  ) {
    self.id = id
    self.industry = industry
    self.particular = particular
    self.value = value
    self.caseID = caseID
    self.document = document
    self.date = date.description
  }

  /// What a paper says that is in another register.
  init(id: Int64, of industry: Int64, elsewhere fact: Fact) {
    self.init(id: id, fact, industry: industry, caseID: nil, document: nil)
  }

  /// What a paper says that comes from another register.
  init(id: Int64, brought fact: Fact, industry: Int64, caseID: Int64, document: Int64) {
    self.init(id: id, fact, industry: industry, caseID: caseID, document: document)
  }

  private init(id: Int64, _ fact: Fact, industry: Int64, caseID: Int64?, document: Int64?) {
    (particular, value, date) = (fact.particular, fact.value, fact.date)
    (self.id, self.industry, self.caseID, self.document) = (id, industry, caseID, document)
  }

  init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    industry = try row.decode(forColumn: "industry")
    particular = try row.decode(forColumn: "particular")
    value = try row.decode(forColumn: "value")
    caseID = try row.decode(forColumn: "case_id")
    document = try row.decode(forColumn: "document")
    date = try row.decode(forColumn: "date")
  }

  func insert(in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO facts (id, industry, particular, value, case_id, document, date)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, industry, particular, value, caseID, document, date])
  }

  var parts: [(name: String, value: SealedValue)] {
    [
      ("fact", .number(id)), ("industry", .number(industry)), ("particular", .text(particular)),
      ("value", .text(value)), ("case_id", .optional(caseID)), ("date", .text(date)),
    ]
  }

  /// The particular of the name that papers call an industry by.
  static let name = "name"

  /// What a paper says that was made void holds no more.
  static let holds = "NOT \(Voiding.exists(of: "facts.document"))"

  /// The document that says what a particular is now; nil where none does, or the case of an old registration.
  static func speaker(_ particular: String, of industry: Int64, in database: Database) throws -> Int64? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT document FROM facts WHERE industry = ? AND particular = ? AND \(holds)
        ORDER BY date DESC, id DESC LIMIT 1
        """,
      arguments: [industry, particular]
    )?.decode(forColumn: "document")
  }

  /// What a particular of an industry is now; nil where no paper says it.
  static func present(_ particular: String, of industry: Int64, in database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT value FROM facts WHERE industry = ? AND particular = ? AND \(holds)
        ORDER BY date DESC, id DESC LIMIT 1
        """,
      arguments: [industry, particular])
  }
}
