/// How the letters of a text file are written.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Windows code page 1252, in which Excel of Western Windows saves a CSV: text in Preeti among others.
  case windows1252 = "cp1252"

  /// The encoding of a file, and how many bytes its byte order mark has.
  ///
  /// Without a mark it is UTF-16 where every other byte of the beginning is zero, UTF-8 where all bytes are
  /// sound UTF-8, and Windows-1252 else. The source begins anew.
  static func detect(in source: ByteSource) throws(TableError) -> (encoding: TextEncoding, mark: Int) {
    let head = try source.head(1024)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let encoding = unmarked16(head) { return (encoding, 0) }
    defer { source.rewind() }
    var check = UTF8Check()
    while true {
      let piece = try source.next()
      if piece.isEmpty { return (check.isWhole ? .utf8 : .windows1252, 0) }
      guard check.take(piece) else { return (.windows1252, 0) }
    }
  }

  private static func unmarked16(_ head: [UInt8]) -> TextEncoding? {
    guard head.count >= 4, head.count.isMultiple(of: 2) || head.count == 1024 else { return nil }
    let zeros = head.prefix(8).enumerated().filter { $0.element == 0 }.map { $0.offset % 2 }
    guard zeros.count >= 2 else { return nil }
    if zeros.allSatisfy({ $0 == 1 }) { return .utf16LittleEndian }
    return zeros.allSatisfy { $0 == 0 } ? .utf16BigEndian : nil
  }
}

/// Whether bytes that come piece by piece are sound UTF-8.
private struct UTF8Check {
  /// The bytes of a character whose end has not come yet.
  private var open: [UInt8] = []

  var isWhole: Bool { open.isEmpty }

  mutating func take(_ piece: [UInt8]) -> Bool {
    let bytes = open + piece
    let cut = bytes.count - Self.openTail(of: bytes)
    open = Array(bytes[cut...])
    return String(validating: bytes[..<cut], as: UTF8.self) != nil
  }

  /// How many bytes at the end begin a character that is not whole.
  static func openTail(of bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? back : 0
    }
    return 0
  }
}
