import Glibc

/// The bytes of a regular file, piece by piece; it can be begun anew. Used by one task at a time.
final class ByteSource {
  let path: String
  /// How many bytes the file has.
  let size: Int
  /// How many were given.
  private(set) var position = 0
  private let descriptor: CInt
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens a file.
  ///
  /// - Throws: `TableError` for a file that is missing, is no regular file, or is too large.
  init(path: String) throws(TableError) {
    self.path = path
    // Without O_NONBLOCK the opening of a pipe would wait for ever.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.failure(path) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    size = isKnown ? Int(status.st_size) : 0
    guard isKnown, status.st_mode & S_IFMT == S_IFREG else {
      throw TableError(TablePlace(file: path), "is not a regular file")
    }
    guard size <= TableLimits.fileBytes else {
      throw TableError(TablePlace(file: path), "has \(size) bytes, more than \(TableLimits.fileBytes)")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next piece; empty at the end.
  func next() throws(TableError) -> [UInt8] {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 {
        position += count
        return Array(buffer[..<count])
      }
      guard errno == EINTR else { throw Self.failure(path) }
    }
  }

  /// The first bytes; the source then begins anew.
  func head(_ count: Int) throws(TableError) -> [UInt8] {
    var head: [UInt8] = []
    while head.count < count {
      let piece = try next()
      if piece.isEmpty { break }
      head += piece
    }
    rewind()
    return Array(head.prefix(count))
  }

  /// Begins anew.
  func rewind() {
    lseek(descriptor, 0, SEEK_SET)
    position = 0
  }

  private static func failure(_ path: String) -> TableError {
    TableError(
      TablePlace(file: path), "cannot be read: \(String(cString: strerror(errno)))", isEnvironment: true)
  }
}
