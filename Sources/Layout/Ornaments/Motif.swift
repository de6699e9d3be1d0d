/// A drawing made of lines and of other drawings. What stands in it many times is one object, which a PDF
/// holds once.
final class Motif: Sendable {
  let marks: [Mark]
  /// What it covers, the breadth of its lines included; in millimetres.
  let bounds: Bounds

  /// The grid on which its curves are drawn, in points; a PDF holds whole numbers of it.
  let grid: Double

  init(_ marks: [Mark], within bounds: Bounds, grid: Double = 0.1) {
    self.marks = marks
    self.grid = grid
    self.bounds = bounds
  }

  /// Whether an object of its own would make a PDF no smaller.
  var isSmall: Bool {
    marks.reduce(0) { count, mark in
      switch mark {
      case .curves(let curves, _): count + curves.reduce(0) { $0 + 3 * $1.pieces.count }
      case .areas(let lines, _), .strokes(let lines, _): count + lines.reduce(0) { $0 + $1.count }
      case .motif: count + Self.large
      case .rectangle, .circle, .disc, .panel: count + 4
      }
    } < Self.large
  }

  private static let large = 60

  struct Bounds: Hashable, Sendable {
    var x, y, width, height: Double

    /// A square around the origin.
    static func around(_ radius: Double) -> Bounds {
      Bounds(x: -radius, y: -radius, width: 2 * radius, height: 2 * radius)
    }
  }

  enum Mark: Sendable {
    case curves([Curve], Pen)
    case rectangle(Bounds, Pen)
    case circle(centre: Point, radius: Double, Pen)
    case disc(centre: Point, radius: Double, Colour)
    /// Straight-sided areas, closed and filled.
    case areas([[Point]], Colour)
    /// A filled box with round corners.
    case panel(Bounds, radius: Double, Colour)
    /// Straight lines.
    case strokes([[Point]], Pen)
    case motif(Motif, Turn)
  }

  /// What a line is drawn with.
  struct Pen: Hashable, Sendable {
    /// Points.
    var width: Double
    var colour: Colour
  }

  /// Where a drawing stands in another: made wider and higher, turned, then moved.
  struct Turn: Hashable, Sendable {
    var x = 0.0, y = 0.0
    /// Degrees, clockwise on the page.
    var degrees = 0.0
    var across = 1.0, down = 1.0
  }
}

extension Motif {
  /// One curve `count` times, each turned further by an equal part of one of its lobes.
  static func family(
    _ curve: Curve, lobes: Int, count: Int, radius: Double, _ pen: Pen, around centre: Point = Point(x: 0, y: 0),
    grid: Double = 0.1
  ) -> [Mark] {
    let one = Motif([.curves([curve], pen)], within: .around(radius), grid: grid)
    return (0..<count).map { index in
      .motif(one, Turn(x: centre.x, y: centre.y, degrees: 360 * Double(index) / Double(lobes * count)))
    }
  }
}
