import Glibc

/// The lines of a descriptor, one after the other, none longer than a bound.
struct LineReader {
  enum Line {
    /// The line without its line feed.
    case bytes([UInt8])
    /// It was longer than the bound, and is passed over.
    case tooLong
  }

  private let descriptor: CInt
  private let path: String
  private let limit: Int
  private var piece: [UInt8] = []
  private var next = 0
  private var hasEnded = false

  /// - Parameters:
  ///   - path: what failures call it.
  ///   - limit: the most bytes of a line.
  init(_ descriptor: CInt, path: String, limit: Int) {
    (self.descriptor, self.path, self.limit) = (descriptor, path, limit)
  }

  /// The next line; nil at the end. A last line needs no line feed.
  mutating func line() throws(FileFailure) -> Line? {
    var line: [UInt8] = []
    var (isLong, hasBegun) = (false, false)
    while true {
      if next == piece.count, try !fill() {
        return hasBegun ? (isLong ? .tooLong : .bytes(line)) : nil
      }
      hasBegun = true
      let end = piece[next...].firstIndex(of: UInt8(ascii: "\n"))
      let part = piece[next..<(end ?? piece.count)]
      if line.count + part.count > limit { isLong = true } else if !isLong { line += part }
      next = end.map { $0 + 1 } ?? piece.count
      if end != nil { return isLong ? .tooLong : .bytes(line) }
    }
  }

  /// Reads on; false at the end.
  private mutating func fill() throws(FileFailure) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !hasEnded {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path, cannot: "be read")
      }
      hasEnded = count == 0
      (piece, next) = (Array(buffer[..<count]), 0)
      return !hasEnded
    }
    return false
  }
}
