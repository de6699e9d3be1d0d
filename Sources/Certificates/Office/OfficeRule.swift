import GRDB

/// What an office has decided of its own work.
public enum OfficeRule: String, CaseIterable, Hashable, Sendable {
  /// Whether who enters a case may neither check, decide nor issue it.
  case fourEyes = "four_eyes"

  /// What it may say.
  public var values: [String] {
    switch self {
    case .fourEyes: ["yes", "no"]
    }
  }
}

/// A rule that was set.
struct RuleRecord: Sealed {
  let id: Int64
  let name: String
  let value: String

  static var action: LedgerEntry.Action { .rule }
  static var table: String { "rules" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [("id", .number(id)), ("name", .text(name)), ("value", .text(value))]
  }

  static func stored(_ key: String, in database: Database) throws -> RuleRecord? {
    try Row.fetchOne(database, sql: "SELECT * FROM rules WHERE id = ?", arguments: [key]).map {
      RuleRecord(
        id: try $0.decode(forColumn: "id"), name: try $0.decode(forColumn: "name"),
        value: try $0.decode(forColumn: "value"))
    }
  }
}

extension Register {
  /// Sets a rule of the office; it holds from now on.
  ///
  /// - Throws: `RegisterError.invalid` for a value that it does not have; `.notAllowed` for who is no administrator.
  public func set(_ rule: OfficeRule, to value: String) throws(RegisterError) {
    guard rule.values.contains(value) else {
      throw .invalid(what: rule.rawValue, reason: "is one of \(rule.values.joined(separator: ", "))")
    }
    try write(as: .administrator) { database, person in
      guard try Self.value(of: rule, in: database) != value else { return }
      try insert(rule, value, by: person, in: database)
    }
  }

  /// Writes what a rule says from now on.
  func insert(_ rule: OfficeRule, _ value: String, by person: Person, in database: Database) throws {
    let set = RuleRecord(id: try Self.nextID(of: "rules", in: database), name: rule.rawValue, value: value)
    try database.execute(
      sql: "INSERT INTO rules (id, name, value) VALUES (?, ?, ?)", arguments: [set.id, set.name, set.value])
    try record(set, by: person, in: database)
  }

  /// What a rule says; nil where the office never set it.
  public func value(of rule: OfficeRule) throws(RegisterError) -> String? {
    try read { database in try Self.value(of: rule, in: database) }
  }

  static func value(of rule: OfficeRule, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM rules WHERE name = ? ORDER BY id DESC LIMIT 1", arguments: [rule.rawValue])
  }
}
