/// Whether every record of a `glyf` table (OpenType 1.9, "glyf") is whole.
struct GlyphCheck {
  let glyf: UnsafeRawBufferPointer
  let loca: UnsafeRawBufferPointer
  let isLong: Bool
  let count: Int

  private static let mostPoints = 8192
  private static let mostParts = 64
  private static let mostDepth = 6

  /// - Throws: the first fault.
  func checkAll() throws(FontFault) {
    // How many points each glyph has with all its parts; nil while it is being counted.
    var points: [Int?] = Array(repeating: -1, count: count)
    for glyph in 0..<count { _ = try measure(glyph, &points, depth: 0) }
  }

  /// A glyph's record.
  ///
  /// - Throws: where it would lie outside of its table.
  func record(_ glyph: Int) throws(FontFault) -> UnsafeRawBufferPointer {
    let start = isLong ? Int(loca.uint32(4 * glyph)) : 2 * Int(loca.uint16(2 * glyph))
    let end = isLong ? Int(loca.uint32(4 * glyph + 4)) : 2 * Int(loca.uint16(2 * glyph + 2))
    guard start <= end, end <= glyf.count else { throw Self.broken(glyph) }
    return UnsafeRawBufferPointer(rebasing: glyf[start..<end])
  }

  private func measure(_ glyph: Int, _ points: inout [Int?], depth: Int) throws(FontFault) -> Int {
    guard glyph < count, depth <= Self.mostDepth, let known = points[glyph] else { throw Self.broken(glyph) }
    if known >= 0 { return known }
    points[glyph] = nil
    let record = try record(glyph)
    var total = 0
    if !record.isEmpty {
      guard record.count >= 12 else { throw Self.broken(glyph) }
      let contours = Int(record.int16(0))
      total =
        contours >= 0
        ? try simple(record, contours, glyph) : try composite(record, glyph, &points, depth: depth)
    }
    guard total <= Self.mostPoints else {
      throw FontFault("has a glyph of more than \(Self.mostPoints) points")
    }
    points[glyph] = total
    return total
  }

  private func simple(_ record: UnsafeRawBufferPointer, _ contours: Int, _ glyph: Int) throws(FontFault)
    -> Int
  {
    var at = 10 + 2 * contours
    guard at + 2 <= record.count else { throw Self.broken(glyph) }
    var last = -1
    for contour in 0..<contours {
      let end = Int(record.uint16(10 + 2 * contour))
      guard end > last || contours > 0 && end == last else { throw Self.broken(glyph) }
      last = end
    }
    at += 2 + Int(record.uint16(at))
    // Flags that repeat, then coordinates of no, one or two bytes.
    var left = last + 1, coordinates = 0
    while left > 0 {
      guard at < record.count else { throw Self.broken(glyph) }
      let flag = record[at]
      at += 1
      var times = 1
      if flag & 8 != 0 {
        guard at < record.count else { throw Self.broken(glyph) }
        times += Int(record[at])
        at += 1
      }
      guard times <= left else { throw Self.broken(glyph) }
      left -= times
      for (short, same) in [(UInt8(2), UInt8(16)), (4, 32)] {
        coordinates += times * (flag & short != 0 ? 1 : flag & same != 0 ? 0 : 2)
      }
    }
    guard at + coordinates <= record.count else { throw Self.broken(glyph) }
    return last + 1
  }

  private func composite(
    _ record: UnsafeRawBufferPointer, _ glyph: Int, _ points: inout [Int?], depth: Int
  ) throws(FontFault) -> Int {
    var at = 10, total = 0, parts = 0, flags = 0
    repeat {
      guard at + 4 <= record.count, parts < Self.mostParts else { throw Self.broken(glyph) }
      flags = Int(record.uint16(at))
      let part = Int(record.uint16(at + 2))
      at +=
        4 + (flags & 0x1 != 0 ? 4 : 2) + (flags & 0x8 != 0 ? 2 : flags & 0x40 != 0 ? 4 : 0)
        + (flags & 0x80 != 0 ? 8 : 0)
      guard at <= record.count else { throw Self.broken(glyph) }
      total += try measure(part, &points, depth: depth + 1)
      parts += 1
    } while flags & 0x20 != 0
    return total
  }

  private static func broken(_ glyph: Int) -> FontFault { FontFault("has a broken glyph (number \(glyph))") }
}
