import Forms

/// A place in the bytes of a JSON text, which knows its line and column.
struct JSONCursor {
  private let bytes: [UInt8]
  private(set) var position = 0
  private(set) var line: Int
  private(set) var column = 1

  /// - Parameter line: the line of the file on which the text begins.
  init(_ bytes: [UInt8], line: Int = 1) {
    (self.bytes, self.line) = (bytes, line)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The byte at the place; nil at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a number begins here.
  var isAtNumber: Bool { byte == UInt8(ascii: "-") || isAtDigit }

  var isAtDigit: Bool { byte.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false }

  /// Moves one byte on. Bytes that continue a scalar do not count as a column.
  mutating func advance() {
    guard let byte else { return }
    position += 1
    let next = self.byte
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if next.map({ $0 & 0xC0 != 0x80 }) ?? true {
      column += 1
    }
  }

  /// Moves over the white space of RFC 8259, section 2.
  mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { advance() }
  }

  /// Moves over a word of ASCII, if it stands here.
  mutating func take(_ word: StaticString) -> Bool {
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position...].starts(with: expected) else { return false }
    for _ in expected { advance() }
    return true
  }

  /// Moves over white space and a word of ASCII, if it stands there.
  mutating func takeAfterSpace(_ word: StaticString) -> Bool {
    skipSpace()
    return take(word)
  }

  /// The character at the place, in words for a refusal.
  var sight: String {
    guard byte != nil else { return "the end of the text" }
    // A scalar has at most four bytes; of a longer cut the first scalar is whole.
    let text = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    return text.unicodeScalars.first.map { String($0).quoted } ?? "the end of the text"
  }

  func error(_ reason: String) -> JSONError { JSONError(line: line, column: column, reason: reason) }
}
