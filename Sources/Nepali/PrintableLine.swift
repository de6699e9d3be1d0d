/// Words that a person types and that stand on one line: on paper, in a list, in the register.
public enum PrintableLine {
  /// The words in form NFC, without white space at their ends.
  ///
  /// - Parameters:
  ///   - limit: The most characters (extended grapheme clusters).
  ///   - hasGlyph: Whether some font can show a character; every one by default, for what no font draws.
  /// - Throws: `NepaliError.notALine` for nothing at all, for more than `limit`, for a character that hides,
  ///   reorders or floods, for Devanagari that is no syllable, and for a character that no font can show.
  public static func read(
    _ text: String, limit: Int, hasGlyph: (Unicode.Scalar) -> Bool = { _ in true }
  ) throws(NepaliError) -> String {
    let given = text.trimmed
    if let objection = TextHygiene.objection(to: given) { throw .notALine(.objection(objection)) }
    let line = Normalisation.nfc(given)
    guard !line.isEmpty, line.count <= limit else { throw .notALine(.length(line.count, limit: limit)) }
    if let scalar = unseen(in: line, hasGlyph) { throw .notALine(.noGlyph(scalar)) }
    return line
  }

  /// The first character that no font can show; line feeds and joiners are never drawn.
  package static func unseen(in text: String, _ hasGlyph: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      scalar != "\n" && scalar != "\u{200C}" && scalar != "\u{200D}" && !hasGlyph(scalar)
    }
  }
}

/// What is wrong with words that were to stand on one line.
public enum LineFault: Hashable, Sendable, CustomStringConvertible {
  /// What `TextHygiene.objection` says.
  case objection(String)
  case length(Int, limit: Int)
  case noGlyph(Unicode.Scalar)

  public var description: String {
    switch self {
    case .objection(let objection): "the text \(objection)"
    case .length(let count, let limit): "the text has \(count) characters; 1 to \(limit) are right"
    case .noGlyph(let scalar): "the text holds \(scalar.named), which no font here has"
    }
  }
}

extension Unicode.Scalar {
  /// `U+1F600 “😀”`
  package var named: String { "\(label) \(quoted(String(self)))" }
}

extension String {
  /// The text without Unicode white space at its ends.
  package var trimmed: String {
    let scalars = unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...last])
  }
}
