import GRDB

/// Something that happened to a case or its document; never taken back.
struct Event: Hashable {
  let id: Int64
  let action: String
  let caseID: Int64
  let document: Int64?
  let person: Int64?
  let time: String
  let reason: String?

  init(
    id: Int64, action: String, caseID: Int64, document: Int64?, person: Int64?, time: String, reason: String?
  ) {
    self.id = id
    self.action = action
    self.caseID = caseID
    self.document = document
    self.person = person
    self.time = time
    self.reason = reason
  }

  init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    action = try row.decode(forColumn: "action")
    caseID = try row.decode(forColumn: "case_id")
    document = try row.decode(forColumn: "document")
    person = try row.decode(forColumn: "person")
    time = try row.decode(forColumn: "time")
    reason = try row.decode(forColumn: "reason")
  }

  func insert(in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO events (id, action, case_id, document, person, time, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, action, caseID, document, person, time, reason])
  }

  var parts: [(name: String, value: SealedValue)] {
    [
      ("event", .number(id)), ("action", .text(action)), ("case_id", .number(caseID)),
      ("document", .optional(document)), ("person", .optional(person)), ("time", .text(time)),
      ("reason", .optional(reason)),
    ]
  }

  /// Writes a voiding and its ledger entry.
  func write(by person: Person, register: Register, in database: Database) throws {
    try insert(in: database)
    try register.record(Voiding(event: self), by: person, in: database)
  }

  static func stored(_ key: String, action: String, in database: Database) throws -> Event? {
    try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT * FROM events WHERE id = ? AND action = ?"), arguments: [key, action]
    ).map(Event.init)
  }
}

/// That a document was made void.
struct Voiding: Sealed {
  let event: Event

  static var action: LedgerEntry.Action { .void }
  static var table: String { "events" }
  var key: String { "\(event.id)" }
  var parts: [(name: String, value: SealedValue)] { event.parts }

  /// That a document was made void, by the column of the outer query that has its row; asked of the document's own
  /// events, for all voidings of the office are many.
  static func exists(of document: String) -> String {
    "EXISTS (SELECT 1 FROM events AS voiding WHERE voiding.document = \(document) AND voiding.action = 'void')"
  }

  static func stored(_ key: String, in database: Database) throws -> Voiding? {
    try Event.stored(key, action: "void", in: database).map(Voiding.init)
  }
}
