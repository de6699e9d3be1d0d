import Glibc

/// An emblem for the letterhead of the demo's office: snow peaks before the sun in a ring of leaves.
///
/// It is nobody's: the arms of a state stand on its documents only.
struct Emblem {
  static let side = 480

  private let middle = Point(240, 240)

  func draw(on canvas: borrowing Canvas) {
    drawWreath(on: canvas)
    canvas.ellipse(middle, 172, 172)
    canvas.fill(Colour(0xA51C30))
    canvas.ellipse(middle, 160, 160)
    canvas.fill(Colour(0xF7F3E8))
    canvas.ellipse(middle, 152, 152)
    canvas.clipped { drawLandscape(on: canvas) }
  }

  private func drawLandscape(on canvas: borrowing Canvas) {
    canvas.ellipse(middle, 160, 160)
    canvas.fill(from: Colour(0x2F6FB0), at: Point(0, 90), to: Colour(0xCFE4F4), at: Point(0, 330))
    canvas.ellipse(Point(240, 190), 52, 52)
    canvas.fill(Colour(0xF2B134))
    let far: [Point] = [
      Point(60, 340), Point(130, 232), Point(165, 268), Point(240, 150), Point(300, 246), Point(342, 206),
      Point(430, 340),
    ]
    canvas.polygon(far)
    canvas.fill(Colour(0x5C7A99))
    canvas.polygon([
      Point(240, 150), Point(276, 208), Point(252, 198), Point(238, 222), Point(220, 200), Point(203, 208),
    ])
    canvas.fill(Colour(0xFFFFFF))
    canvas.polygon([Point(130, 232), Point(150, 254), Point(132, 252), Point(114, 257)])
    canvas.fill(Colour(0xFFFFFF))
    canvas.polygon([Point(342, 206), Point(364, 240), Point(344, 234), Point(318, 229)])
    canvas.fill(Colour(0xFFFFFF))
    canvas.move(to: Point(60, 330))
    canvas.curve(Point(150, 270), Point(230, 300), to: Point(290, 318))
    canvas.curve(Point(340, 300), Point(390, 300), to: Point(430, 330))
    canvas.line(to: Point(430, 430))
    canvas.line(to: Point(60, 430))
    canvas.close()
    canvas.fill(from: Colour(0x3E8A4F), at: Point(0, 290), to: Colour(0x1F5A35), at: Point(0, 400))
  }

  /// Leaves in pairs along the ring, open at the top.
  private func drawWreath(on canvas: borrowing Canvas) {
    for step in 0..<17 {
      for side in [-1.0, 1.0] {
        let turn = 0.06 + Double(step) * 0.165
        let angle = Double.pi / 2 + side * turn
        drawLeaf(at: angle, leaning: side * 0.55, on: canvas)
      }
    }
  }

  private func drawLeaf(at angle: Double, leaning: Double, on canvas: borrowing Canvas) {
    let foot = Point(middle.x + 178 * cos(angle), middle.y + 178 * sin(angle))
    let direction = angle + leaning
    let tip = Point(foot.x + 52 * cos(direction), foot.y + 52 * sin(direction))
    let across = Point(-sin(direction) * 13, cos(direction) * 13)
    let half = Point((foot.x + tip.x) / 2, (foot.y + tip.y) / 2)
    canvas.move(to: foot)
    canvas.curve(
      Point(half.x + across.x, half.y + across.y), Point(half.x + across.x, half.y + across.y), to: tip)
    canvas.curve(
      Point(half.x - across.x, half.y - across.y), Point(half.x - across.x, half.y - across.y), to: foot)
    canvas.fill(Colour(0x2E7D46))
  }
}
