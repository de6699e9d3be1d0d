/// Clusters that read as something else than what they show.
extension Typefoundry {
  /// A sign that layout adds: it looks like one thing and reads as another.
  func sign(_ sign: Sign, in typeface: Typeface) throws(TextProblem) -> ShapedWord {
    let font = try font(typeface)
    switch sign {
    case .hyphen:
      let drawn = try shape(Array("-".utf8)[...], in: typeface, language: .nepali)
      guard let hyphen = drawn.first, let own = self.font(hyphen.font) else { throw .missingGlyph("-") }
      let cluster = ClusterFont.Cluster(
        parts: [.init(glyph: Int(own.file.nominalGlyph("-") ?? 0), dx: 0, dy: 0)], text: Array("\u{AD}".utf8),
        advance: 0)
      return ShapedWord(
        text: "\u{AD}", font: own.id, glyphs: [UInt32(own.glyph(of: cluster))], lengths: [2],
        positions: hyphen.positions)
    case .checkBox(let ticked):
      let text = ticked ? "\u{2611}" : "\u{2610}"
      let box = CheckBoxGlyph(unitsPerEm: Int(font.file.unitsPerEm))
      let glyph = font.glyph(
        drawn: ticked ? box.ticked : box.empty, advance: box.advance, text: Array(text.utf8))
      return ShapedWord(
        text: text, font: font.id, glyphs: [UInt32(glyph)], lengths: [Int32(text.utf8.count)],
        positions: [0, Float(box.advance)])
    }
  }

  enum Sign: Hashable {
    /// A hyphen where a word is divided, U+00AD.
    case hyphen
    /// ☐ or ☑.
    case checkBox(ticked: Bool)
  }

  /// The clusters of a word that show, each with those behind it that only read.
  func letters(of word: ShapedWord, range: Range<Int>) -> [Range<Int>] {
    guard let font = font(word.font) else { return [] }
    var letters: [Range<Int>] = []
    for index in range {
      if let last = letters.last, font.isHidden(Int(word.glyphs[index])) {
        letters[letters.count - 1] = last.lowerBound..<index + 1
      } else {
        letters.append(index..<index + 1)
      }
    }
    return letters
  }

  /// A part of a shaped word with other texts, one for each letter; it looks as before.
  func reworded(_ word: ShapedWord, range: Range<Int>, texts: [String]) -> ShapedWord {
    guard let font = font(word.font) else { return word }
    var glyphs: [UInt32] = [], lengths: [Int32] = [], positions: [Float] = [0]
    for (letter, text) in zip(letters(of: word, range: range), texts) {
      let first = letter.lowerBound
      for (number, piece) in ReadingPieces.pieces(of: text, beginsWord: first == 0).enumerated() {
        let bytes = Array(piece.utf8)
        let glyph =
          number == 0
          ? font.glyph(like: Int(word.glyphs[first]), text: bytes) : font.glyph(hidden: bytes, number: number)
        glyphs.append(UInt32(glyph))
        lengths.append(Int32(bytes.count))
        positions.append(word.positions[letter.upperBound] - word.positions[range.lowerBound])
      }
    }
    return ShapedWord(
      text: texts.joined(), font: word.font, glyphs: glyphs, lengths: lengths, positions: positions)
  }
}
