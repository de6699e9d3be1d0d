import Layout

/// Writes small PNG files, sound or damaged, without compression.
struct PNGFile {
  var width: Int, height: Int
  var bitDepth = 8
  /// 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.
  var colourType: Int
  /// The samples of each row, packed as the bit depth demands.
  var rows: [[UInt8]]
  /// Chunks between IHDR and IDAT.
  var extra: [(type: String, body: [UInt8])] = []

  /// One colour everywhere.
  static func plain(_ sample: [UInt8], width: Int, height: Int, bitDepth: Int = 8, colourType: Int) -> PNGFile
  {
    let row = (0..<width).flatMap { _ in sample }
    return PNGFile(
      width: width, height: height, bitDepth: bitDepth, colourType: colourType,
      rows: Array(repeating: row, count: height))
  }

  var bytes: [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = Self.four(width) + Self.four(height) + [UInt8(bitDepth), UInt8(colourType), 0, 0, 0]
    file += Self.chunk("IHDR", header)
    for chunk in extra { file += Self.chunk(chunk.type, chunk.body) }
    file += Self.chunk("IDAT", Self.stored(rows.flatMap { [0] + $0 }))
    return file + Self.chunk("IEND", [])
  }

  static func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
    let checked = Array(type.utf8) + body
    return four(body.count) + checked + four(pngChecksum(checked[...]))
  }

  static func four(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  /// A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4).
  private static func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = data[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      let count = UInt16(block.count)
      stream += [rest.isEmpty ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8)]
      stream += [UInt8(~count & 0xFF), UInt8(~count >> 8)] + block
    } while !rest.isEmpty
    var (low, high) = (1, 0)
    for byte in data {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return stream + four(high << 16 | low)
  }
}
