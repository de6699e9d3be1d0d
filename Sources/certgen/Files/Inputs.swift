import Glibc

/// The files that this run has read. No output takes the place of one.
///
/// They are known by device and inode, so that every name of a file, link or hard link, leads to the same
/// answer.
enum Inputs {
  private struct Identity: Hashable {
    let device: dev_t
    let inode: ino_t
  }

  nonisolated(unsafe) private static var files: Set<Identity> = []  // the program works on one thread
  nonisolated(unsafe) private static var folders: [String] = []  // as above

  /// An open file is read. Devices and pipes may be read and written in one run.
  static func note(_ descriptor: CInt) {
    var status = stat()
    if fstat(descriptor, &status) == 0 { note(status) }
  }

  /// A file is read that another module opens.
  static func note(path: String) {
    var status = stat()
    if stat(path, &status) == 0 { note(status) }
  }

  /// A register is open: its file, and those that SQLite keeps beside it.
  static func note(register path: String) {
    for suffix in [""] + SQLiteFile.companions { note(path: path + suffix) }
  }

  /// The form files in and under a folder are read.
  static func note(forms folder: String) {
    if let real = RealPath.of(folder) { folders.append(real == "/" ? real : real + "/") }
  }

  /// Whether the file of a status was read.
  static func has(_ status: stat) -> Bool {
    files.contains(Identity(device: status.st_dev, inode: status.st_ino))
  }

  /// Whether a file of the path would be a form of a folder that was read.
  ///
  /// - Parameter path: without links.
  static func hasForms(around path: String) -> Bool {
    path.hasSuffix(".xml") && folders.contains { path.hasPrefix($0) }
  }

  private static func note(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return }
    files.insert(Identity(device: status.st_dev, inode: status.st_ino))
  }
}
