/// Lines and curves, in millimetres.
struct Path: Hashable {
  struct Point: Hashable {
    var x, y: Double
  }

  enum Step: Hashable {
    case move(Point)
    case line(Point)
    /// A cubic curve with its two control points.
    case curve(Point, Point, to: Point)
    case close
  }

  private(set) var steps: [Step] = []

  mutating func move(_ x: Double, _ y: Double) { steps.append(.move(Point(x: x, y: y))) }
  mutating func line(_ x: Double, _ y: Double) { steps.append(.line(Point(x: x, y: y))) }
  mutating func close() { steps.append(.close) }

  /// A corner after another, closed.
  mutating func polygon(_ corners: [(Double, Double)]) {
    for (index, corner) in corners.enumerated() {
      index == 0 ? move(corner.0, corner.1) : line(corner.0, corner.1)
    }
    close()
  }

  /// A lozenge with its middle at (x, y).
  mutating func lozenge(_ x: Double, _ y: Double, halfWidth: Double, halfHeight: Double) {
    polygon([(x - halfWidth, y), (x, y - halfHeight), (x + halfWidth, y), (x, y + halfHeight)])
  }

  mutating func roundedRectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double) {
    // How far the control points of a quarter of a circle stand from its ends.
    let reach = radius * 0.5523
    let (right, bottom) = (x + width, y + height)
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    move(x + radius, y)
    line(right - radius, y)
    steps.append(
      .curve(
        point(right - radius + reach, y), point(right, y + radius - reach), to: point(right, y + radius)))
    line(right, bottom - radius)
    steps.append(
      .curve(
        point(right, bottom - radius + reach), point(right - radius + reach, bottom),
        to: point(right - radius, bottom)))
    line(x + radius, bottom)
    steps.append(
      .curve(
        point(x + radius - reach, bottom), point(x, bottom - radius + reach), to: point(x, bottom - radius)))
    line(x, y + radius)
    steps.append(
      .curve(point(x, y + radius - reach), point(x + radius - reach, y), to: point(x + radius, y)))
    close()
  }

  /// A smooth curve through the points of a formula, by cubic pieces that have its place and its direction at
  /// both ends: few of them look as many straight ones do.
  ///
  /// - Parameters:
  ///   - range: of the parameter.
  ///   - pieces: into how many the range is divided.
  ///   - formula: the point and its derivative.
  mutating func curve(
    over range: ClosedRange<Double>, pieces: Int, _ formula: (Double) -> (at: Point, moving: Point)
  ) {
    let step = (range.upperBound - range.lowerBound) / Double(pieces)
    var (from, direction) = formula(range.lowerBound)
    move(from.x, from.y)
    for piece in 1...max(1, pieces) {
      let (to, next) = formula(range.lowerBound + step * Double(piece))
      let third = step / 3
      steps.append(
        .curve(
          Point(x: from.x + direction.x * third, y: from.y + direction.y * third),
          Point(x: to.x - next.x * third, y: to.y - next.y * third), to: to))
      (from, direction) = (to, next)
    }
  }
}
