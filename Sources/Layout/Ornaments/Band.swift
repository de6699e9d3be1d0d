import Foundation

/// What tells the classes of a card apart at a glance, in colour and in black. Millimetres.
enum Band {
  static func rectangle(_ width: Double, _ height: Double) -> [Point] {
    corners([(0, 0), (width, 0), (width, height), (0, height)])
  }

  /// The lower right corner stands half the height further left.
  static func strip(_ width: Double, _ height: Double) -> [Point] {
    corners([(0, 0), (width, 0), (width - height / 2, height), (0, height)])
  }

  /// Corners of 0.5 mm, an outline of 0.3 mm inside the box.
  static func plate(_ box: Motif.Bounds, face: Colour, outline: Colour) -> [Motif.Mark] {
    let inner = Motif.Bounds(
      x: box.x + 0.3, y: box.y + 0.3, width: box.width - 0.6, height: box.height - 0.6)
    return [.panel(box, radius: 0.8, outline), .panel(inner, radius: 0.5, face)]
  }

  /// Lozenges as high as the box, an eighth of that between them.
  static func lozenges(_ width: Double, _ height: Double) -> [[Point]] {
    let half = height / 2, pitch = height * 1.125
    return (0..<min(99, Int((width + 0.01 - height) / pitch) + 1)).map { index in
      lozenge(half + pitch * Double(index), half, halfWidth: half, halfHeight: half)
    }
  }

  /// At four, whole inside the box.
  static func clock(_ width: Double, _ height: Double, _ pen: Motif.Pen) -> [Motif.Mark] {
    let middle = Point(x: width / 2, y: height / 2), radius = min(width, height) * 0.43
    let hands = [
      Point(x: middle.x, y: middle.y - radius * 0.6), middle,
      Point(x: middle.x + radius * 0.42, y: middle.y + radius * 0.3),
    ]
    return [.circle(centre: middle, radius: radius, pen), .strokes([hands], pen)]
  }

  /// Every 0.95 mm a wave 3.6 mm long and 0.22 high; each second one is turned over.
  static func waves(_ width: Double, _ height: Double, _ pen: Motif.Pen) -> [Motif.Mark] {
    let length = 3.6 * ((width / 3.6).rounded(.up) + 1)
    let wave = Curve.wave(
      length: length, amplitude: 0.22, phase: -.pi / 2, harmonics: Int(length / 3.6 + 0.5))
    let row = Motif([.curves([wave], pen)], within: .init(x: 0, y: -0.4, width: length, height: 0.8))
    return (0...Int(height / 0.95)).map { index in
      let x = index.isMultiple(of: 2) ? 0 : -1.8
      return .motif(row, .init(x: x, y: 0.75 + 0.95 * Double(index)))
    }
  }

  /// At 45 degrees, every 1.9 mm.
  static func stripes(_ width: Double, _ height: Double) -> [[Point]] {
    (0...Int((width + 2 * height) / 1.9)).map { index in
      let x = 1.9 * Double(index) - height
      return corners([(x - 1, height + 1), (x + height + 1, -1)])
    }
  }

  /// Lozenges of 3.2 × 2.4 mm, and a smaller one in each.
  static func lattice(
    _ width: Double, _ height: Double, lines: Motif.Pen, filling: Colour
  ) -> [Motif.Mark] {
    let columns = 0...Int(width / 3.2) + 1
    let middles = columns.map { 3.2 * Double($0) }
    // Each lozenge shares its sides with its neighbours: two zigzags draw a row of them.
    let up = columns.flatMap { [(3.2 * Double($0) - 1.6, 0.0), (3.2 * Double($0), -1.2)] }
    let row = Motif(
      [
        .strokes([corners(up), corners(up.map { ($0.0, -$0.1) })], lines),
        .areas(middles.map { lozenge($0, 0, halfWidth: 0.62, halfHeight: 0.47) }, filling),
      ],
      within: .init(x: -1.7, y: -1.4, width: 3.2 * Double(columns.count) + 1.8, height: 2.8))
    return (0...Int(height / 1.2) + 1).map { index in
      .motif(row, .init(x: index.isMultiple(of: 2) ? -1.6 : 0, y: 0.3 + 1.2 * Double(index)))
    }
  }

  private static func lozenge(
    _ x: Double, _ y: Double, halfWidth: Double, halfHeight: Double
  ) -> [Point] {
    corners([(x - halfWidth, y), (x, y - halfHeight), (x + halfWidth, y), (x, y + halfHeight)])
  }

  private static func corners(_ places: [(Double, Double)]) -> [Point] {
    places.map { Point(x: $0.0, y: $0.1) }
  }
}
