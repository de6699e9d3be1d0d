import Nepali
import Synchronization

/// The words of a text as the table `search` has them.
///
/// A key in Devanagari stands as it is; a word in Latin letters has `w` before it, the sounds of one in Devanagari `s`,
/// of one in Latin letters `t`: who asks in one script finds the other by its sounds, and only then.
struct SearchTokens {
  private(set) var tokens: [String] = []
  private var known: Set<String> = []

  /// No paper has more words of a kind that anybody looks for.
  private static let most = 400

  /// Adds the words of a text.
  ///
  /// - Parameter isNumber: whether only its letters and digits count, not its sounds.
  mutating func add(_ text: String, isNumber: Bool = false) {
    for word in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      for token in SearchedWords.tokens(of: String(word), isNumber: isNumber) { add(token: token) }
    }
  }

  /// Adds a token as it is.
  mutating func add(token: String) {
    if tokens.count < Self.most, known.insert(token).inserted { tokens.append(token) }
  }

  /// The token of a word by its letters.
  static func token(_ key: SearchKey) -> String { key.isDevanagari ? key.text : "w" + key.text }

  var text: String { tokens.joined(separator: " ") }
}

/// Tokens of words that were met before: the names and places of an office's papers are the same again and again.
private enum SearchedWords {
  private struct Word: Hashable {
    let text: String
    let isNumber: Bool
  }

  private static let met = Mutex<[Word: [String]]>([:])
  private static let most = 20_000
  /// Bytes of a word that may come again.
  private static let longest = 80

  static func tokens(of text: String, isNumber: Bool) -> [String] {
    guard text.utf8.count <= longest else { return make(text, isNumber) }
    let word = Word(text: text, isNumber: isNumber)
    return met.withLock { met in
      if let tokens = met[word] { return tokens }
      if met.count >= most { met.removeAll(keepingCapacity: true) }
      let tokens = make(text, isNumber)
      met[word] = tokens
      return tokens
    }
  }

  private static func make(_ text: String, _ isNumber: Bool) -> [String] {
    var tokens: [String] = []
    for key in SearchKey.words(of: text) {
      for key in [key] + key.parts {
        tokens.append(SearchTokens.token(key))
        if !isNumber { tokens += key.sounds.map { (key.isDevanagari ? "s" : "t") + $0 } }
      }
    }
    return tokens
  }
}
