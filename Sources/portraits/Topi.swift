extension Portrait {
  /// The Dhaka cap: higher on one side, with its woven zigzags and lozenges.
  func drawTopi(on canvas: borrowing Canvas, chance: inout Chance) {
    let x = face.centre.x
    let half = face.halfWidth
    let brim = face.centre.y - face.halfHeight + 36
    let high = brim - 98
    let low = brim - 72

    let shape = [
      Point(x - half - 7, brim + 8), Point(x - half + 8, high + 12), Point(x + half - 14, low),
      Point(x + half + 7, brim + 8),
    ]
    outline(shape, on: canvas)
    let ground = Colour(chance.one(of: [0xB5342E, 0x2E2E38, 0xD8C7A0, 0x7A2038]))
    canvas.fill(ground)

    let threads: [UInt32] = [0xE8C14A, 0xF1EAD6, 0xD2452E, 0x2F7F5B, 0x1F3F7A, 0xE07B2A]
    let size = chance.between(13, 17)
    outline(shape, on: canvas)
    canvas.clipped {
      var row = 0
      var y = high - 10
      while y < brim + 20 {
        var left = x - half - 20 + (row.isMultiple(of: 2) ? 0 : size)
        let thread = Colour(threads[(row + Int(size)) % threads.count])
        while left < x + half + 24 {
          canvas.polygon([
            Point(left, y), Point(left + size, y - size * 0.62), Point(left + size * 2, y),
            Point(left + size, y + size * 0.62),
          ])
          canvas.fill(thread.faded(0.92))
          canvas.polygon([
            Point(left + size * 0.6, y), Point(left + size, y - size * 0.25),
            Point(left + size * 1.4, y), Point(left + size, y + size * 0.25),
          ])
          canvas.fill(ground)
          left += size * 2
        }
        y += size * 0.9
        row += 1
      }
      canvas.polygon([
        Point(x - 20, 0), Point(x + 140, 0), Point(x + 140, brim + 20), Point(x + 20, brim + 20),
      ])
      canvas.fill(
        from: Colour(0x000000, opacity: 0), at: Point(x - 20, 0),
        to: Colour(0x000000, opacity: 0.32), at: Point(x + half, 0))
    }
    outline(shape, on: canvas)
    canvas.stroke(ground.shaded(0.55), width: 2.4)
  }

  private func outline(_ shape: [Point], on canvas: borrowing Canvas) {
    canvas.move(to: shape[0])
    canvas.curve(
      Point(shape[0].x, shape[0].y - 40), Point(shape[1].x - 12, shape[1].y + 10), to: shape[1])
    canvas.curve(
      Point(shape[1].x + 40, shape[1].y - 24), Point(shape[2].x - 30, shape[2].y - 10), to: shape[2])
    canvas.curve(
      Point(shape[2].x + 18, shape[2].y + 8), Point(shape[3].x, shape[3].y - 36), to: shape[3])
    canvas.curve(
      Point(shape[3].x - 44, shape[3].y - 18), Point(shape[0].x + 44, shape[0].y - 18), to: shape[0])
    canvas.close()
  }
}
