package import GRDB

/// How a register's file is built: named steps, never changed once released, only followed by others.
package enum Schema {
  /// "CGEN" in the file's header (SQLite's application_id), by which a register is known.
  package static let applicationID = 0x4347_454E

  /// The steps, in order.
  package enum Step: String, CaseIterable, Sendable {
    case first = "2081-05 office, cases, series, documents, ledger"
    case second = "2083-08 people, books, industries, events"
  }

  package static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(Step.first.rawValue) { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      for part in first { try database.execute(sql: part) }
    }
    migrator.registerMigration(Step.second.rawValue) { database in
      for part in second { try database.execute(sql: part) }
    }
    return migrator
  }

  /// How a register stands to this version of the program.
  package enum Version: Sendable { case older, present, newer }

  package static func version(of database: Database) throws -> Version {
    let migrator = migrator
    if try migrator.hasBeenSuperseded(database) { return .newer }
    return try migrator.hasCompletedMigrations(database) ? .present : .older
  }

  /// Takes the steps that a register has not taken yet, all or none, and `finish` with them.
  ///
  /// The migrator itself would commit every step by itself, before anybody is there who acts.
  static func carryOver(_ database: Database, _ finish: () throws -> Void = {}) throws {
    // References are looked at when all tables are in their places.
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
    try database.inTransaction(.immediate) {
      let taken = try migrator.appliedIdentifiers(database)
      if !taken.contains(Step.second.rawValue) {
        for part in second { try database.execute(sql: part) }
        try database.execute(
          sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [Step.second.rawValue])
      }
      try database.checkForeignKeys()
      try finish()
      return .commit
    }
  }
}
