/// Text typed in the legacy font Preeti or one of its relatives: recognised, turned into Unicode and back.
public enum Preeti {
  /// `text` read as typed in `font`, in Unicode (NFC). Characters that the font does not redraw stay as they are.
  public static func unicode(_ text: String, font: LegacyFont = .preeti) -> String { convert(text, font).text }

  /// The conversion, and how many keys made no sense: few in Nepali, many in English read as Preeti.
  static func convert(_ text: String, _ font: LegacyFont = .preeti) -> (text: String, faults: Int) {
    let table = font.keys
    var (result, faults) = ("", 0)
    var akshara: PreetiAkshara?
    func finish() {
      guard let finished = akshara?.finished() else { return }
      result += finished.text
      faults += finished.faults
      akshara = nil
    }
    for scalar in text.unicodeScalars {
      guard let key = table[scalar] else {
        finish()
        result.unicodeScalars.append(scalar)
        continue
      }
      if case .literal(let literal) = key {
        finish()
        result += literal
        continue
      }
      if akshara?.take(key) == true { continue }
      finish()
      var next = PreetiAkshara()
      _ = next.take(key)
      akshara = next
    }
    finish()
    return (Normalisation.nfc(colons(result)), faults)
  }

  /// Typists of Preeti write the visarga for a colon. One inside a word or at the end of an adverb (अतः,
  /// क्रमशः, पुनः) stays; any other at a word's end becomes a colon.
  private static func colons(_ text: String) -> String {
    let visarga: Unicode.Scalar = "\u{903}"
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(visarga) else { return text }
    var result = String.UnicodeScalarView()
    var word = ""
    for (index, scalar) in scalars.enumerated() {
      let inWord = scalar.properties.isAlphabetic || scalar.value == 0x94D
      if scalar == visarga, index + 1 == scalars.count || !scalars[index + 1].properties.isAlphabetic,
        !isAdverbStem(word)
      {
        result.append(":")
      } else {
        result.append(scalar)
      }
      if inWord { word.unicodeScalars.append(scalar) } else { word = "" }
    }
    return String(result)
  }

  private static func isAdverbStem(_ word: String) -> Bool {
    ["पुन", "प्राय", "स्व", "नम", "छ"].contains(word) || word.hasSuffix("त") || word.hasSuffix("श")
  }
}
