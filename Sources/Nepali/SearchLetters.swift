/// The letters of a Devanagari word with those made one that sound alike in Nepali.
struct SearchLetters {
  private static let virama: Unicode.Scalar = "\u{94D}"
  private static let anusvara: Unicode.Scalar = "\u{902}"

  /// Letters and signs of one sound → the one that stands for both.
  private static let alike: [Unicode.Scalar: Unicode.Scalar] = [
    "श": "स", "ष": "स", "व": "ब", "ई": "इ", "ऊ": "उ", "\u{940}": "\u{93F}", "\u{942}": "\u{941}",
    "\u{901}": anusvara,
  ]
  private static let nasals: Set<Unicode.Scalar> = ["ङ", "ञ", "ण", "न", "म"]
  /// Avagraha, nukta, Vedic signs: not always typed.
  private static let unsaid: Set<Unicode.Scalar> = ["\u{93C}", "\u{93D}", "\u{951}", "\u{952}"]

  private let scalars: [Unicode.Scalar]

  init(_ word: [Unicode.Scalar]) { scalars = word.filter { !Self.unsaid.contains($0) } }

  var key: String {
    var key = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let isHalf = isAt(index + 1, Self.virama)
      if scalar == "ज", isHalf, isAt(index + 2, "ञ") {
        key.append(contentsOf: ["ग", Self.virama, "य"])
        index += 3
      } else if Self.nasals.contains(scalar), isHalf, isPlosiveOrSibilant(index + 2) {
        key.append(Self.anusvara)
        index += 2
      } else if scalar == "ङ", !isHalf, !hasSign(index + 1) {
        key.append(Self.anusvara)
        index += 1
      } else if scalar == Self.virama, index + 1 == scalars.count {
        // श्रीमान् and श्रीमान.
        index += 1
      } else {
        key.append(Self.alike[scalar] ?? scalar)
        index += 1
      }
    }
    return String(key)
  }

  private func isAt(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index < scalars.count && scalars[index] == scalar
  }

  private func hasSign(_ index: Int) -> Bool {
    index < scalars.count && (0x93E...0x94C).contains(scalars[index].value)
  }

  /// Whether a half nasal before the letter is written as ं too: before क to भ and their kin, and श, ष, स, ह, व.
  private func isPlosiveOrSibilant(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    let letter = scalars[index]
    return (0x915...0x92D).contains(letter.value) && !Self.nasals.contains(letter)
      || ["श", "ष", "स", "व"].contains(letter)
  }
}
