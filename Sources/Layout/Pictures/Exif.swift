extension Picture.Orientation {
  /// The orientation in an EXIF block (TIFF 6.0 structure, from its byte order mark on). A block
  /// without one, or one that cannot be read, means upright, as every viewer takes it.
  init(exif block: ArraySlice<UInt8>) {
    self = Self.read(block) ?? .upright
  }

  /// The length of what `exifBlock` gives.
  static let exifLength = 26

  /// An EXIF block that holds nothing but the orientation; nil for an upright picture, which needs none.
  var exifBlock: [UInt8]? {
    guard self != .upright else { return nil }
    // The order of bytes, 42, the offset of a directory, its one entry, and no further directory.
    return Array("MM".utf8) + [
      0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(rawValue), 0, 0,
    ]
      + [0, 0, 0, 0]
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
