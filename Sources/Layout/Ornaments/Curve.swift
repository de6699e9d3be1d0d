import Foundation

/// A point of a drawing, in millimetres.
struct Point: Hashable, Sendable {
  var x, y: Double
}

/// A curve as cubic Béziers, in millimetres. It is computed from a function and its derivative and nothing
/// else, so it is the same each time.
struct Curve: Hashable, Sendable {
  var start: Point
  var pieces: [Piece]

  /// One cubic: two handles and the end.
  struct Piece: Hashable, Sendable {
    var first, second, end: Point
  }

  /// The curve through `at(t)` for `steps` equal steps of t, with handles of `derivative(t) · Δt / 3`.
  init(
    _ range: ClosedRange<Double>, steps: Int, at: (Double) -> Point, derivative: (Double) -> Point
  ) {
    let step = (range.upperBound - range.lowerBound) / Double(steps), third = step / 3
    start = at(range.lowerBound)
    pieces = (0..<steps).map { index in
      let t = range.lowerBound + step * Double(index), next = t + step
      let (from, to) = (at(t), at(next)), (out, into) = (derivative(t), derivative(next))
      return Piece(
        first: Point(x: from.x + third * out.x, y: from.y + third * out.y),
        second: Point(x: to.x - third * into.x, y: to.y - third * into.y), end: to)
    }
  }
}

extension Curve {
  /// y = amplitude · cos(2π · harmonics · x / length + phase), from 0 to length.
  static func wave(length: Double, amplitude: Double, phase: Double, harmonics: Int = 1) -> Curve {
    let w = 2 * Double.pi * Double(harmonics) / length
    return Curve(0...length, steps: harmonics * 4) { x in
      Point(x: x, y: amplitude * cos(w * x + phase))
    } derivative: { x in
      Point(x: 1, y: -amplitude * w * sin(w * x + phase))
    }
  }

  /// ρ(θ) = radius · (base + swing · cos nθ): a closed curve of n lobes around the origin.
  static func lobes(radius: Double, base: Double, swing: Double, count n: Int) -> Curve {
    let k = Double(n)
    return Curve(0...(2 * .pi), steps: 2 * n) { t in
      let r = radius * (base + swing * cos(k * t))
      return Point(x: r * cos(t), y: r * sin(t))
    } derivative: { t in
      let r = radius * (base + swing * cos(k * t)), slope = -radius * swing * k * sin(k * t)
      return Point(x: slope * cos(t) - r * sin(t), y: slope * sin(t) + r * cos(t))
    }
  }

  /// The hypotrochoid of a pen at `pen` times its radius on a circle of radius · turns / lobes that rolls
  /// inside one of `radius`; closed after `turns` turns.
  static func hypotrochoid(radius: Double, lobes: Int, turns: Int, pen: Double) -> Curve {
    let r = radius * Double(turns) / Double(lobes), k = (radius - r) / r, d = pen * r
    return Curve(0...(2 * .pi * Double(turns)), steps: 3 * lobes) { t in
      Point(x: (radius - r) * cos(t) + d * cos(k * t), y: (radius - r) * sin(t) - d * sin(k * t))
    } derivative: { t in
      Point(x: -(radius - r) * sin(t) - d * k * sin(k * t), y: (radius - r) * cos(t) - d * k * cos(k * t))
    }
  }

  /// y = amplitude · cos²(πx / width) · cos(2π · waves · x / width + phase): a wave that fades at both ends.
  static func fadingWave(width: Double, amplitude a: Double, waves: Int, phase: Double) -> Curve {
    let w = 2 * Double.pi * Double(waves) / width, u = Double.pi / width
    return Curve(-width / 2...width / 2, steps: 4 * waves) { x in
      Point(x: x, y: a * cos(u * x) * cos(u * x) * cos(w * x + phase))
    } derivative: { x in
      let fade = 2 * u * cos(u * x) * sin(u * x) * cos(w * x + phase)
      return Point(x: 1, y: -a * (fade + w * cos(u * x) * cos(u * x) * sin(w * x + phase)))
    }
  }
}
