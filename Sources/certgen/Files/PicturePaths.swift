/// How a new case file names the pictures of another case: from its own folder on.
enum PicturePaths {
  /// The pictures lie where the other case file names them.
  case beside(file: String, output: String)
  /// The pictures are in a register; they are written beside the new case file.
  case stored([String: [UInt8]], PictureCopies)

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
    case .stored(let pictures, let copies):
      guard let bytes = pictures[name] else { throw .refused(name, "is not in the register") }
      return try copies.name(of: bytes, called: name)
    }
  }

  private static func folder(of path: String) throws(FileFailure) -> String {
    let folder = path == OutputFile.standardOutput ? "." : InputFile.folder(of: path)
    guard let resolved = RealPath.of(folder) else { throw .system(folder, cannot: "be read") }
    return resolved
  }
}
