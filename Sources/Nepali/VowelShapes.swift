/// Vowel letters, vowel signs, and what two of them make.
enum VowelShapes {
  /// The sign of each vowel letter; अ has none.
  private static let signs: [(letter: Unicode.Scalar, sign: Unicode.Scalar)] = [
    ("आ", "\u{93E}"), ("इ", "\u{93F}"), ("ई", "\u{940}"), ("उ", "\u{941}"), ("ऊ", "\u{942}"),
    ("ऋ", "\u{943}"),
    ("ॠ", "\u{944}"), ("ऌ", "\u{962}"), ("ॡ", "\u{963}"), ("ऍ", "\u{945}"), ("ऎ", "\u{946}"),
    ("ए", "\u{947}"),
    ("ऐ", "\u{948}"), ("ऑ", "\u{949}"), ("ऒ", "\u{94A}"), ("ओ", "\u{94B}"), ("औ", "\u{94C}"),
    ("ॳ", "\u{93A}"), ("ॴ", "\u{93B}"), ("ॵ", "\u{94F}"), ("ॶ", "\u{956}"), ("ॷ", "\u{957}"),
  ]

  /// The vowel letter that sounds as a sign does.
  static func letter(of sign: Unicode.Scalar) -> Unicode.Scalar? { signs.first { $0.sign == sign }?.letter }

  /// The sign that sounds as a vowel letter does.
  static func sign(of letter: Unicode.Scalar) -> Unicode.Scalar? { signs.first { $0.letter == letter }?.sign }

  /// The letter that looks like a vowel letter with a sign on it, by the table of Devanagari vowel letters of
  /// the Unicode Standard (12.1); also the long letter for a short one with its own long sign.
  static func letter(_ vowel: Unicode.Scalar, with sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch (vowel, sign) {
    case ("अ", "\u{945}"): "ॲ"
    case ("अ", _): letter(of: sign)
    case ("आ", "\u{93A}"): "ॴ"
    case ("आ", "\u{945}"): "ऑ"
    case ("आ", "\u{946}"): "ऒ"
    case ("आ", "\u{947}"): "ओ"
    case ("आ", "\u{948}"): "औ"
    case ("इ", "\u{940}"): "ई"
    case ("उ", "\u{941}"), ("उ", "\u{942}"): "ऊ"
    case ("ऋ", "\u{943}"), ("ऋ", "\u{944}"): "ॠ"
    case ("ए", "\u{945}"): "ऍ"
    case ("ए", "\u{946}"): "ऎ"
    case ("ए", "\u{947}"), ("ए", "\u{948}"): "ऐ"
    default: nil
    }
  }

  /// The one sign that looks like two.
  static func sign(_ first: Unicode.Scalar, with second: Unicode.Scalar) -> Unicode.Scalar? {
    let stem: Unicode.Scalar = "\u{93E}"
    guard first == stem || second == stem else { return nil }
    return switch first == stem ? second : first {
    case "\u{945}": "\u{949}"
    case "\u{946}": "\u{94A}"
    case "\u{947}": "\u{94B}"
    case "\u{948}": "\u{94C}"
    default: nil
    }
  }

  /// Whether two signs are those of one vowel, short and long, or of one pair of vowels.
  static func areAkin(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    pairs.contains { ($0 == first && $1 == second) || ($0 == second && $1 == first) }
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\u{93F}", "\u{940}"), ("\u{941}", "\u{942}"), ("\u{943}", "\u{944}"), ("\u{947}", "\u{948}"),
    ("\u{94B}", "\u{94C}"),
  ]
}
