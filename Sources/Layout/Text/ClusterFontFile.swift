/// A cluster font as a TrueType file with room for glyphs to come.
///
/// Only the tables that a rasteriser and a PDF writer read. Everything but the glyphs is the same
/// whatever was shaped before, because Cairo copies these tables into the PDF, and equal pages must
/// give equal bytes; Cairo counts the glyphs of its subset itself.
struct ClusterFontFile {
  /// The file, whose last table is `glyf`, as far as it is filled.
  let bytes: [UInt8]
  /// How long the file may become, and where in it the tables lie that grow.
  let size: Int
  let glyf, hmtx, loca: Int
  /// The most glyphs there may be.
  let room: Int

  /// A font of no glyphs, with room for some and for their outlines in bytes.
  init(_ file: FontFile, glyphs room: Int, outlines: Int) {
    var head = Array(file.table("head"))
    head.put32(0, at: 8)  // checkSumAdjustment: nobody checks a font that never is a file
    head.put16(Int(file.unitsPerEm), at: 18)
    head.put16(1, at: 50)  // long offsets
    var hhea = Array(file.table("hhea"))
    hhea.put16(room, at: 34)
    // Cairo, and readers after it, clip what is drawn to the largest box and advance that a font claims.
    let widest = Int(ClusterMerging.widest * file.unitsPerEm)
    head.put16(widest, at: 40)  // xMax
    hhea.put16(widest, at: 10)  // advanceWidthMax
    hhea.put16(widest, at: 16)  // xMaxExtent
    let tables: [(tag: String, bytes: [UInt8])] = [
      ("head", head), ("hhea", hhea), ("hmtx", [UInt8](repeating: 0, count: 4 * room)),
      ("loca", [UInt8](repeating: 0, count: 4 * (room + 1))),
      ("maxp", Self.maximumProfile(file, glyphs: room)),
      ("name", SFNT.nameTable(file.typeface.name)),
    ]
    let assembled = SFNT.assemble(tables, last: ("glyf", outlines))
    bytes = assembled.bytes
    size = assembled.bytes.count + outlines
    glyf = assembled.bytes.count
    hmtx = assembled.offsets[2]
    loca = assembled.offsets[3]
    self.room = room
  }

  /// `maxp` with room for any composite and no instructions.
  private static func maximumProfile(_ file: FontFile, glyphs: Int) -> [UInt8] {
    var table = Array(file.table("maxp").prefix(32))
    table.put16(glyphs, at: 4)
    table.put16(4096, at: 10)  // points of a composite
    table.put16(1024, at: 12)  // contours of a composite
    for offset in stride(from: 14, through: 26, by: 2) { table.put16(offset == 14 ? 1 : 0, at: offset) }
    table.put16(256, at: 28)  // components of a composite
    table.put16(8, at: 30)  // depth of composites in composites
    return table
  }
}
