import Forms

extension JSONReader {
  /// Refuses bytes that are not UTF-8, naming the byte, its line and its column.
  static func checkUTF8(_ bytes: [UInt8], line: Int) throws(JSONError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw JSONError(line: line, column: 1, reason: "is UTF-16; JSON is UTF-8 (RFC 8259, section 8.1)")
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      var cursor = JSONCursor(bytes, line: line)
      while cursor.position < offset { cursor.advance() }
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      throw cursor.error("is not UTF-8: byte \(offset) is 0x\(byte.count < 2 ? "0" : "")\(byte)")
    }
  }
}
