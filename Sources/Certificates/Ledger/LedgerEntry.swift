import Digest
import GRDB

/// One line of the ledger: who did what, when, to what, chained to the line before.
public struct LedgerEntry: Hashable, Sendable, Codable {
  /// From 1, without gaps.
  public let sequence: Int64
  /// When it was written: UTC, `2024-08-28T05:15:00Z`.
  public let time: String
  public let actor: String
  /// A raw `Action`; a text, for a register that somebody altered may hold anything.
  public let action: String
  /// Table and key of the row: `documents/CERT-2081-82-0001`.
  public let subject: String
  /// SHA-256 of what the row says.
  public let payload: String
  /// The hash of the entry before; 64 zeros for the first.
  public let previous: String
  /// SHA-256 over netstrings of `certgen ledger 1`, sequence, time, actor, action, subject, payload and
  /// previous hash, in this order.
  public let hash: String

  /// What can be done in a register.
  public enum Action: String, Hashable, Sendable, Codable, CaseIterable {
    case office, form, `case`, series, issue, void
  }

  /// What stands before the first entry.
  static let origin = String(repeating: "0", count: 64)

  /// The hash that the entry's other parts give.
  var computedHash: String {
    Self.hash(
      sequence: sequence, time: time, actor: actor, action: action, subject: subject,
      payload: payload, previous: previous)
  }

  static func hash(
    sequence: Int64, time: String, actor: String, action: String, subject: String, payload: String,
    previous: String
  ) -> String {
    Netstrings("certgen ledger 1", "\(sequence)", time, actor, action, subject, payload, previous).digest
  }
}

extension Register {
  /// Writes into the ledger that a row was written; in the transaction that wrote it.
  func record(_ action: LedgerEntry.Action, _ key: String, in database: Database) throws {
    let sealed = Sealed.by(action)
    guard let payload = try sealed.payload(of: key, in: database) else {
      throw RegisterError.failed(path: path, detail: "\(sealed.subject(key)) was not written")
    }
    let last = try Row.fetchOne(
      database, sql: "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1")
    // In a file that somebody altered the sum may wrap round; the table then refuses it.
    let sequence = (try last?.decode(Int64.self, forColumn: "sequence") ?? 0) &+ 1
    let previous = try last?.decode(String.self, forColumn: "hash") ?? LedgerEntry.origin
    let time = try String.fetchOne(database, sql: "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')") ?? ""
    let subject = sealed.subject(key)
    let hash = LedgerEntry.hash(
      sequence: sequence, time: time, actor: actor, action: action.rawValue, subject: subject,
      payload: payload, previous: previous)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO ledger (sequence, time, actor, action, subject, payload, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [sequence, time, actor, action.rawValue, subject, payload, previous, hash])
  }
}
