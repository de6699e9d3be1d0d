import Forms
import Nepali

/// What words may stand in a field.
struct TextRules {
  var script: Field.Script
  /// The most characters (extended grapheme clusters, so that an akshara's letters are few).
  var limit: Int
  /// The most lines, parted by line feeds.
  var lines: Int
}

extension CaseReader {
  /// Words in form NFC; nil if there are none.
  ///
  /// White space at both ends is cut, a run of it within becomes one space, CR LF becomes LF.
  mutating func text(_ entry: PlacedValue, by rules: TextRules, at spot: Spot) throws(Refusal) -> String? {
    guard case .text(let raw) = entry.content else {
      throw wrongType("words in quotation marks, such as \"…\"", found: entry)
    }
    let given = raw.trimmed.withLineFeeds
    if let objection = TextHygiene.objection(to: given, lines: rules.lines > 1 ? .multiple : .single) {
      throw .because(objection)
    }
    let text = Normalisation.nfc(given).withSingleSpaces
    if text.isEmpty { return nil }
    try measure(text, by: rules)
    try checkGlyphs(of: text)
    doubt(text, in: rules.script, at: spot)
    return text
  }

  private func measure(_ text: String, by rules: TextRules) throws(Refusal) {
    let lines = text.unicodeScalars.count { $0 == "\n" } + 1
    guard lines <= rules.lines else {
      throw .because("has \(lines) lines, more than the \(rules.lines) that the form holds")
    }
    guard text.count <= rules.limit else {
      throw .because("has \(text.count) characters, more than the \(rules.limit) that the form holds")
    }
  }

  private func checkGlyphs(of text: String) throws(Refusal) {
    if let scalar = PrintableLine.unseen(in: text, hasGlyph) {
      throw .because("holds \(scalar.named), which no font here has")
    }
  }

  private mutating func doubt(_ text: String, in script: Field.Script, at spot: Spot) {
    // Preeti is typed on Latin keys, so a field for Latin letters is no surer than others.
    for doubt in TextHygiene.doubts(about: text) { warn(spot, doubt) }
    if script == .latin, text.unicodeScalars.contains(where: \.isDevanagariLetter) {
      warn(spot, "\(text.quoted) holds Devanagari letters where Latin ones are expected")
    }
  }
}

extension String {
  /// The text with LF for each CR LF, the line end of other systems.
  fileprivate var withLineFeeds: String {
    var result = UnicodeScalarView()
    for (scalar, next) in zip(unicodeScalars, unicodeScalars.dropFirst().map(Optional.some) + [nil])
    where scalar != "\r" || next != "\n" {
      result.append(scalar)
    }
    return String(result)
  }

  /// The text with one space for each run of white space in a line, and none at a line's ends.
  fileprivate var withSingleSpaces: String {
    let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      line.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter or sign of the Devanagari block, other than its digits and dandas.
  var isDevanagariLetter: Bool {
    (0x900...0x97F).contains(value) && !(0x964...0x970).contains(value)
  }
}
