/// A line of text, finished: every cluster has its place.
public struct TextLine: Hashable, Sendable {
  var runs: [GlyphRun]
  /// How wide its spaces are, of their own width.
  public var stretch = 1.0

  /// The right end of the last letter, from the line's origin; spaces at the end do not count.
  package var end: Length {
    for run in runs.reversed() {
      for word in run.words.reversed() where !word.shaped.isBlank {
        let width = Double(
          word.shaped.positions[word.range.upperBound] - word.shaped.positions[word.range.lowerBound])
        return .pt(word.x + width * run.size * run.condensed / run.unitsPerEm)
      }
    }
    return .zero
  }

  /// The sizes of its letters, in points, run by run.
  package var sizes: [Double] { runs.map(\.size) }

  /// The right ends of the shaped words, in points from the line's origin.
  package var wordEnds: [Double] {
    runs.flatMap { run in
      run.words.map { word in
        let positions = word.shaped.positions
        let width = Double(positions[word.range.upperBound] - positions[word.range.lowerBound])
        return word.x + width * run.size * run.condensed / run.unitsPerEm
      }
    }
  }

  /// The characters of the line, in reading order.
  public var text: String { runs.lazy.map(\.text).joined() }
}

/// Words of one typeface, size and width on one baseline.
struct GlyphRun: Hashable, Sendable {
  var typeface: Typeface
  var language: Language
  /// Points.
  var size: Double
  /// Width of the letters relative to the font's own.
  var condensed: Double
  /// Units of the words' positions in one em.
  var unitsPerEm: Double
  var colour: Colour
  var words: [Word]

  /// A part of a shaped word: clusters `range`, beginning `x` points after the line's origin.
  struct Word: Hashable, Sendable {
    var shaped: ShapedWord
    var range: Range<Int>
    var x: Double

    var text: String { shaped.text(of: range) }
  }

  var text: String { words.lazy.map(\.text).joined() }
}

extension ShapedWord: Hashable {
  /// Equal when they look and read the same; the numbers of glyphs are no part of that.
  static func == (a: ShapedWord, b: ShapedWord) -> Bool {
    a === b || (a.text == b.text && a.font.typeface == b.font.typeface && a.positions == b.positions)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The characters of some clusters.
  func text(of range: Range<Int>) -> String {
    if range == glyphs.indices { return text }
    let start = lengths[..<range.lowerBound].reduce(0) { $0 + Int($1) }
    let end = lengths[range].reduce(start) { $0 + Int($1) }
    let utf8 = text.utf8, first = utf8.index(utf8.startIndex, offsetBy: start)
    return String(decoding: utf8[first..<utf8.index(first, offsetBy: end - start)], as: UTF8.self)
  }
}
