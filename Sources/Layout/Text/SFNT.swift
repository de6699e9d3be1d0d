/// Writing of OpenType files (OpenType 1.9, "Organization of an OpenType Font").
enum SFNT {
  /// A TrueType file of tables, which come in the order of their tags.
  static func assemble(_ tables: [(tag: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    file.append32(0x0001_0000)
    file.append16(tables.count)
    let power = tables.count == 0 ? 0 : Int.bitWidth - 1 - tables.count.leadingZeroBitCount
    file.append16(16 << power)
    file.append16(power)
    file.append16(16 * tables.count - (16 << power))
    var offset = 12 + 16 * tables.count
    for table in tables {
      file.append(contentsOf: table.tag.utf8)
      file.append32(0)
      file.append32(offset)
      file.append32(table.bytes.count)
      offset += (table.bytes.count + 3) & ~3
    }
    for table in tables {
      file.append(contentsOf: table.bytes)
      while file.count % 4 != 0 { file.append(0) }
    }
    return file
  }

  /// A `name` table with the family and the PostScript name, which Cairo writes into the PDF.
  static func nameTable(_ name: String) -> [UInt8] {
    let text = name.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    var table: [UInt8] = []
    for value in [0, 2, 6 + 2 * 12] { table.append16(value) }
    for identifier in [1, 6] {
      // Windows, Unicode BMP, English (United States)
      for value in [3, 1, 0x0409, identifier, text.count, 0] { table.append16(value) }
    }
    return table + text
  }
}
