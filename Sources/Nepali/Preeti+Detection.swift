extension Preeti {
  /// Whether Latin text in a Devanagari field looks as if it had been typed in Preeti, such as
  /// “pBf]u btf{”. Names, companies, addresses, e-mail and abbreviations in Latin do not. It is a guess
  /// for a warning: a short word such as “gfd” says too little and passes.
  public static func isLikely(_ text: String) -> Bool {
    // Most text has no Latin letter, and is done with.
    guard text.utf8.contains(where: isLatinLetter) else { return false }
    return evidence(of: text) > threshold
  }

  /// Tenths of evidence (natural logarithms) that a text is Preeti.
  static func evidence(of text: String) -> Int {
    var score = 0
    let words = withoutBrackets(text.prefix(400)).split(whereSeparator: \.isWhitespace)
    for (index, word) in words.enumerated() {
      score += weight(of: word, isFirst: index == 0)
    }
    return score
  }

  /// The evidence that a text needs.
  static let threshold = 25

  /// Evidence of each letter, in tenths: how much more frequent it is in Nepali typed with Preeti than in
  /// English and romanised names. Vowels tell most, for Preeti has its rarer letters on them.
  private static let letters: [UInt8: Int] = {
    let weights = [
      -18, 5, -8, 1, -23, 22, 14, -10, -31, 20, 18, 6, -9, -9, -8, 0, 12, -17, 1, -9, 4, -3, -3, 11, -5, 19,
    ]
    return Dictionary(uniqueKeysWithValues: zip(UInt8(ascii: "a")...UInt8(ascii: "z"), weights))
  }()

  /// Evidence of signs that stand inside Nepali words in Preeti and hardly inside Latin ones.
  private static let signs: [Unicode.Scalar: Int] = [
    "]": 40, "[": 40, "{": 40, "}": 40, "|": 50, "\\": 40, "~": 30, "^": 20, "=": 15, "+": 20, ";": 30,
    "\"": 30, "`": 30, "'": 10, "/": 8, "?": 20, "<": 20, ">": 30, "_": 15, "!": 10, "#": 5, "$": 10,
    "%": 5, "*": 5, ":": 5, "§": 30, "Í": 30, "Ë": 30, "ª": 30, "÷": 30, "«": 30, "¥": 20, "›": 30,
  ]

  /// The text without round brackets that stand around several words: (१०० kg).
  private static func withoutBrackets(_ text: Substring) -> String {
    var kept = Array(text.unicodeScalars), open: [Int] = [], closed: [Int] = []
    for (index, scalar) in kept.enumerated() {
      if scalar == "(" { open.append(index) }
      if scalar == ")", let start = open.popLast(), kept[start..<index].contains(where: { $0 == " " }) {
        closed += [start, index]
      }
    }
    for index in closed.sorted(by: >) { kept.remove(at: index) }
    return String(String.UnicodeScalarView(kept))
  }

  /// Tenths of evidence that a word is Preeti.
  static func weight(of raw: Substring, isFirst: Bool) -> Int {
    guard raw.utf8.contains(where: isLatinLetter) else { return 0 }
    let word = unwrapped(raw)
    guard word.utf8.contains(where: isLatinLetter), !isAddress(word), !isMeasure(word),
      !word.unicodeScalars.contains(where: { (0x900...0x97F).contains($0.value) })
    else { return 0 }
    let (meant, faults) = convert(String(word))
    var score = faults == 0 ? 5 : -30
    if PreetiWords.contains(meant) { score += 45 }
    // One or two letters alone may be a unit or initials (kg, km/h, pH).
    let plain = word.utf8.allSatisfy { isLatinLetter($0) || "/.-0123456789".utf8.contains($0) }
    for run in word.utf8.split(whereSeparator: { !isLatinLetter($0) }) where !plain || run.count > 2 {
      score += weight(letters: Array(run))
    }
    let scalars = Array(word.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard let sign = signs[scalar], !isBetweenDigits(index, of: scalars) else { continue }
      // Only Preeti has its र (/) and स (;) alone at a word's ends.
      let isAtStart = index == 0 && scalars.count > 2 && (scalar == ";" || scalar == "/" && isFirst)
      let isAtEnd = index > 1 && index + 1 == scalars.count && scalar == "/"
      if isAtStart || isAtEnd { score += 20 }
      // At the very start most signs may be ordinary punctuation.
      score += index > 0 || "]}{|\\;:".unicodeScalars.contains(scalar) ? sign : sign / 2
    }
    return score
  }

  private static func isBetweenDigits(_ index: Int, of word: [Unicode.Scalar]) -> Bool {
    index > 0 && index + 1 < word.count && word[index - 1].properties.numericType == .decimal
      && word[index + 1].properties.numericType == .decimal
  }

  /// A unit, or a unit for each of another: kWp, GHz, kVA/MVA, /kg.
  static func isMeasure(_ word: Substring) -> Bool {
    let units = word.split(separator: "/")
    return !units.isEmpty && units.allSatisfy { measures.contains($0) }
  }

  private static let measures: Set<Substring> = {
    let bare = ["kg", "km", "hr", "yr", "mtr", "pkt", "pcs", "ltr", "qtl", "sqft", "sqm", "hp", "rpm", "rft", "cft"]
    let scaled = ["W", "Wh", "Wp", "V", "A", "VA", "VAR", "Hz", "J", "Pa", "B", "bps", "bit", "g", "m", "l", "L"]
    let scales = ["", "m", "c", "k", "M", "G", "T"]
    return Set((bare + scales.flatMap { scale in scaled.map { scale + $0 } }).map { Substring($0) })
  }()

  /// One run of Latin letters. Capitals inside a word are common in Preeti, unless the word is written as
  /// names and abbreviations are.
  private static func weight(letters run: [UInt8]) -> Int {
    let capitals = run.filter { $0 < 0x60 }.count
    let plural = run.count > 2 && capitals == run.count - 1 && run[run.count - 1] == UInt8(ascii: "s")
    if capitals == run.count || plural { return -5 * capitals }
    let nameLike = run[0] < 0x60 && (capitals == 1 || !hasTwoCapitalsTogether(run))
    var score = nameLike ? -10 : 0
    for (index, byte) in run.enumerated() {
      score += byte < 0x60 ? (index == 0 || nameLike ? 0 : 5) : letters[byte] ?? 0
    }
    return score
  }

  private static func hasTwoCapitalsTogether(_ run: [UInt8]) -> Bool {
    zip(run, run.dropFirst()).contains { $0 < 0x60 && $1 < 0x60 }
  }

  /// Whether a byte of UTF-8 is a Latin letter of ASCII.
  static func isLatinLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The word without a pair of brackets or quotation marks around or in it, nor the sentence's
  /// punctuation after it. A closing sign alone stays: it is a vowel sign in Preeti.
  private static func unwrapped(_ word: Substring) -> Substring {
    var result = word
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("\"", "\""), ("'", "'"), ("<", ">")] {
      let (start, end) = (result.firstIndex(of: Character(open)), result.lastIndex(of: Character(close)))
      if let start, let end, start < end {
        result.remove(at: end)
        result.remove(at: start)
      }
    }
    while let last = result.last, ".,;:!?\"'".contains(last) { result.removeLast() }
    while let first = result.first, "\"'".contains(first) { result.removeFirst() }
    return result
  }

  /// An e-mail or web address.
  static func isAddress(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") { return true }
    let parts = lower.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && lower.utf8.allSatisfy {
        isLatinLetter($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F, 0x2B, 0x25, 0x40].contains($0)
      }
  }
}
