/// Writes JPEG files (ITU-T T.81) whose blocks of 8 × 8 pixels have one colour each, so that only
/// the first coefficient of a block is ever set and the Huffman tables stay tiny.
struct BlockJPEG {
  /// The samples of each block by row and column: one, three (YCbCr) or four components.
  var blocks: [[[UInt8]]]
  /// An EXIF block to carry, from its byte order mark on.
  var exif: [UInt8]?
  var progressive = false
  /// How many scans carry the (empty) upper coefficients of a progressive file, for each component.
  var bands = 1
  /// Other values for the frame header than the truth.
  var marker: UInt8?, precision: UInt8 = 8, claimedWidth: Int?, claimedHeight: Int?

  private var components: Int { blocks[0][0].count }

  var bytes: [UInt8] {
    var file: [UInt8] = [0xFF, 0xD8]
    if let exif { file += segment(0xE1, Array("Exif\0\0".utf8) + exif) }
    // All divisors are 8, which makes the first coefficient the sample itself, less 128.
    file += segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
    let (width, height) = (claimedWidth ?? blocks[0].count * 8, claimedHeight ?? blocks.count * 8)
    let frame = [precision, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
    file += segment(
      marker ?? (progressive ? 0xC2 : 0xC0),
      frame + [UInt8(components)] + (1...components).flatMap { [UInt8($0), 0x11, 0] })
    // First coefficients: sizes 0 to 11, four bits each. Others: only the end of block, one bit.
    file += segment(0xC4, [0x00] + [0, 0, 0, 12] + [UInt8](repeating: 0, count: 12) + (0..<12).map { $0 })
    file += segment(0xC4, [0x10] + [1] + [UInt8](repeating: 0, count: 15) + [0])
    file += scan(of: Array(1...components), from: 0, to: progressive ? 0 : 63, data: firstCoefficients())
    if progressive {
      for component in 1...components {
        for band in 0..<bands {
          let (start, end) = (1 + 63 * band / bands, 63 * (band + 1) / bands)
          file += scan(of: [component], from: start, to: end, data: endsOfBlocks())
        }
      }
    }
    return file + [0xFF, 0xD9]
  }

  private func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    let length = body.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + body
  }

  private func scan(of components: [Int], from start: Int, to end: Int, data: [UInt8]) -> [UInt8] {
    let selectors = components.flatMap { [UInt8($0), 0] as [UInt8] }
    return segment(0xDA, [UInt8(components.count)] + selectors + [UInt8(start), UInt8(end), 0]) + data
  }

  private func firstCoefficients() -> [UInt8] {
    var bits = Bits()
    var last = [Int](repeating: 0, count: components)
    for block in blocks.joined() {
      for (component, sample) in block.enumerated() {
        let value = Int(sample) - 128
        let difference = value - last[component]
        last[component] = value
        let size = Int.bitWidth - abs(difference).leadingZeroBitCount
        bits.append(size, count: 4)
        bits.append(difference < 0 ? difference + (1 << size) - 1 : difference, count: size)
        if !progressive { bits.append(0, count: 1) }
      }
    }
    return bits.bytes
  }

  private func endsOfBlocks() -> [UInt8] {
    var bits = Bits()
    for _ in blocks.joined() { bits.append(0, count: 1) }
    return bits.bytes
  }

  /// Bits from the highest down, padded with ones; a zero follows each byte of 0xFF.
  private struct Bits {
    private var bits: [Bool] = []
    mutating func append(_ value: Int, count: Int) {
      for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
    }
    var bytes: [UInt8] {
      let padded = bits + [Bool](repeating: true, count: (8 - bits.count % 8) % 8)
      return stride(from: 0, to: padded.count, by: 8).flatMap { start -> [UInt8] in
        let byte = padded[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        return byte == 0xFF ? [0xFF, 0] : [byte]
      }
    }
  }
}
