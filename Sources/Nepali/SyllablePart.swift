/// What a code point is within a Devanagari syllable: its Indic syllabic category (Unicode Character
/// Database, IndicSyllabicCategory.txt), as far as the block U+0900–U+097F has it.
enum SyllablePart {
  case consonant
  /// An independent vowel.
  case vowel
  /// A digit, or the dotted circle: it carries what a consonant does (५औं is also written ५ौं).
  case placeholder
  /// A letter that carries no vowel sign: ॐ and ऽ.
  case other
  case nukta
  /// A dependent vowel.
  case sign
  case virama
  /// Candrabindu, its inverted form, and anusvara.
  case bindu
  case visarga
  /// An accent of the Veda.
  case accent
  /// U+200D, which asks for a half letter.
  case joiner
  /// U+200C, which keeps letters apart.
  case nonJoiner

  /// Nil for everything that ends a syllable: other scripts, spaces, marks of punctuation.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x915...0x939, 0x958...0x95F, 0x978...0x97F: self = .consonant
    case 0x904...0x914, 0x960...0x961, 0x972...0x977: self = .vowel
    case 0x966...0x96F, 0x30...0x39, 0x25CC: self = .placeholder
    case 0x93D, 0x950: self = .other
    case 0x93C: self = .nukta
    case 0x93A...0x93B, 0x93E...0x94C, 0x94E...0x94F, 0x955...0x957, 0x962...0x963: self = .sign
    case 0x94D: self = .virama
    case 0x900...0x902: self = .bindu
    case 0x903: self = .visarga
    case 0x951...0x954: self = .accent
    case 0x200D: self = .joiner
    case 0x200C: self = .nonJoiner
    default: return nil
    }
  }

  /// Whether a syllable may begin here.
  var isLetter: Bool {
    switch self {
    case .consonant, .vowel, .placeholder, .other: true
    default: false
    }
  }

  /// Whether this is a joiner of either kind.
  var joins: Bool { self == .joiner || self == .nonJoiner }
}
