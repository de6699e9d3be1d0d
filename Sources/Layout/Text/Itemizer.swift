/// Which font draws which part of a word (Unicode UAX #24): Devanagari and Latin each have their
/// own, and what belongs to neither goes with what stands before it. An akshara is in one font.
enum Itemizer {
  /// A part of a word in one typeface.
  struct Part {
    var text: String
    var typeface: Typeface
  }

  /// Cuts a word in UTF-8 at the changes of typeface.
  ///
  /// - Parameter typeface: That of Devanagari.
  /// - Throws: the first character that no font of the family has, `TextProblem` of `hasGlyph`.
  static func parts(
    of word: ArraySlice<UInt8>, in typeface: Typeface, language: Language,
    hasGlyph: (Typeface, Unicode.Scalar) throws(TextProblem) -> Bool
  ) throws(TextProblem) -> [Part] {
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    var current = firstScript(scalars, language), candidates = typeface.candidates(for: current)
    var parts: [Part] = [], start = 0
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, !Akshara.begins(at: end, in: scalars) { end += 1 }
      if let own = script(scalars[start]), own != current {
        current = own
        candidates = typeface.candidates(for: own)
      }
      let akshara = scalars[start..<end]
      let wanted = try face(of: akshara, among: candidates, hasGlyph)
      if let last = parts.indices.last, parts[last].typeface == wanted {
        parts[last].text.unicodeScalars.append(contentsOf: akshara)
      } else {
        var text = ""
        text.unicodeScalars.append(contentsOf: akshara)
        parts.append(Part(text: text, typeface: wanted))
      }
      start = end
    }
    return parts
  }

  /// The first typeface that has all of an akshara.
  private static func face(
    of akshara: ArraySlice<Unicode.Scalar>, among candidates: [Typeface],
    _ hasGlyph: (Typeface, Unicode.Scalar) throws(TextProblem) -> Bool
  ) throws(TextProblem) -> Typeface {
    var missing: Unicode.Scalar?
    candidates: for candidate in candidates {
      // Zero-width joiners belong to the letters that they join, whatever the font says of them.
      for scalar in akshara where !Akshara.isJoiner(scalar) {
        guard try hasGlyph(candidate, scalar) else {
          missing = scalar
          continue candidates
        }
      }
      return candidate
    }
    throw .missingGlyph(missing ?? "\u{FFFD}")
  }

  /// A word that begins with a bracket or a digit takes the font of its first letter; one of European digits
  /// without letters is set as Latin words are, beside which it may stand.
  private static func firstScript(_ scalars: [Unicode.Scalar], _ language: Language) -> Typeface.Script {
    if let first = scalars.lazy.compactMap(script).first { return first }
    if scalars.contains(where: { ("0"..."9").contains($0) }) { return .latin }
    return language == .nepali ? .devanagari : .latin
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
}
