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

  init(text: String, font: ClusterFont.ID, glyphs: [UInt32], lengths: [Int32], positions: [Float]) {
    self.text = text
    self.font = font
    self.glyphs = glyphs
    self.lengths = lengths
    self.positions = positions
  }

  /// Whether its last cluster carries the space after the word.
  var endsInSpace: Bool { text.utf8.last == 0x20 }
}
