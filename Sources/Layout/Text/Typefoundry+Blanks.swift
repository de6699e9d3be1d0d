/// Glyphs that show nothing and keep words apart for readers.
extension Typefoundry {
  /// Which blank it is, and after what; each is made once.
  struct BlankKey: Hashable {
    var font: ClusterFont.ID
    var text: String
    var standsAlone: Bool
    /// The advance in units of the font.
    var width: Int
  }

  /// A space after a word, in the font that the PDF has for the end of the word: PDFium passes over a
  /// space that stands alone between two fonts.
  ///
  /// Cairo has a font of its own for Windows-1252, where U+0020 would go. Unless it is between two signs of
  /// that font the space is told to Cairo as U+2005, and `Seal` writes U+0020 into the PDF's ToUnicode table.
  ///
  /// - Parameters:
  ///   - room: how wide the gap is, in units of the word's font. The space takes as much of it as its steps
  ///     allow, for what is left over some readers (pdfminer) take for a second space. It is never narrower
  ///     than the font's own: half a space is where PDFium and pypdf see a gap between letters.
  ///   - next: what stands behind the gap in the same run.
  func space(
    after word: ShapedWord, clusters: Range<Int>, room: Double, before next: ShapedWord? = nil
  ) -> ShapedWord {
    guard let font = font(word.font) else { return word }
    let last = word.text(of: clusters.upperBound - 1..<clusters.upperBound)
    let nominal = font.file.space
    let own = nominal.map(font.file.advance) ?? font.file.rounded(Int(font.file.unitsPerEm / 4))
    let joinsNext = next.map { $0.font == word.font && !ClusterMerging.isWindows1252($0.text(of: 0..<1)) } ?? false
    if let nominal, ClusterMerging.isWindows1252(last), !joinsNext {
      return blank(.init(font: word.font, text: " ", standsAlone: true, width: own)) {
        font.glyph(of: .init(parts: [.init(glyph: nominal, dx: 0, dy: 0)], text: [0x20], advance: 0))
      }
    }
    let step = font.file.unitsPerEm * Self.blankStep
    let steps = ((room + 0.5 - Double(own)) / step).rounded(.down)
    let width = own + max(0, Int(steps * step))
    return blank(.init(font: word.font, text: " ", standsAlone: false, width: width)) {
      font.glyph(drawn: .empty, advance: width, text: Array(Self.standIn.utf8))
    }
  }

  /// Nothing to be seen, after a hyphen that ends a line: readers that take such a hyphen for a
  /// divided word's (Poppler) would drop it, if it were the last. They do not pass over a glyph of two
  /// characters; it reads as a space and a soft hyphen.
  func hyphenGuard(after word: ShapedWord) -> ShapedWord { silent(ShapedWord.hyphenGuard, after: word) }

  /// Nothing to be seen or read, drawn apart between two texts to part them: neither a space nor a format
  /// character alone, which pdf.js passes over.
  func parting(after word: ShapedWord) -> ShapedWord { silent("\u{AD} ", after: word) }

  private func silent(_ text: String, after word: ShapedWord) -> ShapedWord {
    guard let font = font(word.font) else { return word }
    return blank(.init(font: word.font, text: text, standsAlone: true, width: 250)) {
      font.glyph(drawn: .empty, advance: 250, text: Array(text.utf8))
    }
  }

  /// What Cairo is told of a space that is to be in the font of the word before it: a space too, so that
  /// also the PDF that is not yet sealed reads right.
  private static let standIn = "\u{2005}"

  /// The steps of a space's width, in ems. From a tenth of an em on pdfminer and pdf.js see a gap.
  private static let blankStep = 0.08

  private func blank(_ key: BlankKey, glyph: () -> Int) -> ShapedWord {
    if let known = blanks[key] { return known }
    let standIn = key.standsAlone ? nil : Self.standIn
    let made = ShapedWord(
      text: key.text, font: key.font, glyphs: [UInt32(glyph())],
      lengths: [Int32((standIn ?? key.text).utf8.count)], positions: [0, Float(key.width)], standIn: standIn)
    blanks[key] = made
    return made
  }
}
