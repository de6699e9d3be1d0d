extension Picture.Orientation {
  /// The orientation in an EXIF block (TIFF 6.0 structure, from its byte order mark on). A block
  /// without one, or one that cannot be read, means upright, as every viewer takes it.
  init(exif block: ArraySlice<UInt8>) {
    self = Self.read(block) ?? .upright
  }

  private static func read(_ block: ArraySlice<UInt8>) -> Picture.Orientation? {
    var reader = ByteReader(block)
    switch reader.twoBytes() {
    case 0x4949: reader.lowestFirst = true
    case 0x4D4D: reader.lowestFirst = false
    default: return nil
    }
    guard reader.twoBytes() == 42, let directory = reader.fourBytes() else { return nil }
    reader.offset = directory
    guard let entries = reader.twoBytes() else { return nil }
    // At most 65,535 entries, and each reads 12 bytes or ends the loop.
    for _ in 0..<entries {
      guard let tag = reader.twoBytes(), let type = reader.twoBytes(), let count = reader.fourBytes(),
        let value = reader.twoBytes(), reader.twoBytes() != nil
      else { return nil }
      let short = 3
      if tag == 0x0112 { return type == short && count == 1 ? Picture.Orientation(rawValue: value) : nil }
    }
    return nil
  }
}
