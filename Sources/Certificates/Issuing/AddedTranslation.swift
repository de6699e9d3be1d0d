import Forms
import GRDB

/// That a paper was issued with the page in English, which its case did not ask for. The choice stays with the
/// paper, so that it is made again with the page.
struct AddedTranslation: Sealed {
  let event: Event

  init(_ event: Event) { self.event = event }

  private static let name = "translated"
  static var action: LedgerEntry.Action { .translated }
  static var table: String { "events" }
  var key: String { "\(event.id)" }
  var parts: [(name: String, value: SealedValue)] { event.parts }

  static func stored(_ key: String, in database: Database) throws -> AddedTranslation? {
    try Event.stored(key, action: name, in: database).map(AddedTranslation.init)
  }

  /// Notes it of a document that was just written, and records it.
  static func write(
    caseID: Int64, document: Int64, by person: Person, register: Register, in database: Database
  ) throws {
    let event = Event(
      id: try Register.nextID(of: "events", in: database), action: name, caseID: caseID, document: document,
      person: person.id, time: try Register.now(in: database), reason: nil)
    try AddedTranslation(event).write(by: person, register: register, in: database)
  }

  func write(by person: Person, register: Register, in database: Database) throws {
    try event.insert(in: database)
    try register.record(self, by: person, in: database)
  }

  /// What was chosen for a document when it was issued, or for the paper of which it is a copy.
  ///
  /// - Parameter chain: the document and what it is a copy of.
  static func choices(ofDocuments chain: [Int64], in database: Database) throws -> [String: String] {
    let isAdded = try chain.contains { id in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM events WHERE document = ? AND action = ?)",
        arguments: [id, name]) ?? false
    }
    return isAdded ? [Translation.choice: Translation.attached] : [:]
  }
}
