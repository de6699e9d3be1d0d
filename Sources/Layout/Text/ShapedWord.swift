/// A word as the shaper set it: one glyph for each cluster, left to right, in font units.
final class ShapedWord: Sendable {
  let text: String
  /// The `ClusterFont` that the glyphs are numbers of.
  let font: ClusterFont.ID
  /// Each cluster's glyph.
  let glyphs: [UInt32]
  /// Each cluster's length in UTF-8.
  let lengths: [Int32]
  /// Where each cluster begins, and the end: one more than there are clusters.
  let positions: [Float]
  /// What Cairo is told instead of `text`, of a single cluster; nil when it is told the text.
  let standIn: String?

  init(
    text: String, font: ClusterFont.ID, glyphs: [UInt32], lengths: [Int32], positions: [Float],
    standIn: String? = nil
  ) {
    self.text = text
    self.standIn = standIn
    self.font = font
    self.glyphs = glyphs
    self.lengths = lengths
    self.positions = positions
  }

  /// Whether nothing of it shows.
  var isBlank: Bool { text == " " || text == Self.hyphenGuard }

  /// What stands behind a hyphen of the text at the end of a line.
  static let hyphenGuard = " \u{AD}"
}
