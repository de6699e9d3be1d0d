import GRDB

/// What one case is to another.
package struct CaseLink {
  let caseID: Int64
  let kind: Kind
  let other: Int64
  let event: Int64

  package enum Kind: String, Sendable {
    /// The paper that decides an application.
    case answers
    /// An application with what was asked back.
    case amends
    /// A receipt for what was paid for a case.
    case receipt
  }

  init(caseID: Int64, kind: Kind, other: Int64, event: Int64) {
    self.caseID = caseID
    self.kind = kind
    self.other = other
    self.event = event
  }

  init(_ row: Row) throws {
    caseID = try row.decode(forColumn: "case_id")
    other = try row.decode(forColumn: "other")
    event = try row.decode(forColumn: "event")
    let word: String = try row.decode(forColumn: "kind")
    guard let kind = Kind(rawValue: word) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "case_links: unknown kind \(word)")
    }
    self.kind = kind
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO case_links (case_id, kind, other, event) VALUES (?, ?, ?, ?)",
      arguments: [caseID, kind.rawValue, other, event])
  }

  var parts: [(name: String, value: SealedValue)] {
    [("link", .text(kind.rawValue)), ("case_id", .number(caseID)), ("other", .number(other))]
  }
}
