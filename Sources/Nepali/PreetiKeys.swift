/// What one character of the Preeti font draws.
///
/// Preeti (and its relatives) put Devanagari shapes on Latin codes: a text typed in it is readable only
/// while that font is set. The table follows the font's own repertoire, as compared in the public
/// converters npttf2utf and nepali_unicoder and checked on lines of a provincial gazette.
enum PreetiKey {
  /// A letter, or a conjunct that ends in a full letter.
  case full(String)
  /// A letter without its stem, written here with its virama; `f` after it completes it.
  case half(String)
  /// A vowel letter.
  case vowel(String)
  /// A vowel sign that stands after, above or below its letter.
  case vowelSign(Unicode.Scalar)
  /// Candrabindu, anusvara or visarga.
  case sign(Unicode.Scalar)
  /// A consonant hung below the letter before: ◌्र or ◌्य.
  case below(String)
  /// A letter with its vowel sign: रु and रू.
  case syllable(String, Unicode.Scalar)
  /// ि, typed before the cluster it belongs to.
  case shortI
  /// The stem ा, which completes a half letter or is the vowel sign.
  case stem
  /// The hook that turns प into फ, भ into झ, उ into ऊ, and ◌्र over त into क.
  case hook
  /// The raised र् of the akshara before.
  case reph
  /// A visible virama.
  case virama
  /// A digit, a mark of punctuation, or anything that Preeti draws as itself.
  case literal(String)

  /// The keys of full letters, each list beside what its keys draw.
  private static let full: [(keys: String, letters: String)] = [
    ("svu35rh`678tywb", "क ख ग घ छ च ज ञ ट ठ ड त थ ध द"),
    ("gkaednj;zxo/9ª´©", "न प ब भ म ल व स श ह य र ढ ङ झ र"),
    ("1qQB24>", "ज्ञ त्र त्त द्य द्द द्ध श्र"),
    ("§¶•°ÍÎËÌÝ", "ट्ट ठ्ठ ड्ड ड्ढ ङ्क ङ्ख ङ्ग न्न ट्ठ"),
    ("ßå¢›‹„Å", "द्म द्व द्घ द्र ङ्घ ध्र हृ"),
  ]

  /// The keys of half letters, likewise.
  private static let half: [(keys: String, letters: String)] = [
    ("SVU£RH~‰¤0TYWG", "क् ख् ग् घ् च् ज् ञ् झ् झ् ण् त् थ् ध् न्"),
    ("KˆAEDNJ:ZiXI¡", "प् फ् ब् भ् म् ल् व् स् श् ष् ह् क्ष् ज्ञ्"),
  ]

  private static let signs: [(Unicode.Scalar, PreetiKey)] = [
    ("c", .vowel("अ")), ("O", .vowel("इ")), ("p", .vowel("उ")), ("P", .vowel("ए")), ("C", .vowel("ऋ")),
    ("ç", .vowel("ॐ")),
    ("l", .shortI), ("f", .stem), ("m", .hook), ("{", .reph), ("\\", .virama),
    ("L", .vowelSign("\u{940}")), ("'", .vowelSign("\u{941}")), ("\"", .vowelSign("\u{942}")),
    ("[", .vowelSign("\u{943}")), ("]", .vowelSign("\u{947}")), ("}", .vowelSign("\u{948}")),
    ("‘", .vowelSign("\u{945}")),
    ("F", .sign("\u{901}")), ("+", .sign("\u{902}")), ("M", .sign("\u{903}")),
    ("|", .below("\u{94D}र")), ("«", .below("\u{94D}र")), ("Ø", .below("\u{94D}य")),
    ("?", .syllable("र", "\u{941}")), ("¿", .syllable("र", "\u{942}")),
    // Preeti's own shape for the र् that joins य and ह; Unicode writes it with a joiner.
    ("¥", .half("र\u{94D}\u{200D}")),
  ]

  private static let literals: [(keys: String, text: String)] = [
    ("!@#$%^&*()", "१२३४५६७८९०"), ("-_=.÷", "().।/"), ("<±ÖÛÜ", "?+=!%"), ("ÙÚ…æÆ˜", ";’‘“”ऽ"),
  ]

  /// The meaning of every character that Preeti redraws.
  static let preeti = table(full: full, half: half, signs: signs, literals: literals)

  /// A table from lists of keys beside what they draw.
  static func table(
    full: [(keys: String, letters: String)], half: [(keys: String, letters: String)],
    signs: [(Unicode.Scalar, PreetiKey)], literals: [(keys: String, text: String)]
  ) -> [Unicode.Scalar: PreetiKey] {
    var table: [Unicode.Scalar: PreetiKey] = [:]
    for (keys, letters) in full {
      for (key, letter) in zip(keys.unicodeScalars, letters.split(separator: " ")) {
        table[key] = .full(String(letter))
      }
    }
    for (keys, letters) in half {
      for (key, letter) in zip(keys.unicodeScalars, letters.split(separator: " ")) {
        table[key] = .half(String(letter))
      }
    }
    for (key, meaning) in signs { table[key] = meaning }
    for (keys, text) in literals {
      for (key, scalar) in zip(keys.unicodeScalars, text.unicodeScalars) {
        table[key] = .literal(String(scalar))
      }
    }
    return table
  }
}
