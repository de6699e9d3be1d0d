import Glibc

/// Which file an output may replace.
enum Replacement {
  /// None. One that has the bytes already is left as it is.
  case none
  /// One of the format that is written.
  case format(PrintFormat)
  /// Whatever is there, because somebody said so.
  case any
}

extension Replacement {
  /// Refuses an output that would destroy something.
  ///
  /// Neither a file that the run has read nor a file of SQLite, of which each may be a register, is ever
  /// replaced.
  ///
  /// - Parameter target: where the bytes are to go.
  /// - Returns: false where the file has the bytes already and nothing is to be done.
  func isNeeded(_ bytes: [UInt8], at target: OutputTarget) throws(FileFailure) -> Bool {
    let path = target.path
    if let database = SQLiteFile.database(ofCompanion: target.real), access(database, F_OK) == 0 {
      throw .refused(path, "SQLite keeps a file of this name beside \(database); give another name")
    }
    if Inputs.hasForms(around: target.real) {
      throw .refused(path, "is a form file's place in the folder of forms; give another name")
    }
    guard let status = target.status else { return true }
    if Inputs.has(status) {
      throw .refused(path, "is read by this command and would be destroyed; give another name")
    }
    let file = open(target.real, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .system(path, cannot: "be looked at before it is replaced") }
    defer { close(file) }
    let head = try Descriptor.readHead(file, count: FileHead.length, path: path)
    if SQLiteFile.isBegun(by: head) {
      throw .refused(
        path, "is a register or another file of SQLite, which is never replaced; give another name")
    }
    if case .any = self { return true }
    if case .none = self, OutputFile.holds(bytes, at: target.real) { return false }
    if access(target.real, W_OK) != 0 || status.st_mode & 0o222 == 0 {
      throw .refused(path, "is there and may only be read; give another name, or --force to replace it")
    }
    switch self {
    case _ where head.isEmpty: return true
    case .format(let format) where format.isBegun(by: head): return true
    case .format(let format):
      throw .refused(
        path, "is there and is not \(format.words); give another name, or --force to replace it")
    case .none, .any:
      throw .refused(path, "is there with other bytes; give another name, or --force to replace it")
    }
  }
}

extension PrintFormat {
  fileprivate var words: String {
    switch self {
    case .pdf: "a PDF"
    case .png: "a PNG"
    case .text: "a plain text"
    case .pages: "a list of positions"
    }
  }
}
