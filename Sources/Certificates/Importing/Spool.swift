import Glibc

/// Records that wait on the disk, in a file that nobody else can open and that is gone with the program.
final class Spool {
  private let descriptor: CInt
  private var unwritten: [UInt8] = []
  private var unread: [UInt8] = []
  private var next = 0
  private var position = 0

  /// - Throws: `RegisterError.failed` where no such file can be made.
  init() throws(RegisterError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/certgen-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Self.failure(folder) }
    unlink(name)
  }

  deinit { Glibc.close(descriptor) }

  /// Puts a record at the end.
  func append(_ record: [[UInt8]]) throws(RegisterError) {
    put(record.count)
    for part in record {
      put(part.count)
      unwritten.append(contentsOf: part)
    }
    if unwritten.count > 1 << 20 { try flush() }
  }

  /// Ends the writing, so that the records can be taken from the first on.
  func finish() throws(RegisterError) {
    try flush()
    lseek(descriptor, 0, SEEK_SET)
  }

  /// The record that comes next; nil at the end.
  func take() throws(RegisterError) -> [[UInt8]]? {
    guard let count = try number() else { return nil }
    var record: [[UInt8]] = []
    for _ in 0..<count {
      let length = try number() ?? 0
      guard try fill(length) else { throw Self.failure("the spool") }
      record.append(Array(unread[next..<(next + length)]))
      next += length
    }
    return record
  }

  private func put(_ number: Int) {
    withUnsafeBytes(of: UInt64(number)) { unwritten.append(contentsOf: $0) }
  }

  private func number() throws(RegisterError) -> Int? {
    guard try fill(8) else { return nil }
    defer { next += 8 }
    return unread[next..<(next + 8)].enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
  }

  /// Reads on until so many bytes wait; false where there are fewer.
  private func fill(_ count: Int) throws(RegisterError) -> Bool {
    guard unread.count - next < count else { return true }
    unread.removeFirst(next)
    next = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while unread.count < count {
      let read = Glibc.read(descriptor, &piece, piece.count)
      if read == 0 { return false }
      if read > 0 { unread += piece[..<read] } else if errno != EINTR { throw Self.failure("the spool") }
    }
    return true
  }

  private func flush() throws(RegisterError) {
    var start = 0
    while start < unwritten.count {
      let count = unwritten.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count >= 0 { start += count } else if errno != EINTR { throw Self.failure("the spool") }
    }
    unwritten.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> RegisterError {
    let code = errno
    if code == ENOSPC { return .diskFull(path: path) }
    return .failed(path: path, detail: "rows cannot be kept there: \(String(cString: strerror(code)))")
  }
}
