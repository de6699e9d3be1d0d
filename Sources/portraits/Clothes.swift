extension Portrait {
  /// The trunk down from the shoulders, in the cloth's colour.
  func drawShoulders(on canvas: borrowing Canvas) {
    let reach = look.isWoman ? 150.0 : 178.0
    let slope = look.isWoman ? 446.0 : 434.0
    canvas.move(to: Point(210 - reach, 540))
    canvas.curve(Point(210 - reach, slope + 20), Point(210 - reach + 40, slope - 4), to: Point(150, 408))
    canvas.line(to: Point(270, 408))
    canvas.curve(
      Point(210 + reach - 40, slope - 4), Point(210 + reach, slope + 20), to: Point(210 + reach, 540))
    canvas.close()
    canvas.fill(from: cloth.shaded(1.15), at: Point(60, 400), to: cloth.shaded(0.78), at: Point(380, 540))
  }

  /// What is worn over the trunk and at the neck.
  func drawClothes(on canvas: borrowing Canvas) {
    switch look {
    case .topi, .elder:
      drawShirtFront(Colour(0xF2F0EA), on: canvas)
      drawLapels(on: canvas)
    case .suit:
      drawShirtFront(Colour(0xF6F7FA), on: canvas)
      drawTie(on: canvas)
      drawLapels(on: canvas)
    case .blazer:
      drawShirtFront(trim.shaded(1.1), on: canvas)
      drawLapels(on: canvas)
    case .shirt: drawCollar(cloth.shaded(1.08), on: canvas)
    case .sari: drawSari(on: canvas)
    case .kurta, .shawl: drawNeckline(on: canvas)
    }
  }

  private func drawShirtFront(_ shirt: Colour, on canvas: borrowing Canvas) {
    canvas.polygon([Point(150, 412), Point(210, 470), Point(270, 412), Point(224, 540), Point(196, 540)])
    canvas.fill(shirt)
    drawCollar(shirt, on: canvas)
  }

  private func drawCollar(_ shirt: Colour, on canvas: borrowing Canvas) {
    for side in [-1.0, 1.0] {
      let half = [
        Point(210, 458), Point(210 + side * 60, 394), Point(210 + side * 88, 424),
        Point(210 + side * 36, 488),
      ]
      canvas.polygon(half)
      canvas.fill(shirt.shaded(side < 0 ? 1.0 : 0.93))
      canvas.polygon(half)
      canvas.stroke(shirt.shaded(0.7), width: 1.8)
    }
    if look == .shirt {
      canvas.move(to: Point(210, 460))
      canvas.line(to: Point(210, 540))
      canvas.stroke(shirt.shaded(0.7), width: 2)
      canvas.ellipse(Point(217, 505), 4, 4)
      canvas.fill(shirt.shaded(0.6))
    }
  }

  private func drawLapels(on canvas: borrowing Canvas) {
    for side in [-1.0, 1.0] {
      let lapel = [
        Point(210 + side * 66, 404), Point(210 + side * 112, 432), Point(210 + side * 96, 466),
        Point(210 + side * 112, 478), Point(210 + side * 30, 540), Point(210 + side * 4, 540),
        Point(210 + side * 44, 470),
      ]
      canvas.polygon(lapel)
      canvas.fill(cloth.shaded(side < 0 ? 1.22 : 0.98))
      canvas.polygon(lapel)
      canvas.stroke(cloth.shaded(0.6), width: 2)
    }
  }

  private func drawTie(on canvas: borrowing Canvas) {
    canvas.polygon([Point(196, 462), Point(224, 462), Point(218, 484), Point(202, 484)])
    canvas.fill(trim.shaded(0.72))
    canvas.polygon([Point(202, 484), Point(218, 484), Point(232, 540), Point(188, 540)])
    canvas.fill(trim.shaded(0.82))
  }

  private func drawNeckline(on canvas: borrowing Canvas) {
    canvas.move(to: Point(146, 414))
    canvas.curve(Point(168, 492), Point(252, 492), to: Point(274, 414))
    canvas.stroke(trim, width: 9)
  }

  /// The blouse, and the sari's end laid from the right hip over the left shoulder in folds.
  private func drawSari(on canvas: borrowing Canvas) {
    canvas.move(to: Point(146, 414))
    canvas.curve(Point(170, 486), Point(250, 486), to: Point(274, 414))
    canvas.stroke(cloth.shaded(0.6), width: 7)
    let sari = trim.shaded(0.95)
    canvas.polygon([
      Point(262, 404), Point(322, 424), Point(352, 452), Point(340, 540), Point(70, 540), Point(150, 500),
    ])
    canvas.fill(from: sari, at: Point(120, 540), to: sari.shaded(0.74), at: Point(340, 420))
    for fold in stride(from: 0.0, through: 4, by: 1) {
      canvas.move(to: Point(268 + fold * 15, 408 + fold * 7))
      canvas.curve(
        Point(250 + fold * 18, 460), Point(190 + fold * 24, 505), to: Point(110 + fold * 42, 540))
      canvas.stroke(fold == 0 ? cloth : sari.shaded(0.62), width: fold == 0 ? 9 : 2.4)
    }
  }

  /// Tika, earrings and necklace.
  func drawOrnaments(on canvas: borrowing Canvas) {
    let gold = Colour(0xD9A62E)
    if look == .sari || look == .kurta {
      canvas.ellipse(Point(face.centre.x, face.centre.y - 34), 5.5, 5.5)
      canvas.fill(Colour(0xB8142A))
    }
    if look != .shawl {
      for side in [-1.0, 1.0] {
        let ear = Point(face.centre.x + side * (face.halfWidth + 4), face.centre.y + 34)
        canvas.ellipse(ear, 4.5, 4.5)
        canvas.fill(gold)
        canvas.ellipse(Point(ear.x, ear.y + 13), 6.5, 8)
        canvas.fill(gold.shaded(0.9))
      }
    }
    if look == .sari {
      for bead in stride(from: -1.0, through: 1, by: 0.1) {
        canvas.ellipse(Point(210 + bead * 66, 474 - bead * bead * 62), 4.4, 4.4)
        canvas.fill(Colour(0x9E1B22))
      }
      canvas.ellipse(Point(210, 484), 7, 12)
      canvas.fill(gold)
    }
  }
}
