/// Writes small PNG files, sound or damaged, without compression.
public struct PNGImage: Sendable {
  public var width: Int, height: Int
  public var bitDepth = 8
  /// 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.
  public var colourType: Int
  /// The samples of each row, packed as the bit depth demands.
  public var rows: [[UInt8]]
  /// Chunks between IHDR and IDAT.
  public var extra: [(type: String, body: [UInt8])] = []
  /// The body of IDAT in place of the rows.
  public var data: [UInt8]?

  public init(
    width: Int, height: Int, bitDepth: Int = 8, colourType: Int, rows: [[UInt8]],
    extra: [(type: String, body: [UInt8])] = []
  ) {
    (self.width, self.height, self.bitDepth, self.colourType) = (width, height, bitDepth, colourType)
    (self.rows, self.extra) = (rows, extra)
  }

  /// One colour everywhere.
  public static func plain(
    _ sample: [UInt8], width: Int, height: Int, bitDepth: Int = 8, colourType: Int
  ) -> PNGImage {
    let row = (0..<width).flatMap { _ in sample }
    return PNGImage(
      width: width, height: height, bitDepth: bitDepth, colourType: colourType,
      rows: Array(repeating: row, count: height))
  }

  public var bytes: [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = Self.four(width) + Self.four(height) + [UInt8(bitDepth), UInt8(colourType), 0, 0, 0]
    file += Self.chunk("IHDR", header)
    for chunk in extra { file += Self.chunk(chunk.type, chunk.body) }
    file += Self.chunk("IDAT", data ?? Self.stored(rows.flatMap { [0] + $0 }))
    return file + Self.chunk("IEND", [])
  }

  public static func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
    let checked = Array(type.utf8) + body
    return four(body.count) + checked + four(checksum(checked))
  }

  public static func four(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  /// CRC-32 of a chunk (ISO 15948, annex D).
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return Int(~sum)
  }

  /// A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4).
  public static func stored(_ data: [UInt8]) -> [UInt8] {
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
