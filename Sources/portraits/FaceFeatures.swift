extension Face {
  func drawEye(_ side: Double, on canvas: borrowing Canvas) {
    let eye = Point(centre.x + side * eyeGap, centre.y - 4)
    let half = 18.0
    let opening = isWoman ? 9.5 : 8.0
    canvas.move(to: Point(eye.x - half, eye.y + 1))
    canvas.curve(
      Point(eye.x - 8, eye.y - opening - 3), Point(eye.x + 8, eye.y - opening - 3),
      to: Point(eye.x + half, eye.y + 1))
    canvas.curve(
      Point(eye.x + 8, eye.y + opening), Point(eye.x - 8, eye.y + opening),
      to: Point(eye.x - half, eye.y + 1))
    canvas.clipped {
      canvas.ellipse(eye, half + 4, 20)
      canvas.fill(Colour(0xFAF6F0))
      canvas.ellipse(eye, 8.5, 8.5)
      canvas.fill(iris)
      canvas.ellipse(eye, 4, 4)
      canvas.fill(Colour(0x0A0806))
      canvas.ellipse(Point(eye.x + 2.5, eye.y - 3), 2, 2)
      canvas.fill(Colour(0xFFFFFF, opacity: 0.9))
    }
    canvas.move(to: Point(eye.x - half - 1, eye.y + 1))
    canvas.curve(
      Point(eye.x - 8, eye.y - opening - 3), Point(eye.x + 8, eye.y - opening - 3),
      to: Point(eye.x + half + 1, eye.y + 1))
    canvas.stroke(Colour(0x1A120D), width: isWoman ? 3.6 : 2.4)

    canvas.move(to: Point(eye.x - side * 19, eye.y - 21))
    canvas.curve(
      Point(eye.x - side * 6, eye.y - 30), Point(eye.x + side * 10, eye.y - 30),
      to: Point(eye.x + side * 23, eye.y - 20))
    canvas.stroke(brow.faded(0.9), width: isWoman ? 4.5 : 7)
  }

  func drawNose(on canvas: borrowing Canvas) {
    let tip = Point(centre.x, centre.y + 40)
    canvas.move(to: Point(centre.x - 7, centre.y - 2))
    canvas.curve(
      Point(centre.x - 9, centre.y + 22), Point(centre.x - noseWidth, tip.y - 8),
      to: Point(centre.x - noseWidth + 2, tip.y))
    canvas.curve(
      Point(centre.x - 8, tip.y + 9), Point(centre.x + 8, tip.y + 9),
      to: Point(centre.x + noseWidth - 2, tip.y))
    canvas.stroke(skin.shaded(0.66), width: 2.6)
    canvas.ellipse(Point(centre.x + 1, tip.y - 8), 9, 12)
    canvas.glow(skin.shaded(1.25).faded(0.6), at: Point(centre.x + 1, tip.y - 8), radius: 12)
  }

  func drawMouth(on canvas: borrowing Canvas) {
    let middle = Point(centre.x, centre.y + 68)
    let lips = isWoman ? Colour(0xA83A3E) : skin.shaded(0.70)
    let left = Point(middle.x - mouthWidth, middle.y - smile)
    let right = Point(middle.x + mouthWidth, middle.y - smile)
    canvas.move(to: left)
    canvas.curve(
      Point(middle.x - 12, middle.y - 9), Point(middle.x - 6, middle.y - 8), to: Point(middle.x, middle.y - 5)
    )
    canvas.curve(Point(middle.x + 6, middle.y - 8), Point(middle.x + 12, middle.y - 9), to: right)
    canvas.curve(Point(middle.x + 14, middle.y + 13), Point(middle.x - 14, middle.y + 13), to: left)
    canvas.fill(lips)
    canvas.move(to: left)
    canvas.curve(Point(middle.x - 10, middle.y + 2), Point(middle.x + 10, middle.y + 2), to: right)
    canvas.stroke(lips.shaded(0.6), width: 2)
  }

  func drawMoustache(on canvas: borrowing Canvas) {
    let base = centre.y + 61
    canvas.move(to: Point(centre.x, base - 8))
    canvas.curve(
      Point(centre.x + 20, base - 12), Point(centre.x + 32, base - 2), to: Point(centre.x + 39, base + 6))
    canvas.curve(
      Point(centre.x + 24, base + 5), Point(centre.x + 10, base + 3), to: Point(centre.x, base + 1))
    canvas.curve(
      Point(centre.x - 10, base + 3), Point(centre.x - 24, base + 5), to: Point(centre.x - 39, base + 6))
    canvas.curve(
      Point(centre.x - 32, base - 2), Point(centre.x - 20, base - 12), to: Point(centre.x, base - 8))
    canvas.fill(brow.faded(0.95))
  }

  func drawGlasses(on canvas: borrowing Canvas) {
    let frame = Colour(0x2A2A2E)
    for side in [-1.0, 1.0] {
      let lens = Point(centre.x + side * eyeGap, centre.y - 3)
      canvas.ellipse(lens, 27, 22)
      canvas.fill(Colour(0xFFFFFF, opacity: 0.12))
      canvas.ellipse(lens, 27, 22)
      canvas.stroke(frame, width: 3.2)
      canvas.move(to: Point(lens.x + side * 27, lens.y - 4))
      canvas.line(to: Point(centre.x + side * (halfWidth + 1), lens.y - 8))
      canvas.stroke(frame, width: 3.2)
    }
    canvas.move(to: Point(centre.x - eyeGap + 27, centre.y - 6))
    canvas.curve(
      Point(centre.x - 4, centre.y - 12), Point(centre.x + 4, centre.y - 12),
      to: Point(centre.x + eyeGap - 27, centre.y - 6))
    canvas.stroke(frame, width: 3.2)
  }
}
