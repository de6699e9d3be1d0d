public import Foundation
import GRDB

/// What can be seen of a register without going through all of it.
public struct RegisterCondition: Hashable, Sendable {
  /// When the last act was written, by the clock of then; nil where nothing was.
  public let lastAct: Date?
  /// The hash of the last ledger entry; nil where there is none.
  public let head: String?
  /// Whether an office was set.
  public let hasOffice: Bool
  public let people: Int
  public let documents: Int
  /// What SQLite says is damaged; empty for a sound file.
  public let damage: [String]
}

extension Register {
  /// Looks at a register: the file's structure (not its digests, which `verify` recomputes), and its last act.
  ///
  /// - Throws: `RegisterError` where it cannot be read.
  public func condition() throws(RegisterError) -> RegisterCondition {
    try read { database in
      let last = try Row.fetchOne(database, sql: "SELECT time, hash FROM ledger ORDER BY sequence DESC LIMIT 1")
      let time: String? = try last?.decode(forColumn: "time")
      let found = try String.fetchAll(database, sql: "PRAGMA quick_check(5)")
      return RegisterCondition(
        lastAct: time.flatMap { try? Date($0, strategy: .iso8601) }, head: try last?.decode(forColumn: "hash"),
        hasOffice: try Self.frameDigest(in: database) != nil,
        people: try Int.fetchOne(
          database, sql: "SELECT count(*) FROM people WHERE id NOT IN (SELECT person FROM disabled_people)") ?? 0,
        documents: try Int.fetchOne(database, sql: "SELECT count(*) FROM documents") ?? 0,
        damage: found == ["ok"] ? [] : found)
    }
  }

  /// Whether a hash of the ledger is in this register's chain.
  public func hasHead(_ hash: String) throws(RegisterError) -> Bool {
    try read { database in
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM ledger WHERE hash = ?)", arguments: [hash])
        ?? false
    }
  }
}
