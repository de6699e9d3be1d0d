import Forms

extension JSONReader {
  /// A number's literal, by the grammar of RFC 8259, section 6.
  mutating func number() throws(JSONError) -> String {
    let start = cursor
    var literal: [UInt8] = []
    if cursor.byte == UInt8(ascii: "-") { take(into: &literal) }
    if cursor.byte == UInt8(ascii: "0") {
      take(into: &literal)
      if cursor.isAtDigit { throw start.error("a number does not begin with 0") }
    } else {
      try digits(into: &literal)
    }
    if cursor.byte == UInt8(ascii: ".") {
      take(into: &literal)
      try digits(into: &literal)
    }
    if cursor.byte == UInt8(ascii: "e") || cursor.byte == UInt8(ascii: "E") {
      take(into: &literal)
      if cursor.byte == UInt8(ascii: "+") || cursor.byte == UInt8(ascii: "-") { take(into: &literal) }
      try digits(into: &literal)
    }
    guard literal.count <= Self.numberLimit else {
      throw start.error("a number has more than \(Self.numberLimit) characters")
    }
    return String(decoding: literal, as: UTF8.self)
  }

  /// A string's text, its escapes resolved (RFC 8259, section 7).
  mutating func string() throws(JSONError) -> String {
    let start = cursor
    cursor.advance()
    var text: [UInt8] = []
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try escape()).utf8)
      case ..<0x20:
        throw cursor.error("a control character stands in a string as it is, not as an escape")
      default:
        text.append(byte)
        cursor.advance()
      }
    }
    throw start.error("the string is not closed")
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = cursor
    cursor.advance()
    let letter = cursor.byte
    cursor.advance()
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try codeUnit(start)
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard UTF16.isLeadSurrogate(unit), cursor.take("\\u") else { throw loneSurrogate(unit, at: start) }
      let trail = try codeUnit(start)
      guard UTF16.isTrailSurrogate(trail) else { throw loneSurrogate(unit, at: start) }
      return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    default: throw start.error("the escape is not one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  private mutating func codeUnit(_ start: JSONCursor) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = cursor.byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw start.error("\\u needs four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      cursor.advance()
    }
    return unit
  }

  private func loneSurrogate(_ unit: UInt16, at place: JSONCursor) -> JSONError {
    let unit = String(unit, radix: 16, uppercase: true)
    return place.error("\\u\(unit) is half of a surrogate pair, and no character")
  }

  private mutating func digits(into literal: inout [UInt8]) throws(JSONError) {
    guard cursor.isAtDigit else {
      throw cursor.error("a digit is expected in a number, not \(cursor.sight)")
    }
    while cursor.isAtDigit { take(into: &literal) }
  }

  private mutating func take(into literal: inout [UInt8]) {
    if let byte = cursor.byte { literal.append(byte) }
    cursor.advance()
  }
}
