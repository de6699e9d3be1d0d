/// Reads the markers of a JPEG file (ITU-T T.81, annex B) up to the first scan, where the frame
/// header and the EXIF block must have come.
func readJPEGHeader(_ bytes: [UInt8]) throws(Picture.Refusal) -> Picture.Header {
  var reader = ByteReader(bytes[...])
  var frame: JPEGFrame?
  var orientation: Picture.Orientation?
  reader.offset = 2  // after the start of image
  while let marker = nextMarker(&reader) {
    switch marker {
    case 0x01, 0xD0...0xD7: continue  // these stand alone
    case 0xD8: throw .damaged("a second start of image")
    case 0xD9: throw .damaged("it ends before the first scan")
    default: break
    }
    guard let length = reader.twoBytes(), length >= 2, let body = reader.slice(length - 2) else {
      throw .damaged("it ends in the header")
    }
    switch marker {
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      if frame != nil { throw .damaged("two frame headers") }
      frame = try JPEGFrame(body, marker: marker)
    case 0xE1 where orientation == nil && body.starts(with: Array("Exif\0".utf8)):
      orientation = Picture.Orientation(exif: body.dropFirst(6))
    case 0xDA:
      guard let frame else { throw .damaged("a scan before the frame header") }
      return Picture.Header(
        format: .jpeg, storedWidth: frame.width, storedHeight: frame.height, bitDepth: 8,
        colour: frame.components == 1 ? .grey : .rgb, hasAlpha: false,
        orientation: orientation ?? .upright)
    default: continue
    }
  }
  throw .damaged("it ends in the header")
}

/// A frame header (T.81, B.2.2) of a kind that every PDF reader can decode.
private struct JPEGFrame {
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

/// The code after the next 0xFF; fill bytes (T.81, B.1.1.2) are skipped.
private func nextMarker(_ reader: inout ByteReader) -> Int? {
  guard reader.byte() == 0xFF else { return nil }
  while let code = reader.byte() {
    if code != 0xFF { return code }
  }
  return nil
}
