import Glibc

/// Files that appear whole or not at all.
enum OutputFile {
  /// The path that means standard output.
  static let standardOutput = "-"

  /// Writes a file, replacing the one that is there.
  ///
  /// The bytes go to a new file beside it, which then takes its name: when the disk is full or the program
  /// dies, the old file is still there and whole. A device or pipe is written to as it is.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    if path == standardOutput { return try Terminal.write(bytes) }
    try write([(path, bytes)])
  }

  /// Writes several files; none is replaced before all are written.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileFailure) {
    var drafts: [(name: String, target: String, path: String)] = []
    defer { for draft in drafts { unlink(draft.name) } }
    for (path, bytes) in files {
      let target = realPath(path)
      var status = stat()
      let exists = stat(target, &status) == 0
      switch status.st_mode & S_IFMT {
      case S_IFDIR where exists: throw .refused(path, "is a folder; give the name of a file")
      case S_IFREG where exists: break
      case _ where exists:
        try writeThrough(bytes, target)
        continue
      default: break
      }
      let name = try draft(bytes, beside: target, for: path, mode: exists ? status.st_mode & 0o777 : nil)
      drafts.append((name, target, path))
    }
    while let draft = drafts.first {
      guard rename(draft.name, draft.target) == 0 else { throw .system(draft.path, cannot: "be written") }
      drafts.removeFirst()
    }
  }

  /// A name that stays in the folder it is used in, whatever it is made from: letters, digits, full stops,
  /// underscores and hyphens of ASCII, everything else becomes a hyphen, and no full stop leads.
  static func confinedName(_ text: String, suffix: String) -> String {
    let kept = text.unicodeScalars.prefix(100).map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == ".")
        ? Character(scalar) : "-"
    }
    let name = String(kept.drop { $0 == "." || $0 == "-" })
    return (name.isEmpty ? "document" : name) + suffix
  }

  /// A new file beside the target with the bytes in it.
  private static func draft(
    _ bytes: [UInt8], beside target: String, for path: String, mode: mode_t?
  ) throws(FileFailure) -> String {
    let (folder, base) = (InputFile.folder(of: target), target.split(separator: "/").last ?? "")
    for attempt in 0..<100 {
      let name = "\(folder)/.\(base).\(getpid())-\(attempt).part"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw .system(path, cannot: "be written") }
      do throws(FileFailure) {
        defer { close(descriptor) }
        if let mode { fchmod(descriptor, mode) }
        try Descriptor.write(bytes, to: descriptor, path: path)
        return name
      } catch {
        unlink(name)
        throw error
      }
    }
    throw .system(path, cannot: "be written", code: EEXIST)
  }

  private static func writeThrough(_ bytes: [UInt8], _ path: String) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, cannot: "be written") }
    defer { close(descriptor) }
    try Descriptor.write(bytes, to: descriptor, path: path)
  }

  /// The file that a link leads to, so that the link stays; the path itself where there is nothing yet.
  private static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }  // realpath allocates it with malloc and leaves it to the caller
    return String(cString: resolved)
  }
}
