import Foundation
import GRDB
import Glibc
import Printing

extension Register {
  /// What a register is opened for.
  public enum Purpose: Sendable {
    case reading
    case writing
  }

  /// Makes a new, empty register.
  ///
  /// - Parameter path: a file that does not exist yet; never overwritten.
  /// - Parameter person: the first person, who has every role.
  /// - Throws: `RegisterError.exists`, or what the folder or disk refuses.
  public static func create(path: String, person: String) throws(RegisterError) -> Register {
    let absolute = absolute(path)
    // A log that another register left would be taken for this one's.
    for suffix in ["", "-wal", "-shm", "-journal"] where isTaken(absolute + suffix) {
      throw .exists(path: path + suffix)
    }
    do {
      let draft = try DraftFile(beside: absolute)
      let database = try DatabaseQueue(path: draft.path, configuration: configuration(patience: 10))
      try keepJournal(database)
      try Schema.migrator.migrate(database)
      let register = Register(path: path, actorName: nil, database: database)
      try register.change { database in _ = try register.insertFirstPerson(person, in: database) }
      // The log goes into the file and is gone.
      try database.close()
      try draft.settle(as: absolute)
    } catch let code as SystemCode {
      throw code.error(path: path)
    } catch {
      throw RegisterError(error, path: path)
    }
    return try open(path: path, for: .writing)
  }

  private static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Opens an existing register.
  ///
  /// - Parameter purpose: a register opened for reading is not changed in any way, and may lie on a
  ///   medium that cannot be written.
  /// - Parameter person: who acts, by the name in the register; nil for the only person that there is.
  /// - Parameter patience: seconds to wait for another process that is writing.
  /// - Throws: `RegisterError` when there is none, when it is something else, of a newer version,
  ///   damaged, or not to be written.
  public static func open(
    path: String, for purpose: Purpose, by person: String? = nil, patience: Double = 10
  ) throws(RegisterError) -> Register {
    let absolute = absolute(path)
    var status = stat()
    guard stat(absolute, &status) == 0 else {
      throw errno == EACCES ? .unreadable(path: path) : .missing(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .notRegister(path: path, reason: "not a file")
    }
    guard access(absolute, R_OK) == 0 else { throw .unreadable(path: path) }
    let folder = (absolute as NSString).deletingLastPathComponent
    if purpose == .writing, access(absolute, W_OK) != 0 || access(folder, W_OK) != 0 {
      throw .readOnly(path: path)
    }
    do {
      let database =
        switch purpose {
        case .reading: try readOnly(absolute, path: path, patience: patience)
        case .writing: try connect(to: absolute, path: path, configuration(patience: patience))
        }
      if purpose == .writing {
        try keepJournal(database)
        try Schema.migrator.migrate(database)
      }
      return Register(path: path, actorName: person, database: database)
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// A connection that cannot write. SQLite needs a journal's index beside the file, which it cannot make
  /// in a closed folder; a register at rest has no journal, and is then read as what nobody can change.
  private static func readOnly(_ absolute: String, path: String, patience: Double) throws -> DatabaseQueue {
    var configuration = configuration(patience: patience)
    configuration.readonly = true
    do {
      return try connect(to: absolute, path: path, configuration)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      guard access(absolute + "-wal", F_OK) != 0 else { throw error }
      return try connect(to: immutable(absolute), path: path, configuration)
    }
  }

  private static func connect(
    to location: String, path: String, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    let database = try DatabaseQueue(path: location, configuration: configuration)
    try check(database, path: path)
    return database
  }

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

  /// Readers and a writer do not wait for each other in a write-ahead log. The mode stays in the file.
  private static func keepJournal(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { database in
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else {
        throw DatabaseError(resultCode: .SQLITE_IOERR, message: "the file system allows no write-ahead log")
      }
    }
  }

  /// Refuses what is not a register, and what a newer version wrote.
  private static func check(_ database: DatabaseQueue, path: String) throws {
    try database.read { database in
      let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard mark == Schema.applicationID else {
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        throw RegisterError.notRegister(
          path: path, reason: tables == 0 ? "an empty file" : "an SQLite file of another program")
      }
      if try Schema.migrator.hasBeenSuperseded(database) { throw RegisterError.newer(path: path) }
    }
  }

  /// SQLite would read a path that begins with "file:" as an address with options.
  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  private static func immutable(_ absolute: String) -> String {
    let plain = CharacterSet(charactersIn: "/").union(.alphanumerics)
    return "file://\(absolute.addingPercentEncoding(withAllowedCharacters: plain) ?? absolute)?immutable=1"
  }
}
