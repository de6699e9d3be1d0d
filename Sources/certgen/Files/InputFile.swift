import Glibc

/// A file that is named on the command line and read whole.
enum InputFile {
  /// The bytes of a file.
  ///
  /// - Parameter limit: The most bytes that are taken.
  static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, cannot: "be read") }
    defer { close(descriptor) }
    Inputs.note(descriptor)
    return try Descriptor.read(descriptor, limit: limit, path: path)
  }

  /// The folder in which a file lies: that of the file itself, where the path is a link.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Largest sizes, in bytes. No honest file comes near them.
  static let mostJSON = 4_000_000
  static let mostForm = 1_000_000
}
