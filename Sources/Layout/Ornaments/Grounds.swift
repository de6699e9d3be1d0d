import Glibc

// Thin lines under the words, as banknotes have them: hard to copy, easy to read over.

extension Path {
  /// Every 1.45 mm a line whose swelling wanders along it and from line to line:
  /// y = 1.45 i + 1.9 · sin(2πx/23 + 0.42 i) · sin(2πx/91 + 0.21 i).
  static func swell(width: Double, height: Double) -> Path {
    var path = Path()
    let fast = 2 * Double.pi / 23, slow = 2 * Double.pi / 91
    for line in 0...Int((height + 3.8) / 1.45) {
      let number = Double(line), start = 1.45 * number - 1.9
      path.curve(over: 0...width, pieces: max(1, Int((width / 5.75).rounded()))) { x in
        let (a, b) = (fast * x + 0.42 * number, slow * x + 0.21 * number)
        return (
          Point(x: x, y: start + 1.9 * sin(a) * sin(b)),
          Point(x: 1, y: 1.9 * (fast * cos(a) * sin(b) + slow * sin(a) * cos(b)))
        )
      }
    }
    return path
  }

  /// Twelve curves r = R (0.62 + 0.30 · cos(7t + 2πj/12)) around the middle of the box.
  static func rosette(width: Double, height: Double) -> Path {
    var path = Path()
    let radius = min(width, height) / 2 / 0.92
    for turn in 0..<12 {
      let phase = 2 * Double.pi * Double(turn) / 12
      path.curve(over: 0...2 * Double.pi, pieces: 28) { t in
        let r = radius * (0.62 + 0.30 * cos(7 * t + phase)), change = radius * -2.10 * sin(7 * t + phase)
        return (
          Point(x: width / 2 + r * cos(t), y: height / 2 + r * sin(t)),
          Point(x: change * cos(t) - r * sin(t), y: change * sin(t) + r * cos(t))
        )
      }
      path.close()
    }
    return path
  }
}
