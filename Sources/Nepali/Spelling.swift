/// Finds Devanagari that is typed in an order or with signs that no syllable has, and what it stands for.
///
/// Such words print with a dotted circle or one sign over another, or look right and are found by no search
/// (अ with ा instead of आ). See `SyllableGrammar` for the rules and their source.
public enum Spelling {
  /// The first wrong sequence of `text`; nil where every syllable is sound. Takes one pass.
  public static func firstFault(in text: String) -> SpellingFault? { faults(in: text, limit: 1).first }

  /// Wrong sequences in form NFC of `text`, at most one for each word and `limit` in all.
  public static func faults(in text: String, limit: Int = 3) -> [SpellingFault] {
    // Nothing below U+0900 has a fault of its own.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x900 }) else { return [] }
    let scalars = Array(Normalisation.nfc(text).unicodeScalars)
    var faults: [SpellingFault] = []
    var grammar = SyllableGrammar()
    var index = 0
    while index < scalars.count, faults.count < limit {
      if let kind = grammar.fault(at: index, of: scalars) {
        faults.append(SpellingFault(kind, at: index, of: scalars))
        while index < scalars.count, SyllablePart(scalars[index]) != nil { index += 1 }
        grammar = SyllableGrammar()
      } else {
        index += 1
      }
    }
    return faults
  }
}

/// A word with a wrong sequence of Devanagari, and the spellings that may be meant.
public struct SpellingFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case doubled = "a sign twice"
    case signOnVowel = "a vowel sign on a vowel letter"
    case twoSigns = "two signs in one place"
    case stranded = "a sign without its letter"
    case viramaAfterSign = "a virama after another sign"
    case viramaBeforeVowel = "a virama before a vowel letter"
    case signAfterVirama = "a sign after a virama"
    case order = "signs in the wrong order"
    case misplacedJoiner = "a zero-width joiner or non-joiner where none belongs"
  }

  /// What is wrong.
  public let kind: Kind
  /// The first code point that may not stand where it does.
  public let scalar: Unicode.Scalar
  /// Its place in form NFC of the text, counted in code points from 1.
  public let position: Int
  /// The word; of a very long one the part around the fault.
  public let word: String
  /// Right spellings, the likeliest first.
  public let spellings: [String]

  /// A word of more code points is shown in part: mending takes time with the square of its length.
  private static let longestWord = 64

  init(_ kind: Kind, at index: Int, of text: [Unicode.Scalar]) {
    func isInWord(_ index: Int) -> Bool { text.indices.contains(index) && SyllablePart(text[index]) != nil }
    var (start, end) = (index, index + 1)
    while isInWord(start - 1), index - start < Self.longestWord { start -= 1 }
    while isInWord(end), end - index < Self.longestWord { end += 1 }
    if end - start > Self.longestWord {
      start = max(start, index - 16)
      // A part begins with a whole syllable.
      while start < index,
        SyllablePart(text[start])?.isLetter != true || (start > 0 && text[start - 1] == "\u{94D}")
      {
        start += 1
      }
      end = min(end, index + 16)
    }
    self.kind = kind
    self.scalar = text[index]
    self.position = index + 1
    let word = Array(text[start..<end])
    self.word = String(String.UnicodeScalarView(word))
    self.spellings = SyllableMending.spellings(of: word, kind: kind, at: index - start)
  }

  /// One line of English: the word, the fault and its place, and what to write instead.
  public var description: String {
    let name = scalar.properties.name.map { "\(scalar.label) \($0)" } ?? scalar.label
    let fault = "\(quoted(word)) has \(kind.rawValue) (\(name) at character \(position))"
    let offers = spellings.map { quoted($0) }
    guard let last = offers.last else { return fault }
    return fault + "; write "
      + (offers.dropLast().joined(separator: ", ") + (offers.count > 1 ? " or " : "") + last)
  }
}
