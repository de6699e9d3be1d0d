extension Portrait {
  /// Long hair, the bun and the inside of a shawl, which lie behind neck and shoulders.
  func drawHairBehind(on canvas: borrowing Canvas) {
    let x = face.centre.x
    let y = face.centre.y
    let half = face.halfWidth
    switch look {
    case .kurta, .blazer:
      let end = look == .kurta ? 455.0 : 372.0
      canvas.move(to: Point(x, y - face.halfHeight - 22))
      canvas.curve(
        Point(x + half * 1.25, y - 130), Point(x + half * 1.32, y - 20), to: Point(x + half * 1.26, end))
      canvas.curve(Point(x + 40, end + 18), Point(x - 40, end + 18), to: Point(x - half * 1.26, end))
      canvas.curve(
        Point(x - half * 1.32, y - 20), Point(x - half * 1.25, y - 130),
        to: Point(x, y - face.halfHeight - 22))
      canvas.fill(from: hair.shaded(1.1), at: Point(0, 100), to: hair.shaded(0.8), at: Point(0, end))
    case .sari:
      canvas.ellipse(Point(x, y - 30), half + 14, face.halfHeight)
      canvas.fill(hair)
    case .shawl:
      canvas.ellipse(Point(x, y + 70), half + 27, face.halfHeight + 60)
      canvas.fill(cloth.shaded(0.5))
    default:
      break
    }
  }

  /// The hair that frames the forehead.
  func drawHair(on canvas: borrowing Canvas) {
    let x = face.centre.x
    let y = face.centre.y
    let half = face.halfWidth
    let top = y - face.halfHeight
    let part = Point(x + parting * 34, top + (look.isWoman ? 20 : 34))
    let temple = y - (look.isWoman ? 12 : 24)
    let crown = top - (look.isWoman ? 20 : 24)
    let bulge = look.isWoman ? 1.16 : 1.10
    canvas.move(to: Point(x - half - 5, temple + 14))
    canvas.curve(
      Point(x - half * bulge - 8, y - 90), Point(x - half * 0.82, crown), to: Point(x, crown))
    canvas.curve(
      Point(x + half * 0.82, crown), Point(x + half * bulge + 8, y - 90),
      to: Point(x + half + 5, temple + 14))
    canvas.curve(
      Point(x + half - 4, temple - 14), Point(x + half * 0.9, top + 46), to: Point(x + half * 0.62, top + 42))
    canvas.curve(
      Point(x + half * 0.45, top + 36), Point(part.x + 16, part.y + 4), to: part)
    canvas.curve(
      Point(part.x - 16, part.y + 4), Point(x - half * 0.45, top + 40), to: Point(x - half * 0.66, top + 46))
    canvas.curve(
      Point(x - half * 0.9, top + 54), Point(x - half + 4, temple - 14),
      to: Point(x - half - 5, temple + 14))
    canvas.fill(
      from: hair.shaded(1.25), at: Point(x - 60, crown), to: hair.shaded(0.85), at: Point(x + 80, y))
    if look.isWoman {
      canvas.move(to: part)
      canvas.line(to: Point(part.x * 0.6 + x * 0.4, crown + 4))
      canvas.stroke(look == .sari ? Colour(0xC0202A) : hair.shaded(0.6), width: look == .sari ? 4 : 2)
    }
  }

  /// A shawl laid over the hair and both shoulders, with a border.
  func drawShawl(on canvas: borrowing Canvas) {
    let x = face.centre.x
    let y = face.centre.y
    let half = face.halfWidth
    let top = y - face.halfHeight
    canvas.move(to: Point(x - 150, 540))
    canvas.curve(Point(x - 150, 420), Point(x - half - 50, 360), to: Point(x - half - 30, y + 20))
    canvas.curve(Point(x - half - 30, top - 30), Point(x - 60, top - 44), to: Point(x, top - 44))
    canvas.curve(
      Point(x + 60, top - 44), Point(x + half + 30, top - 30), to: Point(x + half + 30, y + 20))
    canvas.curve(Point(x + half + 50, 360), Point(x + 150, 420), to: Point(x + 150, 540))
    canvas.line(to: Point(x + 62, 540))
    canvas.curve(Point(x + 84, 430), Point(x + half + 20, 330), to: Point(x + half - 1, y + 10))
    canvas.curve(Point(x + half - 4, top + 44), Point(x + 40, top + 8), to: Point(x, top + 8))
    canvas.curve(Point(x - 40, top + 8), Point(x - half + 4, top + 44), to: Point(x - half + 1, y + 10))
    canvas.curve(Point(x - half - 20, 330), Point(x - 84, 430), to: Point(x - 62, 540))
    canvas.close()
    canvas.fill(from: cloth.shaded(1.2), at: Point(60, 0), to: cloth.shaded(0.8), at: Point(380, 0))
    canvas.move(to: Point(x - 62, 540))
    canvas.curve(Point(x - 84, 430), Point(x - half - 20, 330), to: Point(x - half + 1, y + 10))
    canvas.curve(Point(x - half + 4, top + 44), Point(x - 40, top + 8), to: Point(x, top + 8))
    canvas.curve(Point(x + 40, top + 8), Point(x + half - 4, top + 44), to: Point(x + half - 1, y + 10))
    canvas.curve(Point(x + half + 20, 330), Point(x + 84, 430), to: Point(x + 62, 540))
    canvas.stroke(trim, width: 6)
  }
}
