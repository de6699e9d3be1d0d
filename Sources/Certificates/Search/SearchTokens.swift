import Nepali

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
    for key in SearchKey.words(of: text) {
      for key in [key] + key.parts {
        add(token: Self.token(key))
        if isNumber { continue }
        for sound in key.sounds { add(token: (key.isDevanagari ? "s" : "t") + sound) }
      }
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
