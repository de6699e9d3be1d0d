/// What makes lines good. The defaults suit Devanagari text of 9 to 14 pt in lines of 40 to 500 pt.
package struct FitParameters: Hashable, Sendable {
  package enum Mode: Hashable, Sendable {
    /// All lines but the last are as wide as they may be.
    case justified
    /// Spaces keep their width. Words are divided only when one is wider than the line.
    case ragged
  }

  package var mode: Mode
  /// The widest ratio of stretch in the first pass, which divides no word.
  package var tolerance = 1.0
  /// The widest ratio in the second pass, which may divide words. A looser line is not stretched at all.
  package var dividedTolerance = 1.0
  /// Stretch that every line is given in the last pass, for comparing bad lines; in points.
  package var emergencyStretch = 8.0
  /// What a ragged line may leave empty as a justified one may be stretched; in points.
  package var raggedness = 30.0
  /// What each line costs, whatever it looks like: more of it makes fewer lines.
  package var linePenalty = 10.0
  /// For a line of the last pass that stays short of the edge, since its spaces would be too wide: few are better
  /// than good ones.
  package var shortLineDemerits = 1_000_000.0
  /// For two lines running that end with a hyphen.
  package var doubleHyphenDemerits = 20_000.0
  /// For a hyphen at the end of the last line but one.
  package var finalHyphenDemerits = 10_000.0
  /// For two lines running of which one is tight and the other loose.
  package var fitnessDemerits = 10_000.0
  /// For a last line of one word that is shorter than `runtWidth` of the line, or of several that are shorter than
  /// `stubWidth` (छ ।).
  package var runtDemerits = 40_000.0
  package var runtWidth = 0.25
  package var stubWidth = 0.08

  package init(mode: Mode) { self.mode = mode }
}
