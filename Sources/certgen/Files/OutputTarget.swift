import Glibc

/// Where a path on the command line leads an output to.
struct OutputTarget {
  /// The path that was given.
  let path: String
  /// The path without links, so that a link stays what it is; the path itself where nothing is there yet.
  let real: String
  /// The file that is there; nil for none, and for what is written through.
  let status: stat?
  /// Whether it is a device or a pipe, which is written to as it is.
  let isStream: Bool

  /// - Throws: `FileFailure` for what cannot become a file.
  init(_ path: String) throws(FileFailure) {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard lstat(path, &status) != 0 else {
        throw .refused(path, "is a link that leads to nothing; give the name of a file")
      }
      (self.status, isStream) = (nil, false)
      let folder = InputFile.folder(of: path)
      real = RealPath.of(folder).map { ($0 == "/" ? "" : $0) + "/\(Self.name(of: path))" } ?? path
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: (self.status, isStream) = (status, false)
    case S_IFCHR, S_IFIFO: (self.status, isStream) = (nil, true)
    case S_IFDIR: throw .refused(path, "is a folder; give the name of a file")
    default: throw .refused(path, "is neither a file nor a pipe; give the name of a file")
    }
    real = isStream ? path : RealPath.of(path) ?? path
  }

  /// The folder that holds the file.
  var folder: String { InputFile.folder(of: real) }

  private static func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }
}
