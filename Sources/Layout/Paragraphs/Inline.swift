/// A thing on a line, measured.
enum Inline {
  case text(Fragment)
  /// A space that may stretch.
  case space(Space)
  case leader(width: Double, fills: Bool, span: Int)
  case gap(width: Double, span: Int)
  /// A place inside a word where the line may end, `hyphen` drawn if it does.
  case cut(cost: Double, hyphen: Fragment?)
  /// The line ends here.
  case lineEnd
}

/// A space between two words.
struct Space {
  /// Points, before it is stretched.
  var width: Double
  /// The type size around it, in points.
  var size: Double
  var span: Int
  /// Whether a line may end at it.
  var breaks: Bool
}

/// A part of a shaped word in the style of a span.
struct Fragment {
  var shaped: ShapedWord
  var range: Range<Int>
  var span: Int
  /// Points: of the font, and what was asked for, by which lines are spaced.
  var size: Double
  var nominalSize: Double
  var condensed: Double
  var unitsPerEm: Double

  var width: Double {
    Double(shaped.positions[range.upperBound] - shaped.positions[range.lowerBound]) * size * condensed
      / unitsPerEm
  }
}
