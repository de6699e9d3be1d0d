import Digest
import GRDB

/// One line of the ledger: who did what, when, to what, chained to the line before.
public struct LedgerEntry: Hashable, Sendable, Codable {
  /// From 1, without gaps.
  public let sequence: Int64
  /// When it was written: UTC, `2024-08-28T05:15:00Z`.
  public let time: String
  /// The number of the person in the register; nil in entries of the first version.
  public let person: Int64?
  /// The person's name; in entries of the first version the account of the machine.
  public let actor: String
  /// A raw `Action`; a text, for a register that somebody altered may hold anything.
  public let action: String
  /// Table and key of the row: `documents/OUT-2083-84-0001`.
  public let subject: String
  /// SHA-256 of what was written; see `Sealed`.
  public let payload: String
  /// The hash of the entry before; 64 zeros for the first.
  public let previous: String
  /// SHA-256 over netstrings of `certgen ledger 2`, sequence, time, person, actor, action, subject, payload
  /// and previous hash, in this order; entries of the first version have `certgen ledger 1` and no person.
  public let hash: String

  /// What can be done in a register.
  public enum Action: String, Hashable, Sendable, Codable, CaseIterable {
    case migrate, person, disable, office, form, `case`, series, issue, void, registered, number, desk,
      origin,
      lease, reconciled, translated, act, rule, payment, closing
    case returned = "return"
  }

  /// What stands before the first entry.
  static let origin = String(repeating: "0", count: 64)

  /// The hash that the entry's other parts give.
  var computedHash: String {
    Self.hash(
      sequence: sequence, time: time, person: person, actor: actor, action: action, subject: subject,
      payload: payload, previous: previous)
  }

  static func hash(
    sequence: Int64, time: String, person: Int64?, actor: String, action: String, subject: String,
    payload: String, previous: String
  ) -> String {
    var netstrings = Netstrings("certgen ledger \(person == nil ? 1 : 2)", "\(sequence)", time)
    if let person { netstrings.append("\(person)") }
    for part in [actor, action, subject, payload, previous] { netstrings.append(part) }
    return netstrings.digest
  }
}

extension Register {
  /// Writes into the ledger what was written; in the transaction that wrote it.
  func record<Rows: Sealed>(_ rows: Rows, by person: Person, in database: Database) throws {
    let last = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1"))
    // In a file that somebody altered the sum may wrap round; the table then refuses it.
    let sequence = (try last?.decode(Int64.self, forColumn: "sequence") ?? 0) &+ 1
    let previous = try last?.decode(String.self, forColumn: "hash") ?? LedgerEntry.origin
    let time = try Self.now(in: database)
    let subject = Rows.subject(rows.key)
    let payload = rows.payload
    let hash = LedgerEntry.hash(
      sequence: sequence, time: time, person: person.id, actor: person.name, action: Rows.action.rawValue,
      subject: subject, payload: payload, previous: previous)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO ledger (sequence, time, person, actor, action, subject, payload, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        sequence, time, person.id, person.name, Rows.action.rawValue, subject, payload, previous, hash,
      ])
    try SearchIndex.follow(subject, in: database)
  }

  /// The time in UTC, to the second.
  static func now(in database: Database) throws -> String {
    let clock = try database.cachedStatement(sql: "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')")
    guard let time = try String.fetchOne(clock) else {
      throw DatabaseError(resultCode: .SQLITE_ERROR, message: "the clock cannot be read")
    }
    return time
  }
}

extension LedgerEntry {
  /// Nil where somebody has written an action that there is not.
  var knownAction: Action? { Action(rawValue: action) }

  init(_ row: Row) throws {
    sequence = try row.decode(forColumn: "sequence")
    time = try row.decode(forColumn: "time")
    person = try row.decode(forColumn: "person")
    actor = try row.decode(forColumn: "actor")
    action = try row.decode(forColumn: "action")
    subject = try row.decode(forColumn: "subject")
    payload = try row.decode(forColumn: "payload")
    previous = try row.decode(forColumn: "previous")
    hash = try row.decode(forColumn: "hash")
  }
}
