/// How wide the lines are, by their index.
package struct LineWidths: Hashable, Sendable {
  /// The first lines, where they differ: a first-line indent, or lines beside a picture.
  package var first: [Double]
  /// All others, in points.
  package var rest: Double

  package init(first: [Double] = [], rest: Double) {
    self.first = first
    self.rest = rest
  }

  package subscript(line: Int) -> Double { line < first.count ? first[line] : rest }
}
