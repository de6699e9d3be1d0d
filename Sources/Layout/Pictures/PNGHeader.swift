/// Reads the chunks of a PNG file (ISO 15948, clauses 5 and 11): the size and kind from IHDR, the
/// orientation from eXIf, and whether all chunks stand where they must with the right checksum.
/// The checksums of IDAT are left to the decoder, which reads those bytes anyway.
func readPNGHeader(_ bytes: [UInt8]) throws(Picture.Refusal) -> Picture.Header {
  var reader = ByteReader(bytes[...])
  reader.offset = 8  // after the signature
  guard let first = try nextChunk(&reader), first.type == "IHDR" else { throw .damaged("no IHDR chunk") }
  let image = try PNGImageHeader(first.body)
  var transparency = image.colourType & 4 != 0
  var orientation = Picture.Orientation.upright
  var hasPalette = false
  var hasData = false
  while let chunk = try nextChunk(&reader) {
    switch chunk.type {
    case "IHDR": throw .damaged("two IHDR chunks")
    case "PLTE": hasPalette = true
    case "tRNS": transparency = true
    case "IDAT": hasData = true
    case "eXIf": orientation = Picture.Orientation(exif: chunk.body)
    case "IEND":
      if !hasData { throw .damaged("no IDAT chunk") }
      if image.colour == .palette && !hasPalette { throw .damaged("no PLTE chunk") }
      return Picture.Header(
        format: .png, storedWidth: image.width, storedHeight: image.height, bitDepth: image.bitDepth,
        colour: image.colour, hasAlpha: transparency, orientation: orientation)
    default: continue
    }
  }
  throw .damaged("it ends before IEND")
}

private struct PNGChunk {
  let type: String
  let body: ArraySlice<UInt8>
}

private func nextChunk(_ reader: inout ByteReader) throws(Picture.Refusal) -> PNGChunk? {
  guard let length = reader.fourBytes() else { return nil }
  let start = reader.offset
  guard let name = reader.slice(4), let body = reader.slice(length), let expected = reader.fourBytes() else {
    throw .damaged("it ends within a chunk")
  }
  let type = String(decoding: name, as: UTF8.self)
  if type != "IDAT" {
    var both = reader
    both.offset = start
    guard let checked = both.slice(4 + length), pngChecksum(checked) == expected else {
      throw .damaged("wrong checksum of a chunk")
    }
  }
  return PNGChunk(type: type, body: body)
}

/// IHDR (ISO 15948, 11.2.2).
private struct PNGImageHeader {
  let width, height, bitDepth, colourType: Int
  let colour: Picture.Colour

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
  }
}

/// The checksum of PNG chunks (ISO 15948, annex D).
package func pngChecksum(_ bytes: ArraySlice<UInt8>) -> Int {
  var remainder: UInt32 = 0xFFFF_FFFF
  for byte in bytes { remainder = crcTable[Int((remainder ^ UInt32(byte)) & 0xFF)] ^ (remainder >> 8) }
  return Int(~remainder)
}

private let crcTable: [UInt32] = (0..<256).map { start in
  (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
}
