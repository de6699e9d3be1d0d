/// Second words of Nepali names that some write apart and some with the first: रामबहादुर, राम बहादुर.
enum NameParts {
  /// The two words of a key that was written as one; nil for any other word.
  static func of(_ key: String) -> (first: String, second: String)? {
    let scalars = Array(key.unicodeScalars)
    for second in seconds where scalars.count >= second.count + shortest && scalars.ends(with: second) {
      let first = scalars.dropLast(second.count)
      return (String(String.UnicodeScalarView(first)), String(String.UnicodeScalarView(second)))
    }
    return nil
  }

  /// The fewest letters and signs of a first word: राम, Ram.
  private static let shortest = 3

  /// As `SearchLetters` has them, and in Latin letters.
  private static let seconds: [[Unicode.Scalar]] =
    ["बहादुर", "कुमारी", "कुमार", "प्रसाद", "नारायण", "माया", "देवी", "लाल", "नाथ", "राज"].map {
      Array(SearchLetters(Array($0.unicodeScalars)).key.unicodeScalars)
    }
    + ["bahadur", "kumari", "kumar", "prasad", "narayan", "maya", "devi", "nath"].map {
      Array($0.unicodeScalars)
    }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with other: [Unicode.Scalar]) -> Bool { suffix(other.count).elementsEqual(other) }
}
