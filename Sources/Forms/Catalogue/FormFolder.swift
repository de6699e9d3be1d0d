import Glibc

/// The folder in which an office keeps form files of its own.
///
/// Every `.xml` file in it and under it is a form file, in capitals too; what begins with a full stop is
/// passed over. Links are refused, not followed, so that nothing leads out of the folder. Sizes and numbers
/// are bounded.
struct FormFolder {
  static let mostFiles = 1000
  static let mostBytes = 64 << 20
  static let greatestDepth = 8

  private var files: [(name: String, bytes: [UInt8])] = []
  private var total = 0

  /// The files of a folder, in the order of their names.
  static func files(in path: String) throws(FormError) -> [(name: String, bytes: [UInt8])] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, "cannot be read as a folder of forms") }
    var folder = FormFolder()
    try folder.read(descriptor, path: path, depth: 0)
    return folder.files
  }

  /// Reads what lies in an open folder, and closes it.
  private mutating func read(_ descriptor: CInt, path: String, depth: Int) throws(FormError) {
    guard let stream = fdopendir(descriptor) else {
      let error = Self.failure(path, "cannot be read")
      close(descriptor)
      throw error
    }
    defer { closedir(stream) }
    for entry in try Self.names(stream, path) {
      let inner = path.hasSuffix("/") ? path + entry.shown : "\(path)/\(entry.shown)"
      var status = stat()
      guard fstatat(descriptor, entry.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw Self.failure(inner, "cannot be read")
      }
      let kind = status.st_mode & S_IFMT
      guard let name = entry.text else {
        // A file that is no form is passed over, whatever it is called.
        if kind == S_IFREG, !entry.isForm { continue }
        throw Self.refusal(inner, "has a name that is not UTF-8; errors and lists could not name it")
      }
      switch kind {
      case S_IFDIR:
        guard depth < Self.greatestDepth else { throw Self.refusal(inner, "lies too deep in the folder") }
        let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard next >= 0 else { throw Self.failure(inner, "cannot be read") }
        try read(next, path: inner, depth: depth + 1)
      case S_IFLNK: throw Self.refusal(inner, "is a link; links are not followed")
      case S_IFREG where entry.isForm:
        files.append((inner, try bytes(of: name, in: descriptor, path: inner)))
        guard files.count <= Self.mostFiles else {
          throw Self.refusal(path, "holds more than \(Self.mostFiles) form files")
        }
      default: break
      }
    }
  }

  private mutating func bytes(of name: String, in folder: CInt, path: String) throws(FormError) -> [UInt8] {
    // It may have become a pipe meanwhile, whose opening would wait for ever.
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path, "cannot be read") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    // A byte more than a form may have, so that it is refused for its size.
    while bytes.count <= FormLimits.bytes {
      let count = Glibc.read(descriptor, &piece, min(piece.count, FormLimits.bytes + 1 - bytes.count))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(path, "cannot be read")
      }
      bytes.append(contentsOf: piece[..<count])
    }
    total += bytes.count
    guard total <= Self.mostBytes else {
      throw Self.refusal(path, "is one too many: the folder holds more than \(Self.mostBytes >> 20) MiB")
    }
    return bytes
  }

  /// The names in a folder that are not hidden, sorted by their bytes.
  private static func names(_ stream: OpaquePointer, _ path: String) throws(FormError) -> [FileName] {
    var names: [FileName] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        FileName(bytes: bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0])
      }
      if !name.isHidden { names.append(name) }
      guard names.count <= 20 * mostFiles else { throw refusal(path, "holds too many files") }
    }
    guard errno == 0 else { throw failure(path, "cannot be read") }
    return names.sorted()
  }

  private static func failure(_ path: String, _ what: String) -> FormError {
    refusal(path, "\(what): \(String(cString: strerror(errno)))")
  }

  private static func refusal(_ path: String, _ reason: String) -> FormError {
    FormError(nil, "\(path.onOneLine) \(reason)")
  }
}
