/// Characters by what a line may do with them.
enum Marks {
  /// Never the first of a line.
  static func neverStarts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", ".", "?", "!", "%", "/", ")", "]", "}": true
    case "।", "॥", "॰", "”", "’", "»", "›", "‰", "°": true
    default: false
    }
  }

  /// Never the last of a line.
  static func neverEnds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "“", "‘", "«", "‹": true
    default: false
    }
  }

  /// A quotation mark that opens and closes: which of both, its neighbours tell.
  static func isStraightQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "'" }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}", "–", "—", "−": true
    default: false
    }
  }

  /// A box to tick.
  static func isCheckBox(_ scalar: Unicode.Scalar) -> Bool { (0x2610...0x2612).contains(scalar.value) }

  /// U+FFFC, which stands for a dotted line or another thing that is not text.
  static func isObject(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFC }

  /// A Devanagari or ASCII digit.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0x966...0x96F).contains(scalar.value)
  }

  /// A digit, or the blank in which digits will be written.
  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || isObject(scalar) }

  static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value & ~0x20)
  }

  /// Spaces and marks beside which Unicode forbids a break, also next to a space.
  static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007, 0x2011, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
