/// Whether a file is a TrueType font that can be read without looking again: every table that is read has its
/// length, every glyph lies in its table, and composites end.
///
/// HarfBuzz checks what it reads itself (`cmap`, `GSUB`, `GPOS`, `GDEF`).
struct TrueTypeCheck {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// What others need to find glyphs and their widths.
  struct Tables {
    let unitsPerEm: Int
    /// Where `hmtx` begins in the file, and how many glyphs have a width of their own there.
    let hmtx: Int
    let advances: Int
    let glyphs: GlyphCheck
  }

  private static let mostTables = 64
  private static let kinds: KeyValuePairs<String, String> = [
    "OTTO": "has PostScript outlines (CFF); a TrueType font is needed",
    "ttcf": "is a collection of fonts (.ttc); a file of one font is needed",
    "wOFF": "is a font for web pages (.woff); a .ttf is needed",
    "wOF2": "is a font for web pages (.woff2); a .ttf is needed",
  ]

  /// - Throws: the first fault.
  func tables() throws(FontFault) -> Tables {
    guard bytes.count > 12 else { throw FontFault("is no font") }
    let kind = bytes.uint32(0)
    for (tag, fault) in Self.kinds where kind == SFNT.tag(tag) { throw FontFault(fault) }
    guard kind == 0x0001_0000 || kind == SFNT.tag("true") else { throw FontFault("is no TrueType font") }
    guard bytes.uint16(4) <= Self.mostTables else {
      throw FontFault("has more than \(Self.mostTables) tables")
    }
    let directory = SFNT.directory(bytes)
    func table(_ name: String, atLeast length: Int) throws(FontFault) -> UnsafeRawBufferPointer {
      guard let range = directory[SFNT.tag(name)] else { throw FontFault("has no \(name) table") }
      guard range.count >= length else { throw FontFault("has a \(name) table that is too short") }
      return UnsafeRawBufferPointer(rebasing: bytes[range])
    }
    let head = try table("head", atLeast: 54), hhea = try table("hhea", atLeast: 36)
    let maxp = try table("maxp", atLeast: 32)
    let units = Int(head.uint16(18)), format = head.uint16(50), glyphs = Int(maxp.uint16(4))
    guard (500...16_384).contains(units) else { throw FontFault("has \(units) units to the em") }
    guard format <= 1, glyphs > 0 else { throw FontFault("says nothing sensible of its glyphs") }
    let advances = Int(hhea.uint16(34))
    guard (1...glyphs).contains(advances) else { throw FontFault("has no widths") }
    _ = try table("hmtx", atLeast: 4 * advances)
    _ = try table("cmap", atLeast: 4)
    _ = try table("GSUB", atLeast: 10)
    try checkLicence(try table("OS/2", atLeast: 68))
    let check = GlyphCheck(
      glyf: try table("glyf", atLeast: 0),
      loca: try table("loca", atLeast: (glyphs + 1) * (format == 1 ? 4 : 2)),
      isLong: format == 1, count: glyphs)
    try check.checkAll()
    return Tables(
      unitsPerEm: units, hmtx: directory[SFNT.tag("hmtx")]?.lowerBound ?? 0, advances: advances, glyphs: check
    )
  }

  /// Whether the font may be put into a document, in parts (OpenType 1.9, "OS/2", fsType).
  private func checkLicence(_ table: UnsafeRawBufferPointer) throws(FontFault) {
    let type = table.uint16(8)
    if type & 0xF == 0x2 { throw FontFault("forbids to be put into documents (its fsType is restricted)") }
    if type & 0x0100 != 0 { throw FontFault("forbids to be put into documents in parts (fsType)") }
    if type & 0x0200 != 0 { throw FontFault("forbids to put its outlines into documents (fsType)") }
  }
}
