/// A record of the `glyf` table (OpenType 1.9, "glyf"), without hinting instructions: a PDF reader
/// has no use for them, and subsets without them are smaller and faster to write.
struct GlyphRecord {
  var bytes: [UInt8]
  var bounds: Bounds

  /// The box of an outline in font units; nil of a glyph without one.
  typealias Bounds = (xMin: Int, yMin: Int, xMax: Int, yMax: Int)?

  static let empty = GlyphRecord(bytes: [], bounds: nil)

  private static let argumentsAreWords = 0x0001
  private static let argumentsAreOffsets = 0x0002
  private static let hasScale = 0x0008
  private static let moreComponents = 0x0020
  private static let hasTwoScales = 0x0040
  private static let hasMatrix = 0x0080
  private static let hasInstructions = 0x0100
  private static let overlapCompound = 0x0400

  /// A copy of a font's record. A composite's parts are given their numbers in the new font by
  /// `renumber`.
  static func copy(of source: UnsafeRawBufferPointer, renumber: (Int) -> Int) -> GlyphRecord {
    guard source.count >= 10 else { return .empty }
    let bounds = (
      xMin: Int(source.int16(2)), yMin: Int(source.int16(4)), xMax: Int(source.int16(6)),
      yMax: Int(source.int16(8))
    )
    let contours = Int(source.int16(0))
    let bytes = contours >= 0 ? simple(source, contours) : composite(source, renumber)
    return GlyphRecord(bytes: bytes, bounds: bounds)
  }

  private static func simple(_ source: UnsafeRawBufferPointer, _ contours: Int) -> [UInt8] {
    let lengthAt = 10 + 2 * contours
    let instructions = Int(source.uint16(lengthAt))
    var bytes = Array(source[0..<lengthAt])
    bytes.append16(0)
    bytes.append(contentsOf: source[(lengthAt + 2 + instructions)...])
    return bytes
  }

  private static func composite(_ source: UnsafeRawBufferPointer, _ renumber: (Int) -> Int) -> [UInt8] {
    var bytes = Array(source[0..<10])
    var at = 10, flags = 0
    repeat {
      flags = Int(source.uint16(at))
      var length = 4 + (flags & argumentsAreWords != 0 ? 4 : 2)
      if flags & hasScale != 0 { length += 2 }
      if flags & hasTwoScales != 0 { length += 4 }
      if flags & hasMatrix != 0 { length += 8 }
      bytes.append16(flags & ~hasInstructions)
      bytes.append16(renumber(Int(source.uint16(at + 2))))
      bytes.append(contentsOf: source[(at + 4)..<(at + length)])
      at += length
    } while flags & moreComponents != 0
    return bytes
  }

  /// One glyph out of several: each part with its number in the new font, its place, its bounds.
  ///
  /// - Parameter overlaps: whether the parts lie on each other, so that rasterisers that sum their grey edges up
  ///   (FreeType's) have to look closer.
  static func composite(
    _ parts: [(glyph: Int, dx: Int, dy: Int, bounds: Bounds)], overlaps: Bool = false
  ) -> GlyphRecord {
    let drawn = parts.filter { $0.bounds != nil }
    var box: Bounds = nil
    for part in drawn {
      guard let inner = part.bounds else { continue }
      let moved = (
        xMin: inner.xMin + part.dx, yMin: inner.yMin + part.dy, xMax: inner.xMax + part.dx,
        yMax: inner.yMax + part.dy
      )
      if let so = box {
        box = (
          min(so.xMin, moved.xMin), min(so.yMin, moved.yMin), max(so.xMax, moved.xMax),
          max(so.yMax, moved.yMax)
        )
      } else {
        box = moved
      }
    }
    guard let box else { return .empty }
    var bytes: [UInt8] = []
    for value in [-1, box.xMin, box.yMin, box.xMax, box.yMax] { bytes.append16(value) }
    for (index, part) in drawn.enumerated() {
      let more = index + 1 < drawn.count ? moreComponents : 0
      let overlap = overlaps && index == 0 ? overlapCompound : 0
      for value in [argumentsAreWords | argumentsAreOffsets | more | overlap, part.glyph, part.dx, part.dy] {
        bytes.append16(value)
      }
    }
    return GlyphRecord(bytes: bytes, bounds: box)
  }
}
