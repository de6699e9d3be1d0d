/// Which font draws which part of a word (Unicode UAX #24): Devanagari and Latin each have their
/// own, and what belongs to neither goes with what stands before it.
enum Itemizer {
  /// A part of a word in one typeface.
  struct Part {
    var text: String
    var typeface: Typeface
  }

  /// Cuts a word in UTF-8 at the changes of typeface.
  /// - Throws: the first character that no font of the family has.
  static func parts(
    of word: ArraySlice<UInt8>, family: Family, isBold: Bool, language: Language,
    hasGlyph: (Typeface, Unicode.Scalar) -> Bool
  ) throws(Shaper.MissingGlyph) -> [Part] {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    var current = Typeface(family: family, isBold: isBold, script: language == .nepali ? .devanagari : .latin)
    // A word that begins with a bracket or a digit takes the font of its first letter.
    if let first = scalars.lazy.compactMap(script).first { current.script = first }
    var parts: [Part] = []
    for scalar in scalars {
      var wanted = current
      if let own = script(scalar) { wanted.script = own }
      if !isJoining(scalar), !hasGlyph(wanted, scalar) {
        wanted = wanted.counterpart
        guard hasGlyph(wanted, scalar) else { throw Shaper.MissingGlyph(scalar: scalar) }
      }
      if script(scalar) != nil { current = wanted }
      if let last = parts.indices.last, parts[last].typeface == wanted || isJoining(scalar) {
        parts[last].text.unicodeScalars.append(scalar)
      } else {
        parts.append(Part(text: String(scalar), typeface: wanted))
      }
    }
    return parts
  }

  /// The script that a character belongs to; nil for digits, punctuation and spaces that both use.
  private static func script(_ scalar: Unicode.Scalar) -> Typeface.Script? {
    switch scalar.value {
    case 0x0964, 0x0965: nil  // dandas are common to the scripts of India
    case 0x0900...0x097F, 0xA8E0...0xA8FF, 0x1CD0...0x1CFF: .devanagari
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    default: nil
    }
  }

  /// Zero-width joiners belong to the letters that they join, whatever the font says of them.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }
}
