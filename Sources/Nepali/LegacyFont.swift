/// A font that draws Devanagari on the codes of Latin letters, and whose table of keys is public.
///
/// The tables were read in the public converter npttf2utf, of which those of Sagarmatha and PCS Nepali are
/// called drafts there: keys beyond the keyboard may be missing in them. For most other fonts of the family (Kanchan,
/// Shangrila, Ganess, Navjeevan) no table is public.
public enum LegacyFont: String, CaseIterable, Sendable {
  case preeti, kantipur, sagarmatha
  /// PCS Nepali, whose digits stand on the plain keys and whose letters of that row on the shifted ones.
  case pcs

  /// What each character draws in this font.
  var keys: [Unicode.Scalar: PreetiKey] {
    switch self {
    case .preeti: PreetiKey.preeti
    case .kantipur: Self.kantipurKeys
    case .sagarmatha: Self.sagarmathaKeys
    case .pcs: Self.pcsKeys
    }
  }

  private static let kantipurKeys = relative(
    without: "Å×ÖÙÛÜÝˆ",
    PreetiKey.table(
      full: [("X¨‹®µÂ™ÈÔ", "हृ ङ्ग ङ्ग र र र र ष क्ष")],
      half: [("ºÎÏøŒœ", "फ् फ् फ् य् त्त् त्र्")],
      signs: [("F", .stem), ("“", .sign("\u{901}"))],
      literals: [("¬\u{AD}†›", "…(!ऽ")]))

  private static let sagarmathaKeys = relative(
    without: "©ËÌÍÎÖÚÛÝ˜•…›‘",
    PreetiKey.table(
      full: [("®°µ·¸ÅÈÉÔÙèƒ", "र ङ्क झ ङ्ग ड्ड फ ष स क्ष ह द्भ द्र")],
      half: [("ÇÞøŒœŠ", "फ् ह् य् त्त् त्र् र्")],
      signs: [
        ("¬", .vowelSign("\u{941}")), ("Ò", .vowelSign("\u{942}")), ("ˆ", .vowelSign("\u{943}")),
        ("‡", .vowelSign("\u{947}")), ("‹", .vowelSign("\u{948}")), ("„", .virama), ("“", .sign("\u{901}")),
      ],
      literals: [("¤\u{AD}‚†", "!();")]))

  private static let pcsKeys = relative(
    without: "«±¶ÅËÌÍÎÖÛÜÚÝˆ˜‘„•…‰‹›",
    PreetiKey.table(
      full: [("!#$%&(*^@", "ज्ञ घ द्ध छ ठ ढ ड ट द्द"), ("~ñª°·éíÔÙ", "ङ ङ ञ ङ्क ट्ठ ङ्ग ष क्ष ह")],
      half: [(")`Cø", "ण् ञ् र्\u{200D} य्")],
      signs: [
        ("<", .below("\u{94D}र")), ("?", .syllable("र", "\u{942}")), ("¿", .syllable("र", "\u{941}")),
        ("F", .stem), ("¥", .vowel("ऋ")), ("¤", .sign("\u{901}")),
        ("Ò", .vowelSign("\u{942}")), ("ú", .vowelSign("\u{942}")),
      ],
      literals: [("0123456789©®", "०१२३४५६७८९?+")]))

  /// Preeti's table with other meanings for some keys, and none for those of `missing`.
  private static func relative(
    without missing: String, _ own: [Unicode.Scalar: PreetiKey]
  ) -> [Unicode.Scalar: PreetiKey] {
    let shared = PreetiKey.preeti.filter { !missing.unicodeScalars.contains($0.key) }
    return shared.merging(own) { _, own in own }
  }
}
