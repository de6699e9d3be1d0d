/// A cluster's text in the pieces that readers take: the first is read at the cluster's own glyph, each
/// other at a glyph behind it that shows nothing and has no width.
///
/// - pdf.js takes a glyph whose text holds a nonspacing mark for a mark of no width, and finds the gap
///   before it a second time behind it. So a word's first glyph reads without its marks.
///   They are never put before the text of the next glyph, whose width MuPDF 2.0 would then not see.
/// - pdf.js passes over a glyph whose text ends in a format character (ZWNJ, ZWJ) and holds no mark.
/// - MuPDF 1.21 and xpdf cut a glyph's text after eight UTF-16 units.
enum ReadingPieces {
  /// The longest text of one glyph, in UTF-16 units.
  static let longest = 8

  /// - Parameter beginsWord: whether a gap or the beginning of a line may stand before the cluster.
  /// - Returns: at least one piece; together they are the text.
  static func pieces(of text: String, beginsWord: Bool) -> [String] {
    if text.utf8.count <= 1 { return [text] }
    let scalars = text.unicodeScalars
    guard let cut = detached(from: scalars, beginsWord: beginsWord) else { return chopped(scalars[...]) }
    return chopped(scalars[..<cut]) + chopped(scalars[cut...])
  }

  /// Where the text begins that its glyph must not read as; nil when it may read as all of it.
  private static func detached(
    from scalars: String.UnicodeScalarView, beginsWord: Bool
  ) -> String.UnicodeScalarView.Index? {
    let mark = scalars.firstIndex(where: isMark)
    if let mark { return beginsWord && mark > scalars.startIndex ? mark : nil }
    guard let last = scalars.last, isJoiner(last) else { return nil }
    let end = scalars.lastIndex { !isJoiner($0) }.map { scalars.index(after: $0) }
    return end
  }

  static func hasMark(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains(where: isMark)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }

  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  /// As few even pieces as may be. MuPDF takes two equal characters at one place for one drawn twice, so
  /// no piece begins as the last one ends.
  private static func chopped(_ scalars: String.UnicodeScalarView.SubSequence) -> [String] {
    let units = scalars.reduce(0) { $0 + UTF16.width($1) }
    return units <= longest ? [String(scalars)] : even(scalars, count: (units + longest - 2) / (longest - 1))
  }

  /// A text in so many even pieces; in fewer where it has not so many characters. As far as length allows
  /// none begins with a mark, for MuPDF 2.0 takes such a glyph for one without width.
  static func even(_ scalars: String.UnicodeScalarView.SubSequence, count: Int) -> [String] {
    let units = scalars.reduce(0) { $0 + UTF16.width($1) }
    var pieces: [String] = [], piece = String.UnicodeScalarView(), taken = 0, length = 0
    for index in scalars.indices {
      let scalar = scalars[index], next = scalars.index(after: index)
      piece.append(scalar)
      taken += UTF16.width(scalar)
      length += UTF16.width(scalar)
      let joinsNext =
        next < scalars.endIndex && (scalars[next] == scalar || isMark(scalars[next])) && length < longest
      if taken * count >= units * (pieces.count + 1), !joinsNext {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        length = 0
      }
    }
    return pieces
  }
}
