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
}
