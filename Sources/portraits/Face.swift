/// The head without hair: its measures come from the seed, its drawing from the measures.
struct Face {
  let centre: Point
  let halfWidth: Double
  let halfHeight: Double
  let skin: Colour
  let brow: Colour
  let iris: Colour
  let isWoman: Bool
  let hasGlasses: Bool
  let hasMoustache: Bool
  let eyeGap: Double  // from the middle of the face to the middle of an eye
  let noseWidth: Double
  let mouthWidth: Double
  let smile: Double  // how far the corners of the mouth stand above its middle

  init(_ look: Look, chance: inout Chance) {
    isWoman = look.isWoman
    centre = Point(210, 264)
    halfWidth = isWoman ? chance.between(74, 82) : chance.between(79, 90)
    halfHeight = isWoman ? chance.between(101, 109) : chance.between(104, 115)
    let visitors: [UInt32] = [0xF2D3BC, 0xEBC3A2, 0xF0CFA6, 0xC99A74]
    let locals: [UInt32] = [0xC68A5E, 0xB57A50, 0xD6A277, 0xA56B45, 0xDDAF86]
    skin = Colour(chance.one(of: look.isVisitor ? visitors : locals))
    brow = Colour(look == .elder ? 0x8E8C88 : look.isVisitor ? 0x4A3626 : 0x1D1713)
    iris = Colour(look.isVisitor ? chance.one(of: [0x4A7394, 0x5E7A4A, 0x5A3B22]) : 0x2B1B12)
    hasGlasses = look == .elder || (!isWoman && chance.happens(0.3))
    hasMoustache = !isWoman && (look == .elder || chance.happens(look == .suit ? 0.2 : 0.45))
    eyeGap = chance.between(34, 38)
    noseWidth = chance.between(15, 20)
    mouthWidth = isWoman ? chance.between(25, 29) : chance.between(27, 33)
    smile = chance.between(2, 7)
  }

  /// The outline from the crown over cheek and jaw to the chin and back.
  func outline(on canvas: borrowing Canvas) {
    let top = centre.y - halfHeight
    let chin = centre.y + halfHeight
    let jaw = isWoman ? 0.60 : 0.74
    canvas.move(to: Point(centre.x, top))
    canvas.curve(
      Point(centre.x + halfWidth * 0.72, top), Point(centre.x + halfWidth * 1.04, centre.y - 58),
      to: Point(centre.x + halfWidth, centre.y))
    canvas.curve(
      Point(centre.x + halfWidth * 0.97, centre.y + 50), Point(centre.x + halfWidth * jaw, chin - 6),
      to: Point(centre.x, chin))
    canvas.curve(
      Point(centre.x - halfWidth * jaw, chin - 6), Point(centre.x - halfWidth * 0.97, centre.y + 50),
      to: Point(centre.x - halfWidth, centre.y))
    canvas.curve(
      Point(centre.x - halfWidth * 1.04, centre.y - 58), Point(centre.x - halfWidth * 0.72, top),
      to: Point(centre.x, top))
    canvas.close()
  }

  func draw(on canvas: borrowing Canvas) {
    for side in [-1.0, 1.0] {
      canvas.ellipse(Point(centre.x + side * (halfWidth + 2), centre.y + 6), 13, 25)
      canvas.fill(skin.shaded(0.86))
      canvas.ellipse(Point(centre.x + side * (halfWidth + 3), centre.y + 7), 6, 14)
      canvas.fill(skin.shaded(0.72))
    }
    outline(on: canvas)
    canvas.fill(
      from: skin.shaded(1.06), at: Point(centre.x - 40, centre.y - 60), to: skin.shaded(0.88),
      at: Point(centre.x + 90, centre.y + 100))
    for side in [-1.0, 1.0] {
      let cheek = Point(centre.x + side * 46, centre.y + 40)
      canvas.ellipse(cheek, 30, 26)
      canvas.glow(Colour(isWoman ? 0xD8604A : 0xB05038, opacity: 0.22), at: cheek, radius: 30)
      drawEye(side, on: canvas)
    }
    drawNose(on: canvas)
    drawMouth(on: canvas)
    if hasMoustache { drawMoustache(on: canvas) }
    if hasGlasses { drawGlasses(on: canvas) }
  }
}
