/// A frame header (T.81, B.2.2) of a kind that every PDF reader can decode.
struct JPEGFrame {
  let width, height, components: Int

  init(_ body: ArraySlice<UInt8>, marker: Int) throws(Picture.Refusal) {
    // ISO 32000-1, 7.4.8: DCTDecode is baseline, extended and progressive Huffman JPEG.
    switch marker {
    case 0xC0, 0xC1, 0xC2: break
    case 0xC3: throw .unsupported("a lossless JPEG")
    case 0xC5...0xC7: throw .unsupported("a hierarchical JPEG")
    default: throw .unsupported("an arithmetic-coded JPEG")
    }
    var reader = ByteReader(body)
    guard let precision = reader.byte(), let height = reader.twoBytes(), let width = reader.twoBytes(),
      let components = reader.byte(), reader.slice(components * 3) != nil
    else { throw .damaged("its frame header is too short") }
    if precision != 8 { throw .unsupported("a JPEG with \(precision) bits per sample") }
    switch components {
    case 1, 3: break
    case 4: throw .unsupported("a CMYK JPEG")
    default: throw .unsupported("a JPEG with \(components) components")
    }
    self.width = width
    self.height = height
    self.components = components
  }
}
