/// Who is in the picture: what is worn, and with it hair and ornaments.
enum Look: String {
  case topi, elder, shirt, suit  // men; the first two wear the Dhaka cap
  case sari, shawl, kurta, blazer  // women

  var isWoman: Bool { self == .sari || self == .shawl || self == .kurta || self == .blazer }
  var isVisitor: Bool { self == .suit || self == .blazer }
  var wearsTopi: Bool { self == .topi || self == .elder }
}

/// A stylised passport portrait, 35 × 45 mm at 305 dots an inch: head and shoulders before a plain wall.
struct Portrait {
  static let width = 420
  static let height = 540

  let look: Look
  let face: Face
  let cloth: Colour
  let trim: Colour
  let wall: Colour
  let hair: Colour
  let parting: Double  // where the hair is parted, from -1 (left ear) to 1
  let isOpaque: Bool
  private let seed: UInt64

  /// Without `isOpaque` the wall is left out, and the person stands on a transparent ground.
  init(_ look: Look, seed: UInt64, isOpaque: Bool) {
    var chance = Chance(seed: seed)
    self.look = look
    self.seed = seed
    self.isOpaque = isOpaque
    face = Face(look, chance: &chance)
    let cloths: [UInt32] =
      switch look {
      case .sari: [0xB3202C, 0x8E1B4E, 0x1F6B52, 0xC2571A, 0x7A1F6B]
      case .shawl: [0x2E5E6E, 0x6B3A5B, 0x4A5A2A]
      case .kurta: [0x2F7E8C, 0xC0486A, 0x5B4A9A, 0xD08A2A]
      case .suit, .blazer: [0x23304A, 0x2C2C30, 0x3A4A42, 0x4A3A34]
      case .topi, .elder: [0x3B3F46, 0x5A4634, 0x2E3B57, 0x6A6A5C]
      case .shirt: [0xDDE7F2, 0x9DB7D6, 0xE9E2D2, 0xB8CDB5]
      }
    cloth = Colour(chance.one(of: cloths))
    trim = Colour(chance.one(of: [0xE0B040, 0xE7D9B0, 0xD8503A, 0x3B8F6A]))
    wall = Colour(chance.one(of: [0xDCE6EF, 0xE9E9E6, 0xC9DCEB, 0xEFE9DC]))
    let hairs: [UInt32] =
      switch look {
      case .elder: [0xA8A8A8, 0xC6C4C0]
      case .suit: [0x5A3E28, 0x8A6A3C, 0x2A2522, 0x8C8C8A]
      case .blazer: [0xA87C40, 0x5A3222, 0x2A2522, 0x7A4A2A]
      default: [0x17130F, 0x221A15, 0x2B211B]
      }
    hair = Colour(chance.one(of: hairs))
    parting = chance.between(-0.5, 0.5)
  }

  func draw(on canvas: borrowing Canvas) {
    if isOpaque { drawWall(on: canvas) }
    drawHairBehind(on: canvas)
    drawShoulders(on: canvas)
    drawNeck(on: canvas)
    drawClothes(on: canvas)
    face.draw(on: canvas)
    drawHair(on: canvas)
    if look.wearsTopi {
      var chance = Chance(seed: seed &+ 1000)
      drawTopi(on: canvas, chance: &chance)
    }
    if look == .shawl { drawShawl(on: canvas) }
    if look.isWoman { drawOrnaments(on: canvas) }
  }

  private func drawWall(on canvas: borrowing Canvas) {
    let width = Double(Self.width)
    let height = Double(Self.height)
    canvas.polygon([Point(0, 0), Point(width, 0), Point(width, height), Point(0, height)])
    canvas.fill(from: wall.shaded(1.05), at: Point(0, 0), to: wall.shaded(0.86), at: Point(0, height))
  }

  private func drawNeck(on canvas: borrowing Canvas) {
    let half = face.halfWidth * (look.isWoman ? 0.46 : 0.58)
    let top = face.centre.y + 40
    canvas.move(to: Point(210 - half, top))
    canvas.curve(Point(210 - half, 390), Point(210 - half - 6, 400), to: Point(210 - half - 40, 424))
    canvas.curve(Point(190, 470), Point(230, 470), to: Point(210 + half + 40, 424))
    canvas.curve(Point(210 + half + 6, 400), Point(210 + half, 390), to: Point(210 + half, top))
    canvas.close()
    canvas.fill(
      from: face.skin.shaded(0.72), at: Point(0, face.centre.y + 80),
      to: face.skin.shaded(0.97), at: Point(0, 425))
  }
}
