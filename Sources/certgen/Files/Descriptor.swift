import Glibc

/// Whole reads and writes through file descriptors, which the system does piece by piece.
enum Descriptor {
  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: CInt, path: String) throws(FileFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        // A pipe that another program set not to wait.
        var wish = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wish, 1, -1)
      } else if errno != EINTR {
        throw .system(path, cannot: "be written")
      }
    }
  }

  /// Reads to the end, but not more than `limit` bytes.
  static func read(_ descriptor: CInt, limit: Int, path: String) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path, cannot: "be read")
      }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else { throw .refused(path, "has more than \(limit) bytes") }
    }
  }

  /// Reads the first bytes of a file, fewer where it has no more.
  static func readHead(_ descriptor: CInt, count: Int, path: String) throws(FileFailure) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: count)
    var length = 0
    while length < count {
      let read = head.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: length), count - length)
      }
      if read == 0 { break }
      if read > 0 { length += read } else if errno != EINTR { throw .system(path, cannot: "be read") }
    }
    return Array(head[..<length])
  }
}
