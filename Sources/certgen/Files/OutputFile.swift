import Glibc

/// Files that appear whole or not at all, and that destroy nothing.
enum OutputFile {
  /// The path that means standard output.
  static let standardOutput = "-"

  /// Writes a file.
  ///
  /// - Returns: false where the file was there already with the same bytes.
  @discardableResult
  static func write(
    _ bytes: [UInt8], to path: String, replacing replacement: Replacement
  ) throws(FileFailure) -> Bool {
    try write([(path, bytes)], replacing: replacement).isEmpty
  }

  /// Writes several files; none is replaced before all are written.
  ///
  /// The bytes go to drafts, which then take the names: when the disk is full or the program dies, the old
  /// files are still there and whole. A device or pipe is written to as it is.
  ///
  /// - Parameter replacement: which files may be replaced.
  /// - Returns: the paths of the files that were there already with the same bytes.
  @discardableResult
  static func write(
    _ files: [(path: String, bytes: [UInt8])], replacing replacement: Replacement
  ) throws(FileFailure) -> [String] {
    var settled: [String] = []
    var drafts: [(target: OutputTarget, bytes: [UInt8])] = []
    var streams: [(target: OutputTarget, bytes: [UInt8])] = []
    // Everything is looked at before anything is written.
    for (path, bytes) in files {
      if let descriptor = standard(path) {
        try refuseInput(descriptor, path)
        try Terminal.write(bytes)
        continue
      }
      let target = try OutputTarget(path)
      if target.isStream {
        streams.append((target, bytes))
      } else if try replacement.isNeeded(bytes, at: target) {
        drafts.append((target, bytes))
      } else {
        settled.append(path)
      }
    }
    // Each draft without a name is an open file, beside those that the program has open anyway.
    let keepsOpen = drafts.count + 24 <= sysconf(CInt(_SC_OPEN_MAX))
    var written: [Draft] = []
    for (target, bytes) in drafts {
      written.append(try Draft(bytes, for: target, keepsOpen: keepsOpen))
    }
    for (target, bytes) in streams { try writeThrough(bytes, target.path) }
    for draft in written { try draft.settle() }
    return settled
  }

  /// Writes a file piece by piece, so that it may be long; the same rules hold for its name.
  ///
  /// - Parameters:
  ///   - force: whether another file may be replaced.
  ///   - pieces: is given what takes the bytes.
  static func write(
    to path: String, force: Bool, _ pieces: (_ tell: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    if let descriptor = standard(path) {
      try refuseInput(descriptor, path)
      return try pieces { try Terminal.write($0) }
    }
    let target = try OutputTarget(path)
    if target.isStream {
      let descriptor = try openThrough(target.path)
      defer { close(descriptor) }
      return try pieces { try Descriptor.write($0, to: descriptor, path: target.path) }
    }
    _ = try (force ? Replacement.any : .none).isNeeded([], at: target)
    try Draft(for: target, keepsOpen: true, pieces).settle()
  }

  /// Whether a file is there and has these bytes.
  static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count
    else { return false }
    // Looked at, it is not an input yet.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return (try? Descriptor.read(descriptor, limit: bytes.count, path: path)) == bytes
  }

  /// Standard output by any of its names: nil for another path. Opening it anew would begin the file to which
  /// it is directed from its start.
  private static func standard(_ path: String) -> CInt? {
    [standardOutput, "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(path) ? STDOUT_FILENO : nil
  }

  /// The shell can direct standard output to the end of a file that the command reads.
  private static func refuseInput(_ descriptor: CInt, _ path: String) throws(FileFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, Inputs.has(status) else { return }
    throw .refused("standard output", "is a file that this command reads; give another name")
  }

  private static func writeThrough(_ bytes: [UInt8], _ path: String) throws(FileFailure) {
    let descriptor = try openThrough(path)
    defer { close(descriptor) }
    try Descriptor.write(bytes, to: descriptor, path: path)
  }

  private static func openThrough(_ path: String) throws(FileFailure) -> CInt {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, cannot: "be written") }
    return descriptor
  }
}
