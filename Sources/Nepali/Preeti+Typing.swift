extension Preeti {
  /// Text in the keys of a legacy font.
  public struct Typed: Hashable, Sendable {
    /// The text as it is typed in the font.
    public let keys: String
    /// The words that do not come back as they were when the keys are read: those in Latin letters (which need
    /// another font), with ASCII digits or a hyphen (typed as Devanagari digits and a dash), with a letter that
    /// the font has not (ळ, nukta, Vedic signs), with a joiner that shows a half letter, and the few where a colon
    /// stands behind what may be an adverb (the font has one sign for both).
    public let changed: [String]
  }

  /// `text`, in Unicode, typed in `font`: the way back from `unicode`.
  public static func typed(_ text: String, font: LegacyFont = .preeti) -> Typed {
    var keys = "", changed: [String] = []
    var rest = Normalisation.nfc(text).unicodeScalars[...]
    while let first = rest.first {
      let isSpace = first.properties.isWhitespace
      let end = rest.firstIndex { $0.properties.isWhitespace != isSpace } ?? rest.endIndex
      let word = Array(rest[..<end])
      rest = rest[end...]
      guard !isSpace else {
        keys.unicodeScalars.append(contentsOf: word)
        continue
      }
      var typist = LegacyTypist(word, on: .of(font))
      let typed = typist.keys()
      keys += typed
      if !unicode(typed, font: font).unicodeScalars.elementsEqual(word) {
        changed.append(String(String.UnicodeScalarView(word)))
      }
    }
    return Typed(keys: keys, changed: changed)
  }
}

/// Types one word on the keyboard of a legacy font, in the order of the eye.
private struct LegacyTypist {
  private let word: [Unicode.Scalar]
  private let keyboard: LegacyKeyboard
  private var next = 0

  private static let virama: Unicode.Scalar = "\u{94D}"
  private static let joiner: Unicode.Scalar = "\u{200D}"

  init(_ word: [Unicode.Scalar], on keyboard: LegacyKeyboard) {
    (self.word, self.keyboard) = (word, keyboard)
  }

  mutating func keys() -> String {
    var keys = ""
    while next < word.count {
      keys += isConsonant(next) ? akshara() : other()
    }
    return keys
  }

  private func isConsonant(_ index: Int) -> Bool {
    index < word.count && (0x915...0x939).contains(word[index].value)
  }

  private func has(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    index < word.count && word[index] == scalar
  }

  /// A vowel letter, digit or mark; what has no key stays.
  private mutating func other() -> String {
    let scalar = word[next]
    next += 1
    return keyboard.full[String(scalar)] ?? keyboard.signs[scalar] ?? keyboard.literals[scalar]
      ?? String(scalar)
  }

  /// A cluster of consonants with its signs: ि before it, र् behind the vowel sign.
  private mutating func akshara() -> String {
    var cluster: [Unicode.Scalar] = [], isBare = false, hasReph = false
    var opening = ""
    while isConsonant(next) {
      let letter = word[next]
      next += 1
      guard has(Self.virama, at: next) else {
        cluster.append(letter)
        break
      }
      if letter == "र", has(Self.joiner, at: next + 1), isConsonant(next + 2), cluster.isEmpty,
        let key = keyboard.half["र\u{94D}\u{200D}"]
      {
        opening = key
        next += 2
      } else if isConsonant(next + 1) {
        next += 1
        if letter == "र", cluster.isEmpty, opening.isEmpty, !hasReph {
          hasReph = true
        } else {
          cluster.append(letter)
        }
      } else {
        cluster.append(letter)
        isBare = true
        next += 1
      }
    }
    var letters = opening + typed(cluster) + (isBare ? keyboard.virama : "")
    if cluster == ["र"], !isBare, next < word.count, let syllable = keyboard.syllables["र\(word[next])"] {
      letters = opening + syllable
      next += 1
    } else if has("\u{93F}", at: next) {
      letters = keyboard.shortI + letters
      next += 1
    } else if next < word.count, (0x93E...0x94C).contains(word[next].value),
      let sign = keyboard.signs[word[next]]
    {
      letters += sign
      next += 1
    }
    return letters + (hasReph ? keyboard.reph : "")
  }

  /// The letters of a cluster, the longest piece that has keys first.
  private func typed(_ cluster: [Unicode.Scalar]) -> String {
    var (keys, start) = ("", 0)
    while start < cluster.count {
      // र below the letter before, which stands whole.
      if start > 0, cluster[start] == "र" {
        keys += "टठडढछ".unicodeScalars.contains(cluster[start - 1]) ? keyboard.roofRa : keyboard.belowRa
        start += 1
        if start < cluster.count { keys += keyboard.virama }
        continue
      }
      let (piece, length) = self.piece(cluster[start...])
      keys += piece
      start += length
    }
    return keys
  }

  private func piece(_ rest: ArraySlice<Unicode.Scalar>) -> (keys: String, length: Int) {
    for length in stride(from: min(3, rest.count), through: 1, by: -1) {
      let text = rest.prefix(length).map { String($0) }.joined(separator: String(Self.virama))
      let isWhole = length == rest.count || rest.dropFirst(length).first == "र"
      if isWhole, let keys = keyboard.full[text] { return (keys, length) }
      if !isWhole {
        if let keys = keyboard.half[text + String(Self.virama)] { return (keys, length) }
        if let keys = keyboard.full[text] { return (keys + keyboard.virama, length) }
      }
    }
    return (rest.first.map { String($0) } ?? "", 1)
  }
}
