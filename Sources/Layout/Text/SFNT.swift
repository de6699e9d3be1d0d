/// OpenType files (OpenType 1.9, "Organization of an OpenType Font").
enum SFNT {
  /// A table's name as a number.
  static func tag(_ name: String) -> UInt32 { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// Where the tables lie; what would lie outside of the file is left out.
  static func directory(_ bytes: UnsafeRawBufferPointer) -> [UInt32: Range<Int>] {
    guard bytes.count > 12 else { return [:] }
    var tables: [UInt32: Range<Int>] = [:]
    for entry in 0..<Int(bytes.uint16(4)) where 28 + 16 * entry <= bytes.count {
      let start = Int(bytes.uint32(20 + 16 * entry)), length = Int(bytes.uint32(24 + 16 * entry))
      guard start <= bytes.count, length <= bytes.count - start else { continue }
      tables[bytes.uint32(12 + 16 * entry)] = start..<(start + length)
    }
    return tables
  }

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
