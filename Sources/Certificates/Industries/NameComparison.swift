import Nepali

/// Whether two papers mean one name: letters, marks and digits count, spaces and signs do not.
func isSameName(_ a: String, _ b: String) -> Bool {
  func letters(_ name: String) -> [Unicode.Scalar] {
    Normalisation.nfc(Digits.ascii.rewrite(name)).lowercased().unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        true
      default: false
      }
    }
  }
  return letters(a) == letters(b)
}
