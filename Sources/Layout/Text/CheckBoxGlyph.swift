/// Outlines of ☐ and ☑, which no font of the families has.
struct CheckBoxGlyph {
  let advance: Int
  let empty: GlyphRecord
  let ticked: GlyphRecord

  /// - Parameter unitsPerEm: The units of the font that the glyphs are to be in.
  init(unitsPerEm: Int) {
    func scaled(_ value: Int) -> Int { value * unitsPerEm / Self.unitsPerEm }
    func glyph(_ contours: [[Point]]) -> GlyphRecord {
      Self.glyph(contours: contours.map { $0.map { (scaled($0.x), scaled($0.y)) } })
    }
    advance = scaled(760)
    empty = glyph(Self.frame)
    ticked = glyph(Self.frame + [Self.tick])
  }

  private typealias Point = (x: Int, y: Int)

  /// Units to the em of what follows.
  private static let unitsPerEm = 1000

  /// A square of 640 on the baseline; the inner contour runs the other way and is a hole.
  private static let frame: [[Point]] = [
    [(60, 0), (60, 640), (700, 640), (700, 0)],
    [(110, 50), (650, 50), (650, 590), (110, 590)],
  ]

  private static let tick: [Point] = [
    (190, 330), (250, 385), (345, 270), (535, 535), (600, 490), (350, 140),
  ]

  /// A simple glyph of straight lines, every coordinate two bytes long.
  private static func glyph(contours: [[Point]]) -> GlyphRecord {
    let points = contours.flatMap { $0 }
    let xs = points.map(\.x), ys = points.map(\.y)
    let bounds = (
      xMin: xs.min() ?? 0, yMin: ys.min() ?? 0, xMax: xs.max() ?? 0, yMax: ys.max() ?? 0
    )
    var bytes: [UInt8] = []
    for value in [contours.count, bounds.xMin, bounds.yMin, bounds.xMax, bounds.yMax] {
      bytes.append16(value)
    }
    var last = -1
    for contour in contours {
      last += contour.count
      bytes.append16(last)
    }
    bytes.append16(0)  // no instructions
    bytes += [UInt8](repeating: 1, count: points.count)  // on the curve
    for coordinates in [xs, ys] {
      var before = 0
      for value in coordinates {
        bytes.append16(value - before)
        before = value
      }
    }
    return GlyphRecord(bytes: bytes, bounds: bounds)
  }
}
