import Foundation
import GRDB
import Glibc

/// Copies of a register that only this process can read, for what may not be done to the file itself. Their
/// names are gone as soon as they are open: nothing is left, however the process ends.
enum PrivateCopy {
  /// A register of an earlier version, as this version has it.
  static func migrated(_ source: DatabaseQueue) throws -> DatabaseQueue {
    let (path, descriptor) = try newFile()
    defer { close(descriptor) }
    let copy: DatabaseQueue
    do {
      defer { unlink(path) }
      copy = try DatabaseQueue(path: path, configuration: Connection.configuration(patience: 0))
    }
    try copy.writeWithoutTransaction { database in
      // A file without a name can have no journal beside it.
      try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY")
    }
    try source.read { from in
      try copy.writeWithoutTransaction { to in try from.backup(to: to, pagesPerStep: 1024) }
    }
    try leaveLog(descriptor)
    try copy.writeWithoutTransaction { database in try Schema.carryOver(database) }
    return copy
  }

  /// The copy has the mark of the write-ahead log in its header, bytes 18 and 19 (SQLite's file format, 1.3);
  /// without a name it can have none. The change counters, bytes 24 and 92, tell the open connection of it.
  private static func leaveLog(_ descriptor: CInt) throws {
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, 100, 0) == 100 else { throw SystemCode() }
    (header[18], header[19]) = (1, 1)
    for place in [24, 92] { header[place] &+= 1 }
    guard pwrite(descriptor, header, 100, 0) == 100 else { throw SystemCode() }
  }

  /// A register that a crash left with its log and without the log's index, or in the middle of a change: what
  /// lies there is copied, and SQLite recovers the copy.
  static func recovered(_ absolute: String, _ configuration: Configuration) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = false
    let folder = try newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/register"
    let suffixes = [""] + JournalFiles.logs
    func state() -> [StillFile?] { suffixes.map { StillFile(any: absolute + $0) } }
    let before = state()
    for (suffix, file) in zip(suffixes, before) where file != nil {
      try FileManager.default.copyItem(atPath: absolute + suffix, toPath: path + suffix)
      chmod(path + suffix, 0o600)
    }
    guard state() == before else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    // The log is read, and gone.
    try copy.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY")
    }
    return copy
  }

  private static func newFile() throws -> (path: String, descriptor: CInt) {
    var template = Array((NSTemporaryDirectory() + "/certgen-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)  // with mode 0600
    guard descriptor >= 0 else { throw SystemCode() }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return (path(template), descriptor)
  }

  private static func newFolder() throws -> String {
    var template = Array((NSTemporaryDirectory() + "/certgen-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemCode() }  // with mode 0700
    return path(template)
  }

  private static func path(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
