/// The keys that type each letter in a legacy font: its table read backwards.
///
/// Where two keys draw the same, the one that is on the keyboard is taken, then the lower code.
struct LegacyKeyboard {
  /// Letters, conjuncts and vowel letters → keys.
  private(set) var full: [String: String] = [:]
  /// Half letters, written with their virama → key.
  private(set) var half: [String: String] = [:]
  /// Vowel signs and the signs above → keys.
  private(set) var signs: [Unicode.Scalar: String] = [:]
  /// रु and रू.
  private(set) var syllables: [String: String] = [:]
  /// Digits and punctuation.
  private(set) var literals: [Unicode.Scalar: String] = [:]
  private(set) var shortI = "", reph = "", virama = ""
  /// ◌्र as a stroke on a stem, and as the small roof under round letters.
  private(set) var belowRa = "", roofRa = ""

  static func of(_ font: LegacyFont) -> LegacyKeyboard { keyboards[font] ?? LegacyKeyboard(font) }

  private static let keyboards = Dictionary(
    uniqueKeysWithValues: LegacyFont.allCases.map { ($0, LegacyKeyboard($0)) })

  private init(_ font: LegacyFont) {
    var (stem, hook) = ("", "")
    for (scalar, meaning) in font.keys.sorted(by: { $0.key < $1.key }) {
      let key = String(scalar)
      switch meaning {
      case .full(let text), .vowel(let text): full[text] = full[text] ?? key
      case .half(let text): half[text] = half[text] ?? key
      case .vowelSign(let sign), .sign(let sign): signs[sign] = signs[sign] ?? key
      case .below("\u{94D}र"): if scalar == "«" { roofRa = key } else if belowRa.isEmpty { belowRa = key }
      case .below: break
      case .syllable(let letter, let sign): syllables[letter + String(sign)] = key
      case .shortI: shortI = key
      case .stem: if stem.isEmpty || scalar == "f" { stem = key }
      case .hook: hook = key
      case .reph: reph = key
      case .virama: if virama.isEmpty { virama = key }
      case .literal(let text): text.unicodeScalars.first.map { literals[$0] = literals[$0] ?? key }
      }
    }
    if roofRa.isEmpty { roofRa = belowRa }
    compose(stem, hook)
    approximate()
  }

  /// What is typed with two keys: a half letter and its stem, a letter and its hook, a vowel and its strokes.
  private mutating func compose(_ stem: String, _ hook: String) {
    for (letter, key) in half {
      let whole = String(letter.unicodeScalars.dropLast())
      if letter.unicodeScalars.last == "\u{94D}", full[whole] == nil { full[whole] = key + stem }
    }
    for (whole, part) in [("फ", "प"), ("झ", "भ"), ("क्र", "त्र"), ("क्त", "त्त"), ("ऊ", "उ")] {
      full[whole] = full[part].map { $0 + hook }
    }
    let (e, ai, candra) = (signs["\u{947}"] ?? "", signs["\u{948}"] ?? "", signs["\u{945}"] ?? "")
    signs["\u{93E}"] = stem
    (signs["\u{94B}"], signs["\u{94C}"]) = (stem + e, stem + ai)
    let (a, eLetter) = (full["अ"] ?? "", full["ए"] ?? "")
    full["आ"] = a + stem
    (full["ओ"], full["औ"], full["ऐ"]) = (a + stem + e, a + stem + ai, eLetter + e)
    full["ई"] = full["इ"].map { $0 + reph }
    if !candra.isEmpty {
      signs["\u{949}"] = stem + candra
      (full["ॲ"], full["ऑ"]) = (a + candra, a + stem + candra)
    }
  }

  /// What the font cannot draw, and what typists put in its place.
  private mutating func approximate() {
    for digit in 0...9 {
      let devanagari = Unicode.Scalar(0x966 + UInt32(digit))
      literals[Unicode.Scalar(0x30 + UInt32(digit)).unsafelyUnwrapped] = devanagari.flatMap { literals[$0] }
    }
    literals["-"] = "–"
    literals[":"] = signs["\u{903}"]
    literals["'"] = literals["’"]
  }
}
