/// Devanagari in Latin letters as Nepali names are commonly spelt, with every inherent vowel: श्रेष्ठ is shreshtha.
enum Romanisation {
  private static let consonants: [Unicode.Scalar: String] = [
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "ng", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh", "ञ": "n",
    "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n",
    "प": "p", "फ": "ph", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "ळ": "l", "व": "v",
    "श": "sh", "ष": "sh", "स": "s", "ह": "h",
  ]
  private static let vowels: [Unicode.Scalar: String] = [
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai", "ओ": "o",
    "औ": "au", "ऍ": "e", "ऑ": "o",
    "\u{93E}": "a", "\u{93F}": "i", "\u{940}": "i", "\u{941}": "u", "\u{942}": "u", "\u{943}": "ri",
    "\u{945}": "e", "\u{947}": "e", "\u{948}": "ai", "\u{949}": "o", "\u{94B}": "o", "\u{94C}": "au",
  ]
  private static let virama: Unicode.Scalar = "\u{94D}"

  /// A word of Devanagari. A nasal at its end that is a sign only, and may be left unsaid, is `~`.
  static func text(of word: [Unicode.Scalar]) -> String {
    var text = ""
    for (index, scalar) in word.enumerated() {
      let next = index + 1 < word.count ? word[index + 1] : nil
      if let letters = consonants[scalar] {
        let after = index + 2 < word.count ? word[index + 2] : nil
        // ज्ञ is said gya; ङ् before its own row is n.
        if scalar == "ज", next == virama, after == "ञ" {
          text += "g"
        } else if scalar == "ञ", index > 1, word[index - 1] == virama, word[index - 2] == "ज" {
          text += "y"
        } else {
          text += scalar == "ङ" && next == virama ? "n" : letters
        }
        let isBare =
          next == virama || next.map { vowels[$0] != nil && !(0x905...0x914).contains($0.value) } == true
        if !isBare { text += "a" }
      } else if let letters = vowels[scalar] {
        text += letters
      } else if scalar == "\u{901}" || scalar == "\u{902}" {
        text += next == nil ? "~" : "n"
      }
    }
    return text
  }
}
