/// Walks through Devanagari syllables and stops at a sequence that no syllable has.
///
/// A syllable is: consonants joined by virama (with U+200D or U+200C after it where a half letter or a
/// visible virama is wanted), or a vowel letter; a nukta after its letter; at most one vowel sign, on
/// consonants only; candrabindu or anusvara; visarga. The order is that of the Unicode Standard, chapter
/// 12.1; the vowel letters that may not be built from others are those of its table of Devanagari vowel
/// letters, which DoNotEmit.txt of the Unicode Character Database lists. Shaping engines show the rest with
/// dotted circles or one sign over the other.
struct SyllableGrammar {
  /// What the syllable has so far.
  private enum Standing: Equatable {
    case nothing
    case letter(SyllablePart)
    case nukta(SyllablePart)
    case virama
    /// A virama with a joiner or non-joiner after it.
    case joined(SyllablePart)
    case sign
    case bindu
    case visarga
    case accent
    /// A non-joiner after a whole syllable: a letter must follow.
    case parted
  }

  private var standing = Standing.nothing

  /// What is wrong with the scalar at `index`, given that all before it was right.
  mutating func fault(at index: Int, of text: [Unicode.Scalar]) -> SpellingFault.Kind? {
    func scalar(_ offset: Int) -> Unicode.Scalar? {
      text.indices.contains(index + offset) ? text[index + offset] : nil
    }
    let current = text[index]
    guard let part = SyllablePart(current) else {
      standing = .nothing
      return nil
    }
    switch part {
    case .consonant, .placeholder, .other: standing = .letter(part)
    case .vowel:
      if standing == .virama || standing == .joined(.joiner) {
        // नैरृत्य is also written with the raised र on ऋ.
        let isVocalicR = standing == .virama && scalar(-2) == "र" && (current == "ऋ" || current == "ॠ")
        if !isVocalicR { return .viramaBeforeVowel }
      }
      standing = .letter(.vowel)
    case .nukta: return nukta()
    case .sign: return sign(isTwice: scalar(-1) == current)
    case .virama: return virama(next: scalar(1))
    case .bindu: return bindu(isTwice: scalar(-1) == current)
    case .visarga: return visarga()
    case .accent:
      switch standing {
      case .nothing: return .stranded
      case .virama, .joined: return .signAfterVirama
      case .parted: return .misplacedJoiner
      default: standing = .accent
      }
    case .joiner, .nonJoiner: return joiner(part)
    }
    return nil
  }

  private mutating func nukta() -> SpellingFault.Kind? {
    switch standing {
    case .letter(let base) where base == .consonant || base == .vowel: standing = .nukta(base)
    case .nukta: return .doubled
    case .sign, .bindu, .visarga, .accent: return .order
    case .parted: return .misplacedJoiner
    case .virama, .joined: return .signAfterVirama
    case .letter, .nothing: return .stranded
    }
    return nil
  }

  private mutating func sign(isTwice: Bool) -> SpellingFault.Kind? {
    switch standing {
    case .letter(.consonant), .letter(.placeholder), .nukta(.consonant): standing = .sign
    case .letter(.vowel), .nukta: return .signOnVowel
    case .sign: return isTwice ? .doubled : .twoSigns
    case .virama, .joined: return .signAfterVirama
    case .bindu, .visarga, .accent: return .order
    case .parted: return .misplacedJoiner
    case .letter, .nothing: return .stranded
    }
    return nil
  }

  private mutating func virama(next: Unicode.Scalar?) -> SpellingFault.Kind? {
    switch standing {
    case .letter(.consonant), .nukta(.consonant): standing = .virama
    // अ्या is how some write the vowel of “apple”.
    case .letter(.vowel) where next == "य": standing = .virama
    case .virama, .joined: return .doubled
    case .sign, .bindu, .visarga, .accent: return .viramaAfterSign
    case .parted: return .misplacedJoiner
    case .letter, .nukta, .nothing: return .stranded
    }
    return nil
  }

  private mutating func bindu(isTwice: Bool) -> SpellingFault.Kind? {
    switch standing {
    case .letter, .nukta, .sign, .accent: standing = .bindu
    case .bindu: return isTwice ? .doubled : .twoSigns
    case .visarga: return .order
    case .virama, .joined: return .signAfterVirama
    case .parted: return .misplacedJoiner
    case .nothing: return .stranded
    }
    return nil
  }

  private mutating func visarga() -> SpellingFault.Kind? {
    switch standing {
    case .letter, .nukta, .sign, .bindu, .accent: standing = .visarga
    case .visarga: return .doubled
    case .virama, .joined: return .signAfterVirama
    case .parted: return .misplacedJoiner
    case .nothing: return .stranded
    }
    return nil
  }

  private mutating func joiner(_ part: SyllablePart) -> SpellingFault.Kind? {
    switch standing {
    case .virama: standing = .joined(part)
    case .nothing: return nil  // `TextHygiene` judges joiners beside other scripts
    case .joined, .parted: return .misplacedJoiner
    default:
      if part == .joiner { return .misplacedJoiner }
      standing = .parted
    }
    return nil
  }
}
