import Foundation
import GRDB
import Glibc

extension Connection {
  /// A connection that cannot write. A register of an earlier version is read in a private copy that is made
  /// as this version has it; of the file itself nothing is changed, and nothing is made beside it.
  static func reading(_ absolute: String, path: String, patience: Double) throws -> Connection {
    // Once more where somebody changed the file meanwhile.
    for _ in 0..<2 {
      let (source, version) = try self.source(absolute, path: path, patience: patience)
      guard version == .older else { return source }
      let copy = try PrivateCopy.migrated(source.database)
      if source.still?.isUnchanged ?? true { return Connection(database: copy, isCopy: true) }
    }
    throw RegisterError.locked(path: path)
  }

  /// A connection that cannot write to a register of any version.
  ///
  /// - Parameter isQuiet: whether even who may write leaves nothing beside a register at rest.
  static func source(
    _ absolute: String, path: String, patience: Double, isQuiet: Bool = false
  ) throws -> (Connection, version: Schema.Version) {
    var recovered: Connection?
    let mayWrite = isWritable(absolute) && isWritable((absolute as NSString).deletingLastPathComponent)
    for attempt in 0..<2 {
      do {
        let quiet = try quietly(absolute, patience: patience)
        let version = try version(of: quiet.database, path: path)
        // Who may write shares the log with the writers, and neither waits for the other.
        guard version == .present, mayWrite, !isQuiet else { return (quiet, version) }
        if quiet.isCopy { recovered = quiet }
        break
      } catch let error as RegisterError {
        throw error
      } catch {
        // A file that changes while it is looked at seems damaged.
        if mayWrite { break }
        if attempt == 1 { throw error }
      }
    }
    JournalFiles.prepare(for: absolute)
    var configuration = configuration(patience: patience)
    configuration.readonly = true
    do {
      let database = try DatabaseQueue(path: absolute, configuration: configuration)
      let version = try version(of: database, path: path)
      JournalFiles.settle(for: absolute)
      return (Connection(database: database), version)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      // A change that a crash broke off only a writer can undo.
      guard let recovered else { throw error }
      return (recovered, .present)
    }
  }

  /// A connection that leaves nothing beside the file: a log or an index that a reader made, who may not write
  /// the register, would keep its owner out.
  private static func quietly(_ absolute: String, patience: Double) throws -> Connection {
    var configuration = configuration(patience: patience)
    configuration.readonly = true
    // At rest a register has no log, and is read as what nobody can change.
    if let still = StillFile(absolute) {
      let database = try DatabaseQueue(path: address(absolute, "immutable=1"), configuration: configuration)
      return Connection(database: database, still: still)
    }
    // Else somebody has it open, whose log and index are there and are read, never made.
    do {
      let database = try DatabaseQueue(
        path: address(absolute, "readonly_shm=1"), configuration: configuration)
      _ = try database.read { database in try Int.fetchOne(database, sql: "PRAGMA schema_version") }
      return Connection(database: database)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      // Or a crash left the log without its index.
      return Connection(database: try PrivateCopy.recovered(absolute, configuration), isCopy: true)
    }
  }

  /// With the rights that the process has now, not with those of who began it.
  static func isWritable(_ path: String) -> Bool { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 }
  static func isReadable(_ path: String) -> Bool { faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 }

  private static func address(_ absolute: String, _ option: String) -> String {
    let plain = CharacterSet(charactersIn: "/").union(.alphanumerics)
    return "file://\(absolute.addingPercentEncoding(withAllowedCharacters: plain) ?? absolute)?\(option)"
  }
}
