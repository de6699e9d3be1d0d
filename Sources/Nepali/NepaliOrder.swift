/// The place of a text among others as Nepali dictionaries order words.
///
/// Letter by letter अ to ह; a letter alone comes before itself with a sign (क, कं, कक, का, कि … कौ, क्), signs in the
/// order of their vowels, the half letter last; अं and अँ stand before अक. Conjuncts stand where their letters do:
/// क्ष under क, ज्ञ under ज. Devanagari comes before Latin, digits before letters, a space before all, other marks count
/// only between texts that are otherwise the same.
public struct NepaliOrder: Hashable, Comparable, Sendable {
  private let weights: [UInt32]
  private let text: String

  public init(_ text: String) {
    self.text = Normalisation.nfc(text)
    weights = Digits.ascii.rewrite(self.text).lowercased().unicodeScalars.compactMap(Self.weight)
  }

  public static func < (a: NepaliOrder, b: NepaliOrder) -> Bool {
    if a.weights != b.weights { return a.weights.lexicographicallyPrecedes(b.weights) }
    return a.text.unicodeScalars.lexicographicallyPrecedes(b.text.unicodeScalars)
  }

  private static func weight(_ scalar: Unicode.Scalar) -> UInt32? {
    let nukta: Unicode.Scalar = "\u{93C}"
    if scalar.properties.isWhitespace { return 1 }
    if ("0"..."9").contains(scalar) { return scalar.value }
    if scalar == "\u{901}" { return 0x902 }
    if (0x900...0x97F).contains(scalar.value) {
      return scalar == nukta || scalar == "।" || scalar == "॥" || scalar == "॰" ? nil : scalar.value
    }
    return scalar.properties.isAlphabetic ? 0x1_0000 + scalar.value : nil
  }
}
