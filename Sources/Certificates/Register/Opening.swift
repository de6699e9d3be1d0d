import Foundation
import GRDB
import Glibc

extension Register {
  /// What a register is opened for.
  public enum Purpose: Sendable {
    case reading
    case writing
  }

  /// Opens an existing register.
  ///
  /// - Parameter purpose: a register opened for reading is not changed in any way, and may lie on a medium
  ///   that cannot be written; one of an earlier version is read as this version would have it.
  /// - Parameter person: who acts, by the name in the register; nil for the only person that there is.
  /// - Parameter patience: seconds to wait for another process that is writing.
  /// - Throws: `RegisterError` when there is none, when it is something else, of a newer version,
  ///   damaged, or not to be written; `.older` for writing in one of an earlier version.
  public static func open(
    path: String, for purpose: Purpose, by person: String? = nil, patience: Double = 10
  ) throws(RegisterError) -> Register {
    let absolute = absolute(path)
    try checkFile(absolute, path: path)
    switch purpose {
    case .reading:
      let connect: @Sendable () throws -> Connection = {
        try Connection.reading(absolute, path: path, patience: patience)
      }
      do { return Register(path: path, actorName: person, try connect(), reconnect: connect) } catch {
        throw RegisterError(error, path: path)
      }
    case .writing:
      guard Connection.isWritable(absolute),
        Connection.isWritable((absolute as NSString).deletingLastPathComponent)
      else { throw .readOnly(path: path) }
      do {
        let connection = try Connection.writing(absolute, path: path, patience: patience)
        return Register(path: path, actorName: person, connection)
      } catch {
        throw RegisterError(error, path: path)
      }
    }
  }

  /// Sees that there is a file that can be read.
  static func checkFile(_ absolute: String, path: String) throws(RegisterError) {
    var status = stat()
    guard stat(absolute, &status) == 0 else {
      throw errno == EACCES ? .unreadable(path: path) : .missing(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegister(path: path, reason: "not a file") }
    guard Connection.isReadable(absolute) else { throw .unreadable(path: path) }
  }

  /// SQLite would read a path that begins with "file:" as an address with options.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
