import Nepali

/// What tells one head of a column from another: letters, vowel signs and digits. Case, spaces, punctuation and the
/// kind of digits make no difference, nor does a star for what must be filled.
struct HeadSpelling: Hashable {
  let text: String

  init(_ head: String) {
    var kept = String.UnicodeScalarView()
    for scalar in Normalisation.nfc(Digits.ascii.rewrite(head)).lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark,
        .spacingMark, .decimalNumber, .otherNumber:
        kept.append(scalar)
      default: break
      }
    }
    text = String(kept)
  }
}

extension String {
  /// What stands in a last pair of brackets: the field's name, a unit; and what stands before it.
  var splitAtBracket: (before: String, within: String)? {
    guard let last, let open = ["]": "[", ")": "("][last], let start = lastIndex(of: Character(open)) else {
      return nil
    }
    return (String(self[..<start]), String(self[index(after: start)...].dropLast()))
  }
}
