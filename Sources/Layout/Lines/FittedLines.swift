/// A line that was chosen.
package struct FittedLine: Hashable, Sendable {
  /// Its items, from the first box to the last, without the spaces around them.
  package var items: Range<Int>
  /// The item at which it ends (a glue, a penalty or a forced break), or the count of items.
  package var breakItem: Int
  /// How wide its items are, with the hyphen, before spaces are stretched or shrunk; in points.
  package var naturalWidth: Double
  /// By how much of its stretch (above 0) or shrink (below 0) each glue grows, to fill the line.
  /// 0 in ragged lines, in the last line and before a forced break, unless they need to shrink.
  package var ratio: Double
  /// Whether the line ends with a divided word, whose hyphen is to be drawn.
  package var isDivided: Bool
}

/// The lines of a paragraph.
package struct FittedLines: Hashable, Sendable {
  package var lines: [FittedLine] = []
  /// Lines that are wider than they may be, because what stands on them cannot be divided. Empty when
  /// all is well; nothing is ever clipped.
  package var overfull: [Overfull] = []

  package init() {}

  package struct Overfull: Hashable, Sendable {
    /// The index of the line.
    package var line: Int
    /// The first item that does not fit.
    package var item: Int
    /// By how much the line is too wide, in points.
    package var excess: Double

    package init(line: Int, item: Int, excess: Double) {
      self.line = line
      self.item = item
      self.excess = excess
    }
  }
}
