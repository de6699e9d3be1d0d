/// What stands between two spaces: a word with its punctuation, an amount, a date.
struct Token {
  /// Scalars of the text, without spaces.
  var range: Range<Int>
  /// Whether it is the first of the text, or of a line after a line feed.
  var startsLine: Bool

  /// The tokens of a text, in order.
  static func list(_ scalars: [Unicode.Scalar], into tokens: inout [Token]) {
    tokens.removeAll(keepingCapacity: true)
    var startsLine = true
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if isSpace(scalar) {
        if let begin = start {
          tokens.append(Token(range: begin..<index, startsLine: startsLine))
          startsLine = false
        }
        start = nil
        if endsLine(scalar) { startsLine = true }
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { tokens.append(Token(range: begin..<scalars.count, startsLine: startsLine)) }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
