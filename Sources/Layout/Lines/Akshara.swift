/// An akshara is what a reader of Devanagari sees as one letter: consonants joined by virama, with
/// their vowel sign and marks. For other scripts it is a letter with its combining marks.
package enum Akshara {
  /// The offsets at which the aksharas of a text in UTF-8 begin, from the beginning of the slice on
  /// (which is the first of them, unless the slice is empty).
  package static func offsets(of text: ArraySlice<UInt8>) -> [Int] {
    var scan = ScannedText()
    scan.read(text)
    return (0..<scan.count).filter { begins(at: $0, in: scan.scalars) }.map { scan.offsets[$0] }
  }

  /// Whether an akshara begins at a scalar.
  ///
  /// A mark or joiner belongs to the letter before it, and so does a consonant after a virama, with or
  /// without a joiner between: क् + ष, र् + ZWJ + य, and क् + ZWNJ + ष, whose virama shows but which
  /// is still read as one.
  static func begins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return true }
    let scalar = scalars[index]
    if isMark(scalar) { return isControl(scalars[index - 1]) }
    guard isConsonant(scalar) else { return true }
    var before = index - 1
    if isJoiner(scalars[before]) {
      guard before > 0 else { return true }
      before -= 1
    }
    return scalars[before].value != virama
  }

  static let virama: UInt32 = 0x94D

  static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x915...0x939, 0x958...0x95F, 0x978...0x97F: true
    default: false
    }
  }

  /// A letter or mark of Devanagari words: not a danda, digit or the sign of abbreviation.
  static func isDevanagariLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x900...0x963, 0x971...0x97F: true
    default: false
    }
  }

  /// ZWNJ or ZWJ.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

  /// What never stands without the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300: return false
    case 0x900...0x903, 0x93A...0x93C, 0x93E...0x94F, 0x951...0x957, 0x962...0x963: return true
    case 0x904...0x97F: return false
    default:
      if isJoiner(scalar) { return true }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return true
      default: return false
      }
    }
  }

  /// A mark cannot belong to the end of a line.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x85
  }
}
