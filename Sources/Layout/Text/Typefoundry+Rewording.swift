/// Clusters that read as something else than what they show.
extension Typefoundry {
  /// A sign that layout adds: it looks like one thing and reads as another.
  func sign(_ sign: Sign, family: Family, isBold: Bool) throws(TextProblem) -> ShapedWord {
    let typeface = Typeface(family: family, isBold: isBold, script: .devanagari)
    let font = try font(typeface)
    switch sign {
    case .hyphen:
      let drawn = try shape(
        Array("-".utf8)[...], family: family, isBold: isBold, language: .nepali, endsWord: false)
      guard let hyphen = drawn.first, let own = self.font(hyphen.font) else { throw .missingGlyph("-") }
      let cluster = ClusterFont.Cluster(
        parts: [.init(glyph: Int(own.file.nominalGlyph("-") ?? 0), dx: 0, dy: 0)], text: Array("\u{AD}".utf8),
        advance: 0)
      return ShapedWord(
        text: "\u{AD}", font: own.id, glyphs: [UInt32(own.glyph(of: cluster))], lengths: [2],
        positions: hyphen.positions)
    case .hyphenGuard:
      let glyph = font.glyph(drawn: .empty, advance: 250, text: Array("\u{1680}".utf8))
      return ShapedWord(
        text: "\u{1680}", font: font.id, glyphs: [UInt32(glyph)], lengths: [3], positions: [0, 250])
    case .checkBox(let ticked):
      let text = ticked ? "\u{2611}" : "\u{2610}"
      let glyph = font.glyph(
        drawn: ticked ? CheckBoxGlyph.ticked : CheckBoxGlyph.empty, advance: CheckBoxGlyph.advance,
        text: Array(text.utf8))
      return ShapedWord(
        text: text, font: font.id, glyphs: [UInt32(glyph)], lengths: [Int32(text.utf8.count)],
        positions: [0, Float(CheckBoxGlyph.advance)])
    }
  }

  enum Sign: Hashable {
    /// Nothing to be seen, after a hyphen that ends a line: readers that take such a hyphen for a
    /// divided word's (Poppler) would drop it, if it were the last. U+1680 is the one space that they
    /// do not pass over.
    case hyphenGuard
    /// A hyphen where a word is divided, U+00AD.
    case hyphen
    /// ☐ or ☑.
    case checkBox(ticked: Bool)
  }

  /// The word with its last cluster reading as itself and the space after it.
  ///
  /// Cairo puts characters of Windows-1252 into a font of their own, so a space between Devanagari
  /// words would change the font twice; what is read as two characters stays in the one font. A word
  /// that ends in such a character is in that font already, and its space is better a glyph.
  func carryingSpace(_ word: ShapedWord) -> ShapedWord {
    guard word.font.typeface.script == .devanagari, let last = word.glyphs.indices.last else { return word }
    var texts = word.glyphs.indices.map { word.text(of: $0..<($0 + 1)) }
    let scalars = texts[last].unicodeScalars
    if scalars.count == 1, let only = scalars.first, only.value < 0x900 || only.value >= 0x2000 {
      return word
    }
    texts[last] += " "
    guard let font = font(word.font) else { return word }
    var glyphs = word.glyphs, lengths = word.lengths
    glyphs[last] = UInt32(font.glyph(like: Int(glyphs[last]), text: Array(texts[last].utf8)))
    lengths[last] += 1
    return ShapedWord(
      text: texts.joined(), font: word.font, glyphs: glyphs, lengths: lengths, positions: word.positions)
  }

  /// A space in the font of a word.
  func space(like word: ShapedWord) -> ShapedWord {
    guard let font = font(word.font), let glyph = font.file.nominalGlyph(" ") else { return word }
    let cluster = ClusterFont.Cluster(
      parts: [.init(glyph: Int(glyph), dx: 0, dy: 0)], text: [0x20], advance: 0)
    return ShapedWord(
      text: " ", font: word.font, glyphs: [UInt32(font.glyph(of: cluster))], lengths: [1],
      positions: [0, Float(font.file.advance(Int(glyph)))])
  }

  /// A shaped word's clusters with other texts, one for each; they look as before.
  func reworded(_ word: ShapedWord, range: Range<Int>, texts: [String]) -> ShapedWord {
    guard let font = font(word.font) else { return word }
    let glyphs = zip(range, texts).map { index, text in
      UInt32(font.glyph(like: Int(word.glyphs[index]), text: Array(text.utf8)))
    }
    let start = word.positions[range.lowerBound]
    return ShapedWord(
      text: texts.joined(), font: word.font, glyphs: glyphs, lengths: texts.map { Int32($0.utf8.count) },
      positions: word.positions[range.lowerBound...range.upperBound].map { $0 - start })
  }
}
