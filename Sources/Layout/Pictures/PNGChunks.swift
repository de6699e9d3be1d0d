/// A chunk of a PNG file (ISO 15948, 5.3).
struct PNGChunk {
  let type: String
  let body: ArraySlice<UInt8>
  /// The chunk with its length, type and checksum.
  let whole: ArraySlice<UInt8>

  /// The next chunk; nil at the end of the file.
  init?(_ reader: inout ByteReader) throws(Picture.Refusal) {
    let start = reader.offset
    guard let length = reader.fourBytes() else { return nil }
    guard let name = reader.slice(4), let body = reader.slice(length), let expected = reader.fourBytes()
    else {
      throw .damaged("it ends within a chunk")
    }
    reader.offset = start
    guard let whole = reader.slice(12 + length) else { throw .damaged("it ends within a chunk") }
    type = String(decoding: name, as: UTF8.self)
    self.body = body
    self.whole = whole
    if type != "IDAT", pngChecksum(whole.dropFirst(4).dropLast(4)) != expected {
      throw .damaged("wrong checksum of a chunk")
    }
  }

  /// A new chunk.
  init(_ type: String, _ body: [UInt8]) {
    func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
    let checked = Array(type.utf8) + body
    self.type = type
    self.body = body[...]
    whole = (four(body.count) + checked + four(pngChecksum(checked[...])))[...]
  }
}

extension PNGFile {
  /// The file with a pHYs chunk (ISO 15948, 11.3.5.3), so that programs print it in its size. It has none yet.
  static func sayingResolution(_ file: [UInt8], dpi: Double) -> [UInt8] {
    let pixelsPerMetre = Int((dpi / 0.0254).rounded())
    let four = (0..<4).map { UInt8(truncatingIfNeeded: pixelsPerMetre >> (24 - 8 * $0)) }
    // Behind the signature and IHDR.
    let start = 8 + 25
    let chunk = PNGChunk("pHYs", four + four + [1]).whole
    return Array(file.prefix(start)) + Array(chunk) + Array(file.dropFirst(start))
  }
}

/// IHDR (ISO 15948, 11.2.2).
struct PNGImageHeader {
  let width, height, bitDepth, colourType: Int
  let colour: Picture.Colour
  let isInterlaced: Bool

  init(_ body: ArraySlice<UInt8>) throws(Picture.Refusal) {
    var reader = ByteReader(body)
    guard body.count == 13, let width = reader.fourBytes(), let height = reader.fourBytes(),
      let bitDepth = reader.byte(), let colourType = reader.byte(), reader.byte() == 0,
      reader.byte() == 0, let interlace = reader.byte(), interlace <= 1
    else { throw .damaged("its IHDR chunk is not valid") }
    let (colour, depths): (Picture.Colour, [Int])
    switch colourType {
    case 0: (colour, depths) = (.grey, [1, 2, 4, 8, 16])
    case 2: (colour, depths) = (.rgb, [8, 16])
    case 3: (colour, depths) = (.palette, [1, 2, 4, 8])
    case 4: (colour, depths) = (.grey, [8, 16])
    case 6: (colour, depths) = (.rgb, [8, 16])
    default: throw .damaged("colour type \(colourType) does not exist")
    }
    if !depths.contains(bitDepth) {
      throw .damaged("a bit depth of \(bitDepth) does not exist for its colours")
    }
    self.width = width
    self.height = height
    self.bitDepth = bitDepth
    self.colourType = colourType
    self.colour = colour
    isInterlaced = interlace == 1
  }

  /// How many bytes the rows have before they are packed: a filter byte and the samples, for each pass
  /// (ISO 15948, 7.2 and 8.2). The sides are within limits already.
  var unpackedCount: Int {
    let channels =
      switch colourType {
      case 2: 3
      case 4: 2
      case 6: 4
      default: 1
      }
    func count(_ width: Int, _ height: Int) -> Int {
      width == 0 || height == 0 ? 0 : height * (1 + (width * channels * bitDepth + 7) / 8)
    }
    guard isInterlaced else { return count(width, height) }
    // The first column and row, and the steps, of each pass of Adam7.
    let passes = [
      (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]
    return passes.reduce(0) { sum, pass in
      let (column, row, across, down) = pass
      return sum + count((width - column + across - 1) / across, (height - row + down - 1) / down)
    }
  }
}

/// The checksum of PNG chunks (ISO 15948, annex D).
func pngChecksum(_ bytes: ArraySlice<UInt8>) -> Int {
  var remainder: UInt32 = 0xFFFF_FFFF
  for byte in bytes { remainder = crcTable[Int((remainder ^ UInt32(byte)) & 0xFF)] ^ (remainder >> 8) }
  return Int(~remainder)
}

private let crcTable: [UInt32] = (0..<256).map { start in
  (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
}
