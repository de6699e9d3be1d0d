import CCairo

/// A TrueType font: its tables, and the HarfBuzz half of it.
///
/// Owned by one `Typesetter`, so nothing of it crosses threads but the bytes. The HarfBuzz font is freed here and
/// nowhere else.
final class FontFile {
  let typeface: Typeface
  /// Whole thousands, though the file may count 2048: PDF states widths in thousandths, and Cairo leaves off what
  /// is beyond, so that readers would see letters drift away from where they stand.
  let unitsPerEm: Double
  /// How large to ask for the font, for its letters to be as large as the file has them.
  let emScale: Double
  /// Advances are multiples of this many units.
  let step: Int
  let glyphCount: Int
  let font: OpaquePointer
  /// By how many units its strokes are thickened, because it stands for a bold font that there is not.
  let emboldening: Int
  /// The glyph of U+0020 on its own.
  private(set) lazy var space = nominalGlyph(" ").map { Int($0) }
  private let data: FontData
  private let bytes: UnsafeRawBufferPointer
  private let tables: [UInt32: Range<Int>]
  private let advanceCount: Int
  private let hasLongOffsets: Bool

  init(_ typeface: Typeface) throws(LayoutError) {
    var isThickened = false
    if case .own(let own) = typeface.family {
      data = own.file(isBold: typeface.isBold)
      isThickened = typeface.isBold && own.isBoldMissing
    } else {
      data = try FontData.carried(typeface.name)
    }
    self.typeface = typeface
    let bytes = data.bytes, tables = SFNT.directory(bytes)
    (self.bytes, self.tables) = (bytes, tables)
    func table(_ name: String) throws(LayoutError) -> Int {
      guard let range = tables[SFNT.tag(name)] else {
        throw .font(name: typeface.name, reason: "has no \(name) table")
      }
      return range.lowerBound
    }
    let head = try table("head")
    let units = Double(bytes.uint16(head + 18))
    unitsPerEm = max(1, (units / 1000).rounded()) * 1000
    emScale = unitsPerEm / units
    step = Int(unitsPerEm) / 1000
    hasLongOffsets = bytes.uint16(head + 50) == 1
    glyphCount = Int(bytes.uint16(try table("maxp") + 4))
    advanceCount = Int(bytes.uint16(try table("hhea") + 34))
    emboldening = isThickened ? Int(unitsPerEm * Self.thickening) : 0
    for needed in ["hmtx", "loca", "glyf"] { _ = try table(needed) }
    let gsub = tables[SFNT.tag("GSUB")].map { UnsafeRawBufferPointer(rebasing: bytes[$0]) }
    let isHalant = typeface.conjuncts == .halant || !typeface.family.hasHalantForms
    font = ShapingFont.make(data, replacingGSUB: isHalant ? nil : gsub.flatMap(NepaliConjuncts.completed))
  }

  deinit { hb_font_destroy(font) }

  /// In ems: what a bold font of the same design would have more.
  private static let thickening = 0.03

  /// The name that the font gives to a glyph.
  func glyphName(_ glyph: UInt32) -> String {
    var name = [CChar](repeating: 0, count: 64)
    hb_font_glyph_to_string(font, glyph, &name, UInt32(name.count))
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The glyph of a character on its own, or nil when the font has none.
  func nominalGlyph(_ scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 ? glyph : nil
  }

  /// The bytes of a table; empty when the font has none of that name.
  func table(_ name: String) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[tables[SFNT.tag(name)] ?? 0..<0])
  }

  /// A glyph's advance in font units.
  func advance(_ glyph: Int) -> Int {
    rounded(Int(bytes.uint16(Self.range("hmtx", tables).lowerBound + 4 * min(glyph, advanceCount - 1))))
  }

  /// The nearest advance that a PDF can state.
  func rounded(_ advance: Int) -> Int {
    step == 1 ? advance : step * Int((Double(advance) / Double(step)).rounded())
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

  private static func range(_ name: String, _ tables: [UInt32: Range<Int>]) -> Range<Int> {
    tables[SFNT.tag(name)] ?? 0..<0
  }
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
