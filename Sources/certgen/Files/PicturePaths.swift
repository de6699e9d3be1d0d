import Cases
import Forms
import Glibc
import Printing

/// How a new case file names the pictures of another case: from its own folder on.
enum PicturePaths {
  /// The pictures lie where the other case file names them.
  case beside(file: String, output: String)
  /// The pictures are in a register; they are written beside the new case file.
  case stored([String: [UInt8]], output: String)

  /// The path of a picture in the new case file.
  ///
  /// - Throws: `FileFailure` where the new file cannot name it.
  func path(_ name: String) throws(FileFailure) -> String {
    switch self {
    case .beside(let file, let output):
      let (folder, own) = (try Self.folder(of: file), try Self.folder(of: output))
      if folder == own { return name }
      let root = own == "/" ? own : own + "/"
      guard folder.hasPrefix(root) else {
        throw .refused(name, "lies outside the folder of the new case, which must hold its pictures")
      }
      return "\(folder.dropFirst(root.count))/\(name)"
    case .stored(_, let output):
      guard output != OutputFile.standardOutput else {
        throw .refused(name, "is in the register; give -o, so that it can be written beside the new case")
      }
      return Self.copyName(name)
    }
  }

  /// The pictures that have to be written beside the new case file.
  ///
  /// - Throws: `FileFailure` where another file has the name of one of them.
  func copies(of taken: [String]) throws(FileFailure) -> [(path: String, bytes: [UInt8])] {
    guard case .stored(let pictures, let output) = self else { return [] }
    var copies: [(path: String, bytes: [UInt8])] = []
    for (name, bytes) in pictures.sorted(by: { $0.key < $1.key }) where taken.contains(Self.copyName(name)) {
      let path = "\(InputFile.folder(of: output))/\(Self.copyName(name))"
      if access(path, F_OK) == 0 {
        guard try InputFile.read(path, limit: InputFile.mostJSON) == bytes else {
          throw .refused(path, "is another picture already; the new case needs the name")
        }
      } else {
        copies.append((path, bytes))
      }
    }
    return copies
  }

  private static func copyName(_ name: String) -> String { OutputFile.confinedName(name, suffix: "") }

  private static func folder(of path: String) throws(FileFailure) -> String {
    let folder = path == OutputFile.standardOutput ? "." : InputFile.folder(of: path)
    guard let resolved = realpath(folder, nil) else { throw .system(folder, cannot: "be read") }
    defer { free(resolved) }  // realpath allocates it with malloc and leaves it to the caller
    return String(cString: resolved)
  }
}
