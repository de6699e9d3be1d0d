import CCairo
import Fonts

/// A TrueType font carried inside the program: its tables, and the HarfBuzz half of it.
///
/// Owned by one `Typesetter`, so nothing of it crosses threads. The bytes are the program's own and
/// live as long as the process; the HarfBuzz font is freed here and nowhere else.
final class FontFile {
  let typeface: Typeface
  let unitsPerEm: Double
  let glyphCount: Int
  let font: OpaquePointer
  private let bytes: UnsafeRawBufferPointer
  private let tables: [UInt32: Range<Int>]
  private let advanceCount: Int
  private let hasLongOffsets: Bool

  init(_ typeface: Typeface) throws(LayoutError) {
    let name = typeface.name
    let entry = (0..<certgen_font_count()).lazy.map { certgen_font_at($0) }
      .first { entry in entry.name.map { String(cString: $0) == name } ?? false }
    guard let entry, let start = entry.bytes else {
      throw .font(name: name, reason: "is not carried in this program")
    }
    bytes = UnsafeRawBufferPointer(start: start, count: entry.length)
    tables = Self.directory(bytes)
    for needed in ["head", "hhea", "hmtx", "maxp"] where tables[Self.tag(needed)] == nil {
      throw .font(name: name, reason: "has no \(needed) table")
    }
    guard tables[Self.tag("glyf")] != nil, tables[Self.tag("loca")] != nil else {
      throw .font(name: name, reason: "has no TrueType outlines (CFF fonts cannot be used)")
    }
    self.typeface = typeface
    let head = Self.range("head", tables).lowerBound
    unitsPerEm = Double(bytes.uint16(head + 18))
    hasLongOffsets = bytes.uint16(head + 50) == 1
    glyphCount = Int(bytes.uint16(Self.range("maxp", tables).lowerBound + 4))
    advanceCount = Int(bytes.uint16(Self.range("hhea", tables).lowerBound + 34))

    // HarfBuzz keeps a reference to each, and refuses nothing that a checked font file can hold.
    let blob = hb_blob_create(
      start.withMemoryRebound(to: CChar.self, capacity: entry.length) { $0 }, UInt32(entry.length),
      HB_MEMORY_MODE_READONLY, nil, nil)
    let face = hb_face_create(blob, 0)
    font = hb_font_create(face)
    hb_blob_destroy(blob)
    hb_face_destroy(face)
    hb_font_make_immutable(font)
  }

  deinit { hb_font_destroy(font) }

  /// The glyph of a character on its own, or nil when the font has none.
  func nominalGlyph(_ scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 ? glyph : nil
  }

  /// The bytes of a table; empty when the font has none of that name.
  func table(_ name: String) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[tables[Self.tag(name)] ?? 0..<0])
  }

  /// A glyph's advance in font units.
  func advance(_ glyph: Int) -> Int {
    Int(bytes.uint16(Self.range("hmtx", tables).lowerBound + 4 * min(glyph, advanceCount - 1)))
  }

  /// A glyph's record of the `glyf` table; empty for one without an outline.
  func outline(_ glyph: Int) -> UnsafeRawBufferPointer {
    guard glyph < glyphCount else { return UnsafeRawBufferPointer(rebasing: bytes[0..<0]) }
    let loca = Self.range("loca", tables).lowerBound, glyf = Self.range("glyf", tables)
    let start = hasLongOffsets ? Int(bytes.uint32(loca + 4 * glyph)) : 2 * Int(bytes.uint16(loca + 2 * glyph))
    let end =
      hasLongOffsets ? Int(bytes.uint32(loca + 4 * glyph + 4)) : 2 * Int(bytes.uint16(loca + 2 * glyph + 2))
    guard start < end, glyf.lowerBound + end <= glyf.upperBound else {
      return UnsafeRawBufferPointer(rebasing: bytes[0..<0])
    }
    return UnsafeRawBufferPointer(rebasing: bytes[(glyf.lowerBound + start)..<(glyf.lowerBound + end)])
  }

  /// The table directory (OpenType 1.9, "Organization of an OpenType Font").
  private static func directory(_ bytes: UnsafeRawBufferPointer) -> [UInt32: Range<Int>] {
    guard bytes.count > 12 else { return [:] }
    var tables: [UInt32: Range<Int>] = [:]
    for entry in 0..<Int(bytes.uint16(4)) where 28 + 16 * entry <= bytes.count {
      let start = Int(bytes.uint32(20 + 16 * entry)), length = Int(bytes.uint32(24 + 16 * entry))
      guard start <= bytes.count, length <= bytes.count - start else { continue }
      tables[bytes.uint32(12 + 16 * entry)] = start..<(start + length)
    }
    return tables
  }

  private static func range(_ name: String, _ tables: [UInt32: Range<Int>]) -> Range<Int> {
    tables[tag(name)] ?? 0..<0
  }

  private static func tag(_ name: String) -> UInt32 { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}

extension UnsafeRawBufferPointer {
  /// Big-endian numbers, as in every OpenType table.
  func uint16(_ offset: Int) -> UInt16 {
    UInt16(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }
  func int16(_ offset: Int) -> Int16 { Int16(bitPattern: uint16(offset)) }
  func uint32(_ offset: Int) -> UInt32 {
    UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

extension [UInt8] {
  mutating func append16(_ value: Int) {
    append(UInt8(truncatingIfNeeded: value >> 8))
    append(UInt8(truncatingIfNeeded: value))
  }

  mutating func append32(_ value: Int) {
    append16(value >> 16)
    append16(value)
  }

  mutating func put16(_ value: Int, at offset: Int) {
    self[offset] = UInt8(truncatingIfNeeded: value >> 8)
    self[offset + 1] = UInt8(truncatingIfNeeded: value)
  }

  mutating func put32(_ value: Int, at offset: Int) {
    put16(value >> 16, at: offset)
    put16(value, at: offset + 2)
  }
}
