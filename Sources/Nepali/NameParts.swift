/// Second words of Nepali names that some write apart and some with the first: रामबहादुर, राम बहादुर.
enum NameParts {
  /// The two words of a key that was written as one; nil for any other word.
  static func of(_ key: String) -> (first: String, second: String)? {
    for second in seconds where key.hasSuffix(second) && key.utf8.count > second.utf8.count + 3 {
      return (String(key.dropLast(second.count)), second)
    }
    return nil
  }

  /// As `SearchLetters` has them, and in Latin letters.
  private static let seconds =
    ["बहादुर", "कुमारी", "कुमार", "प्रसाद", "नारायण", "माया", "देवी", "लाल", "नाथ", "राज"].map {
      SearchLetters(Array($0.unicodeScalars)).key
    } + ["bahadur", "kumari", "kumar", "prasad", "narayan", "maya", "devi", "nath"]
}
