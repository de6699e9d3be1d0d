/// One akshara while it is put together from Preeti keys, which come in the order of the eye, not of speech.
struct PreetiAkshara {
  private static let virama: Unicode.Scalar = "\u{94D}"
  private static let joiner: Unicode.Scalar = "\u{200D}"

  private var letters = ""
  private var hasReph = false
  private var shortI = false
  private var vowelSigns: [Unicode.Scalar] = []
  private var signs: [Unicode.Scalar] = []
  /// How many keys made no sense in Nepali.
  private(set) var faults = 0

  /// Whether the next letter belongs to this akshara: after a half letter, or after ि typed first. No
  /// akshara grows without end; the longest in use has five consonants, 27 bytes.
  private var isOpen: Bool { (isHalf && letters.utf8.count < 60) || (letters.isEmpty && shortI) }

  private var isUntouched: Bool { letters.isEmpty && vowelSigns.isEmpty && signs.isEmpty }

  private var isHalf: Bool {
    let last = letters.unicodeScalars.last
    return last == Self.virama || last == Self.joiner
  }

  /// Takes a key; false when the key begins another akshara.
  mutating func take(_ key: PreetiKey) -> Bool {
    switch key {
    case .full(let text), .half(let text):
      guard isUntouched || isOpen else { return false }
      letters += text
    case .syllable(let text, let sign):
      guard isUntouched || isOpen else { return false }
      letters += text
      add(sign)
    case .vowel(let text):
      guard isUntouched else { return false }
      if shortI { faults += 1 }
      letters = text
    case .shortI:
      guard isUntouched || isOpen, !shortI else { return false }
      shortI = true
    case .stem: takeStem()
    case .hook: takeHook()
    case .reph: takeReph()
    case .virama:
      if letters.isEmpty || isHalf { faults += 1 } else { letters.unicodeScalars.append(Self.virama) }
    case .below(let text):
      if letters.isEmpty { faults += 1 }
      // After a half letter the virama is there already.
      letters.unicodeScalars.append(contentsOf: text.unicodeScalars.dropFirst(isHalf ? 1 : 0))
    case .vowelSign(let sign): add(sign)
    case .sign(let sign):
      if letters.isEmpty { faults += 1 }
      if signs.contains(sign) { faults += 1 } else { signs.append(sign) }
    case .literal: return false
    }
    return true
  }

  private mutating func takeStem() {
    guard isHalf else { return add("\u{93E}") }
    while isHalf { letters.unicodeScalars.removeLast() }
  }

  private mutating func takeHook() {
    let half = isHalf
    let bare = half ? String(letters.unicodeScalars.dropLast()) : letters
    for (from, to) in [("त्र", "क्र"), ("त्त", "क्त"), ("प्र", "फ्र"), ("प", "फ"), ("भ", "झ"), ("उ", "ऊ")] {
      guard bare.unicodeScalars.reversed().starts(with: from.unicodeScalars.reversed()) else { continue }
      let kept = bare.unicodeScalars.dropLast(from.unicodeScalars.count)
      letters = String(String.UnicodeScalarView(kept)) + to
      if half { letters.unicodeScalars.append(Self.virama) }
      return
    }
    faults += 1
  }

  private mutating func takeReph() {
    if letters == "इ" {
      letters = "ई"
    } else {
      if letters.isEmpty || hasReph { faults += 1 }
      hasReph = true
    }
  }

  /// Joins vowel signs and vowel letters that Preeti builds from two strokes.
  private mutating func add(_ sign: Unicode.Scalar) {
    let joined: [String: String] = [
      "अ\u{93E}": "आ", "आ\u{947}": "ओ", "आ\u{948}": "औ", "ए\u{947}": "ऐ",
      "अ\u{945}": "ॲ", "आ\u{945}": "ऑ",
    ]
    if vowelSigns.isEmpty, let vowel = joined[letters + String(sign)] {
      letters = vowel
      return
    }
    let (e, ai, aa): (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = ("\u{947}", "\u{948}", "\u{93E}")
    if let last = vowelSigns.last {
      if last == sign && sign != aa { return }
      for (stroke, whole) in [(e, "\u{94B}" as Unicode.Scalar), (ai, "\u{94C}"), ("\u{945}", "\u{949}")]
      where (last == aa && sign == stroke) || (last == stroke && sign == aa) {
        vowelSigns[vowelSigns.count - 1] = whole
        return
      }
      faults += 1
    } else if letters.isEmpty || shortI {
      faults += 1
    }
    vowelSigns.append(sign)
  }

  /// The akshara in the order of Unicode, and one more fault for each part without its letter.
  func finished() -> (text: String, faults: Int) {
    var text = String.UnicodeScalarView()
    if hasReph { text.append(contentsOf: ["र", Self.virama]) }
    text.append(contentsOf: letters.unicodeScalars)
    if shortI { text.append("\u{93F}") }
    text.append(contentsOf: vowelSigns)
    let visarga: Unicode.Scalar = "\u{903}"
    text.append(contentsOf: signs.filter { $0 != visarga } + signs.filter { $0 == visarga })
    return (String(text), faults + (shortI && (letters.isEmpty || isHalf) ? 1 : 0))
  }
}
