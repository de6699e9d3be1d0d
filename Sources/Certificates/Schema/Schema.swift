package import GRDB

/// How a register's file is built: named steps, never changed once released, only followed by others.
package enum Schema {
  /// "CGEN" in the file's header (SQLite's application_id), by which a register is known.
  package static let applicationID = 0x4347_454E

  /// The steps, in order.
  package enum Step: String, CaseIterable, Sendable {
    case first = "2081-05 office, cases, series, documents, ledger"
    case second = "2083-08 people, books, industries, events"
    case third = "2083-08 acts, enclosures, payments, imports, search"

    fileprivate var statements: [String] {
      switch self {
      case .first: ["PRAGMA application_id = \(applicationID)"] + Schema.first
      case .second: Schema.second
      case .third: Schema.third
      }
    }
  }

  package static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in Step.allCases {
      migrator.registerMigration(step.rawValue) { database in try take(step, database) }
    }
    return migrator
  }

  private static func take(_ step: Step, _ database: Database) throws {
    for statement in step.statements { try database.execute(sql: statement) }
    if step == .third { try SearchIndex.fill(database) }
  }

  /// How a register stands to this version of the program.
  package enum Version: Sendable { case older, present, newer }

  package static func version(of database: Database) throws -> Version {
    let migrator = migrator
    if try migrator.hasBeenSuperseded(database) { return .newer }
    return try migrator.hasCompletedMigrations(database) ? .present : .older
  }

  /// Whether a register knows people; the first version did not.
  static func hasPeople(_ database: Database) throws -> Bool {
    try migrator.appliedIdentifiers(database).contains(Step.second.rawValue)
  }

  /// Takes the steps that a register has not taken yet, all or none, and `finish` with them.
  ///
  /// The migrator itself would commit every step by itself, before anybody is there who acts.
  ///
  /// - Parameter finish: is told whether the register knew people before.
  static func carryOver(_ database: Database, _ finish: (_ hadPeople: Bool) throws -> Void = { _ in }) throws {
    // References are looked at when all tables are in their places.
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
    try database.inTransaction(.immediate) {
      let hadPeople = try hasPeople(database)
      let taken = try migrator.appliedIdentifiers(database)
      for step in Step.allCases where !taken.contains(step.rawValue) {
        try take(step, database)
        try database.execute(
          sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step.rawValue])
      }
      try database.checkForeignKeys()
      try finish(hadPeople)
      return .commit
    }
  }
}
