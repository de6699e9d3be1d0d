import Foundation
import GRDB
import Glibc
import Printing

/// An open register file.
struct Connection: Sendable {
  let database: DatabaseQueue
  /// What the file was when it was opened as one that nobody changes; nil where SQLite's locks see to it.
  var still: StillFile?
  /// Whether it is a private copy of a register of an earlier version.
  var isCopy = false

  /// How every connection is set up.
  static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      database.add(function: spelling)
      // FULL: a commit is on the disk before anyone is told a number.
      // An untrusted file's schema may not call functions with side effects.
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA recursive_triggers = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// For the migration: how a number is told from every other.
  private static let spelling = DatabaseFunction("certgen_spelling", argumentCount: 1, pure: true) { values in
    String.fromDatabaseValue(values[0]).map { NumberSpelling($0).text }
  }

  /// A connection that can write.
  static func writing(_ absolute: String, path: String, patience: Double) throws -> Connection {
    JournalFiles.prepare(for: absolute)
    let database = try DatabaseQueue(path: absolute, configuration: configuration(patience: patience))
    guard try version(of: database, path: path) == .present else { throw RegisterError.older(path: path) }
    try keepLog(database)
    JournalFiles.settle(for: absolute)
    return Connection(database: database)
  }

  /// Readers and a writer do not wait for each other in a write-ahead log. The mode stays in the file.
  static func keepLog(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { database in
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else {
        throw DatabaseError(resultCode: .SQLITE_IOERR, message: "the file system allows no write-ahead log")
      }
    }
  }

  /// Refuses what is not a register, and what a newer version wrote.
  static func version(of database: DatabaseQueue, path: String) throws -> Schema.Version {
    try database.read { database in
      let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard mark == Schema.applicationID else {
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        throw RegisterError.notRegister(
          path: path, reason: tables == 0 ? "an empty file" : "an SQLite file of another program")
      }
      let version = try Schema.version(of: database)
      guard version != .newer else { throw RegisterError.newer(path: path) }
      return version
    }
  }
}
