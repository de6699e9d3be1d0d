import Foundation

/// Thin lines under the words, as banknotes have them: hard to copy, easy to read over. Millimetres.
enum Ground {
  /// Every 1.45 mm a line whose swelling wanders along it and from line to line:
  /// y = 1.45 i + 1.9 · sin(2πx/23 + 0.42 i) · sin(2πx/91 + 0.21 i).
  static func swell(_ width: Double, _ height: Double) -> [Curve] {
    let fast = 2 * Double.pi / 23, slow = 2 * Double.pi / 91
    return (0...Int((height + 3.8) / 1.45)).map { line in
      let number = Double(line), start = 1.45 * number - 1.9
      return Curve(0...width, steps: max(1, Int((width / 5.75).rounded()))) { x in
        Point(x: x, y: start + 1.9 * sin(fast * x + 0.42 * number) * sin(slow * x + 0.21 * number))
      } derivative: { x in
        let (a, b) = (fast * x + 0.42 * number, slow * x + 0.21 * number)
        return Point(x: 1, y: 1.9 * (fast * cos(a) * sin(b) + slow * sin(a) * cos(b)))
      }
    }
  }

  /// Twelve curves r = R (0.62 + 0.30 · cos(7t + 2πj/12)) that fill the box.
  static func rosette(_ width: Double, _ height: Double, _ pen: Motif.Pen) -> [Motif.Mark] {
    let radius = min(width, height) / 2 / 0.92
    let curve = Curve.lobes(radius: radius, base: 0.62, swing: 0.30, count: 7)
    return Motif.family(
      curve, lobes: 7, count: 12, radius: radius, pen, around: Point(x: width / 2, y: height / 2))
  }
}
