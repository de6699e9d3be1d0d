import Glibc

// What tells the classes of a card apart at a glance, in colour and in black.

extension Path {
  static func rectangle(width: Double, height: Double) -> Path {
    var path = Path()
    path.polygon([(0, 0), (width, 0), (width, height), (0, height)])
    return path
  }

  /// The lower right corner stands half the height further left.
  static func strip(width: Double, height: Double) -> Path {
    var path = Path()
    path.polygon([(0, 0), (width, 0), (width - height / 2, height), (0, height)])
    return path
  }

  /// Lozenges as high as the box, an eighth of that between them.
  static func lozenges(width: Double, height: Double) -> Path {
    var path = Path()
    let half = height / 2, pitch = height * 1.125
    for index in 0..<min(99, Int((width + 0.01 - height) / pitch) + 1) {
      path.lozenge(half + pitch * Double(index), half, halfWidth: half, halfHeight: half)
    }
    return path
  }

  /// Every 0.95 mm a wave 3.6 mm long and 0.22 high; each second one is turned over.
  static func waves(width: Double, height: Double) -> Path {
    var path = Path()
    for row in 0...Int(height / 0.95) {
      let middle = 0.75 + 0.95 * Double(row), turn = Double.pi * Double(row), rate = 2 * Double.pi / 3.6
      // From crest to trough: half a wave is one smooth piece.
      let pieces = Int(width / 1.8) + 2
      path.curve(over: -0.9...(1.8 * Double(pieces) - 0.9), pieces: pieces) { x in
        (
          Point(x: x, y: middle + 0.22 * sin(rate * x + turn)),
          Point(x: 1, y: 0.22 * rate * cos(rate * x + turn))
        )
      }
    }
    return path
  }

  /// At 45 degrees, every 1.9 mm.
  static func stripes(width: Double, height: Double) -> Path {
    var path = Path()
    for index in 0...Int((width + 2 * height) / 1.9) {
      let x = 1.9 * Double(index) - height
      path.move(x - 1, height + 1)
      path.line(x + height + 1, -1)
    }
    return path
  }

  /// Lozenges of 3.2 × 2.4 mm.
  static func lattice(width: Double, height: Double) -> Path {
    latticed(width: width, height: height, halfWidth: 1.6, halfHeight: 1.2)
  }

  static func latticeFilling(width: Double, height: Double) -> Path {
    latticed(width: width, height: height, halfWidth: 0.62, halfHeight: 0.47)
  }

  private static func latticed(
    width: Double, height: Double, halfWidth: Double, halfHeight: Double
  ) -> Path {
    var path = Path()
    for row in 0...Int(height / 1.2) + 1 {
      let shift = row % 2 == 0 ? 0 : 1.6
      for column in 0...Int(width / 3.2) + 1 {
        path.lozenge(
          3.2 * Double(column) + shift - 1.6, 0.3 + 1.2 * Double(row), halfWidth: halfWidth,
          halfHeight: halfHeight)
      }
    }
    return path
  }
}

extension Ornament {
  /// Corners of 0.5 mm, an outline of 0.3 mm inside the box.
  static func plate(width: Double, height: Double, face: Colour, outline: Colour) -> [Stroke] {
    var (outer, inner) = (Path(), Path())
    outer.roundedRectangle(0, 0, width, height, radius: 0.8)
    inner.roundedRectangle(0.3, 0.3, width - 0.6, height - 0.6, radius: 0.5)
    return [Stroke(outer, fill: outline), Stroke(inner, fill: face)]
  }
}
