/// A signature in ink on a transparent ground: loops of a running hand and a flourish below.
struct Signature {
  static let width = 640
  static let height = 220

  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed) }

  func draw(on canvas: borrowing Canvas) {
    var chance = chance
    let ink = chance.one(of: [Colour(0x16267A), Colour(0x1A1A22), Colour(0x0B3C86)])
    let slant = chance.between(0.15, 0.45)
    var points = [Point(40, chance.between(120, 160))]
    let strokes = Int(chance.between(5, 9))
    let step = 400 / Double(strokes)
    for index in 0..<strokes {
      let left = 55 + Double(index) * step
      let rise = index == 0 ? chance.between(95, 120) : chance.between(25, 80)
      let fall = chance.happens(0.25) ? chance.between(20, 45) : chance.between(0, 8)
      points.append(Point(left + rise * slant + step * 0.3, 145 - rise))
      points.append(Point(left + step * chance.between(0.0, 0.35), 145 - rise * 0.55))
      points.append(Point(left + step * 0.75, 145 + fall))
    }
    points.append(Point(chance.between(520, 590), chance.between(60, 110)))
    stroke(points, with: ink, on: canvas)

    let drop = chance.between(165, 190)
    stroke(
      [
        Point(chance.between(70, 140), drop), Point(300, drop - chance.between(5, 20)),
        Point(chance.between(470, 570), drop - chance.between(0, 30)), Point(380, drop + 14),
      ], with: ink, on: canvas)
  }

  /// A smooth line through `points`, thicker where the pen goes down than where it goes up.
  private func stroke(_ points: [Point], with ink: Colour, on canvas: borrowing Canvas) {
    for index in 0..<(points.count - 1) {
      let before = points[max(index - 1, 0)]
      let start = points[index]
      let end = points[index + 1]
      let after = points[min(index + 2, points.count - 1)]
      canvas.move(to: start)
      // Catmull–Rom through the points, written as a Bézier curve.
      canvas.curve(
        Point(start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6),
        Point(end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6),
        to: end)
      canvas.stroke(ink.faded(0.92), width: end.y > start.y ? 5.5 : 3.6)
    }
  }
}
