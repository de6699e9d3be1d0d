/// Writing of OpenType files (OpenType 1.9, "Organization of an OpenType Font").
enum SFNT {
  /// A TrueType file of tables, and of a last one that is still empty.
  /// - Returns: the file up to the last table, and where the others begin.
  static func assemble(
    _ tables: [(tag: String, bytes: [UInt8])], last: (tag: String, length: Int)
  ) -> (bytes: [UInt8], offsets: [Int]) {
    var offsets: [Int] = [], end = 12 + 16 * (tables.count + 1)
    for table in tables {
      offsets.append(end)
      end += (table.bytes.count + 3) & ~3
    }
    var directory = zip(tables, offsets).map { (tag: $0.tag, offset: $1, length: $0.bytes.count) }
    directory.append((last.tag, end, last.length))
    directory.sort { $0.tag.utf8.lexicographicallyPrecedes($1.tag.utf8) }

    var file: [UInt8] = []
    file.append32(0x0001_0000)
    file.append16(directory.count)
    let power = Int.bitWidth - 1 - directory.count.leadingZeroBitCount
    file.append16(16 << power)
    file.append16(power)
    file.append16(16 * directory.count - (16 << power))
    for entry in directory {
      file.append(contentsOf: entry.tag.utf8)
      file.append32(0)
      file.append32(entry.offset)
      file.append32(entry.length)
    }
    for table in tables {
      file.append(contentsOf: table.bytes)
      while file.count % 4 != 0 { file.append(0) }
    }
    return (file, offsets)
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
