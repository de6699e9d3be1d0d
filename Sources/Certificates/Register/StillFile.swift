import Glibc

/// A register that is read as a file which nobody changes, for nobody has it open. Whoever reads it so has to
/// see afterwards that this was true.
struct StillFile: Hashable, Sendable {
  private let path: String
  private let identity: [Int]

  /// - Returns: nil where a log lies beside the register: somebody has it open, or left it so.
  init?(_ path: String) {
    guard !JournalFiles.hasLog(path), let identity = Self.identity(of: path) else { return nil }
    self.path = path
    self.identity = identity
  }

  /// A file as it is, whatever lies beside it.
  init?(any path: String) {
    guard let identity = Self.identity(of: path) else { return nil }
    self.path = path
    self.identity = identity
  }

  /// Whether it is the same file still, with the same bytes as far as the system tells, and without a log.
  var isUnchanged: Bool { StillFile(path) == self }

  private static func identity(of path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [
      Int(bitPattern: UInt(status.st_dev)), Int(bitPattern: UInt(status.st_ino)), Int(status.st_size),
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}
