/// What a word is searched by: the same for all the spellings that an office meets of one name.
///
/// A word in Devanagari has a key in Devanagari, in which letters that sound alike in Nepali are one: ि and ी, ु and ू,
/// श, ष and स, ब and व, ज्ञ and ग्य, and ङ, ं, ँ and the half nasals before another consonant. A word in Latin letters has
/// itself in lower case. Both have sounds (`SearchSound`), in which Shrestha is श्रेष्ठ.
public struct SearchKey: Hashable, Sendable {
  /// In Devanagari, or in ASCII letters and digits; one word without signs.
  public let text: String
  /// How it may sound, in ASCII letters and digits; empty for a number.
  public let sounds: [String]
  /// Whether the word was written in Devanagari.
  public let isDevanagari: Bool

  /// The keys of the words of a text, in their order.
  ///
  /// Words are letters, signs and digits that stand together; digits are ASCII ones. What has digits and marks within
  /// (२७-०१-७५-१२३४५) is one word.
  public static func words(of text: String) -> [SearchKey] { pieces(of: text).compactMap(SearchKey.init) }

  /// The two words that a name written as one is written as too: राम and बहादुर of रामबहादुर.
  public var parts: [SearchKey] {
    guard let (first, second) = NameParts.of(text) else { return [] }
    return [first, second].compactMap { SearchKey(Array($0.unicodeScalars)) }
  }

  private init?(_ scalars: [Unicode.Scalar]) {
    isDevanagari = scalars.contains { Self.isDevanagariLetter($0) }
    let key = isDevanagari ? SearchLetters(scalars).key : Self.plain(scalars)
    guard !key.isEmpty else { return nil }
    text = key
    let isNumber = key.utf8.contains { (0x30...0x39).contains($0) }
    sounds = isNumber ? [] : SearchSound.variants(of: isDevanagari ? Romanisation.text(of: scalars) : key)
  }

  /// Latin letters without their marks, in lower case, and ASCII digits.
  private static func plain(_ scalars: [Unicode.Scalar]) -> String {
    let decomposed = scalars.flatMap(LatinLetters.plain)
    return String(String.UnicodeScalarView(decomposed))
  }

  private static func pieces(of text: String) -> [[Unicode.Scalar]] {
    var pieces: [[Unicode.Scalar]] = [], piece: [Unicode.Scalar] = []
    func hasDigit(_ piece: [Unicode.Scalar]) -> Bool { piece.contains { ("0"..."9").contains($0) } }
    let scalars = Array(Normalisation.nfc(Digits.ascii.rewrite(text)).lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isInWord(scalar) {
        piece.append(scalar)
      } else if isIgnored(scalar) {
        continue
      } else if joins.contains(scalar), let next = scalars[(index + 1)...].first, ("0"..."9").contains(next),
        hasDigit(piece)
      {
        // A number goes on behind its mark.
        continue
      } else if !piece.isEmpty {
        pieces.append(piece)
        piece = []
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static let joins: Set<Unicode.Scalar> = ["-", "–", "/", ".", "।"]

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    if (0x900...0x97F).contains(scalar.value) { return scalar != "।" && scalar != "॥" && scalar != "॰" }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Joiners show letters otherwise and mean the same; an apostrophe is left out of names by many.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}" || scalar == "'" || scalar == "’"
  }

  private static func isDevanagariLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x904...0x939).contains(scalar.value) || (0x958...0x961).contains(scalar.value)
      || (0x971...0x97F).contains(scalar.value)
  }
}

/// Latin letters as ASCII ones.
enum LatinLetters {
  /// The letters of ASCII and digits that a letter in lower case stands for; none for what is no Latin letter.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value < 0x80 {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? [scalar] : []
    }
    if let letters = special[scalar] { return Array(letters.unicodeScalars) }
    return Normalisation.nfd(String(scalar)).filter { ("a"..."z").contains($0) }
  }

  /// What has no decomposition.
  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "œ": "oe", "ı": "i", "ð": "d", "þ": "th",
  ]
}
