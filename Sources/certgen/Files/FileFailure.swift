import Glibc

/// Why a file could not be read or written: one line.
struct FileFailure: Error, Hashable, CustomStringConvertible {
  let path: String
  let reason: String
  /// The system's number of the error; 0 when it is not the system that refuses.
  let code: Int32

  /// Whether the surroundings are at fault, and not what was asked.
  var isEnvironment: Bool { code != 0 }

  /// Whether the reader of standard output has gone, which ends a listing and is no error of it.
  var isGoneReader: Bool { code == EPIPE && path == Terminal.outputName }

  var description: String { "\(path): \(reason)" }

  /// What the system's last call complained of.
  ///
  /// - Parameter doing: what could not be done: "be read".
  static func system(_ path: String, cannot doing: String, code: Int32 = errno) -> FileFailure {
    FileFailure(path: path, reason: "cannot \(doing): \(String(cString: strerror(code)))", code: code)
  }

  /// A refusal of our own.
  static func refused(_ path: String, _ reason: String) -> FileFailure {
    FileFailure(path: path, reason: reason, code: 0)
  }
}
