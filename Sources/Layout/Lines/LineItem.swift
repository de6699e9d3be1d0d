/// What a paragraph is made of when its lines are chosen: widths without text. Widths are in points and
/// not negative.
package enum LineItem: Hashable, Sendable {
  /// What is never divided: a word or a part of it.
  case box(width: Double)
  /// A space, at which a line may end when a box stands before it. It vanishes at the end and the
  /// beginning of a line. It may grow by `stretch` and shrink by `shrink`, which is at most `width`.
  case glue(width: Double, stretch: Double, shrink: Double)
  /// A place where a line may end at a cost; 0 is neutral, infinity forbids. `width` is added when it
  /// does end there: that of the hyphen. `isFlagged` tells that a word is divided.
  case penalty(width: Double, cost: Double, isFlagged: Bool)
  /// The line ends here.
  case forcedBreak
}

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

  package struct Overfull: Hashable, Sendable {
    /// The index of the line.
    package var line: Int
    /// The first item that does not fit.
    package var item: Int
    /// By how much the line is too wide, in points.
    package var excess: Double
  }
}
