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

  /// Something undivided that may grow by `stretch`.
  static func growing(width: Double, stretch: Double) -> [LineItem] {
    // Between two boxes a glue is no place to end a line, and does not vanish at its ends.
    [
      .box(width: width / 2), .penalty(width: 0, cost: .infinity, isFlagged: false),
      .glue(width: 0, stretch: stretch, shrink: 0), .box(width: width / 2),
    ]
  }
}
