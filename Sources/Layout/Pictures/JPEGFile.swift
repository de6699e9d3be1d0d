/// A JPEG file cut down to what is drawn: tables, frame and scans.
///
/// Markers are read as ITU-T T.81, annex B, has them. EXIF, ICC profiles, thumbnails, comments and whatever
/// stands behind the end of image (telephones put films there, others worse) are left out. Of the APPn
/// segments two tell how colours are stored and stay, written anew: JFIF's APP0 and Adobe's APP14.
struct JPEGFile {
  let header: Picture.Header
  /// The file, with a bare EXIF segment behind the start of image where it has to be turned.
  let bytes: [UInt8]

  private static let exifName = Array("Exif\0\0".utf8)
  /// The length of the EXIF segment that is written for a turned picture.
  static let exifLength = 4 + exifName.count + Picture.Orientation.exifLength

  /// - Throws: `Picture.Refusal` for a file of another kind of JPEG, or one that ends early.
  init(_ file: [UInt8], limits: Picture.Limits) throws(Picture.Refusal) {
    var scanner = JPEGScanner(file, limits: limits)
    try scanner.scan()
    guard let frame = scanner.frame else { throw .damaged("no frame header") }
    header = Picture.Header(
      format: .jpeg, storedWidth: frame.width, storedHeight: frame.height, bitDepth: 8,
      colour: frame.components == 1 ? .grey : .rgb, hasAlpha: false,
      orientation: scanner.orientation ?? .upright)
    let start = scanner.drawn.prefix(2)
    let exif = header.orientation.exifBlock.map { JPEGScanner.segment(0xE1, Self.exifName + $0) } ?? []
    bytes = start + exif + scanner.drawn.dropFirst(2)
  }
}

extension Picture {
  /// The JPEG file as it goes into a PDF: without EXIF, for the page turns it.
  var embedded: [UInt8] {
    header.orientation == .upright ? bytes : Array(bytes.prefix(2) + bytes.dropFirst(2 + JPEGFile.exifLength))
  }
}

/// Goes through a file once, and keeps what is drawn.
private struct JPEGScanner {
  private var reader: ByteReader
  private let file: [UInt8]
  private let limits: Picture.Limits
  private(set) var frame: JPEGFrame?
  private(set) var orientation: Picture.Orientation?
  private(set) var drawn: [UInt8] = [0xFF, 0xD8]
  private var hasScan = false

  init(_ file: [UInt8], limits: Picture.Limits) {
    self.file = file
    self.limits = limits
    reader = ByteReader(file[...])
    reader.offset = 2  // after the start of image
    drawn.reserveCapacity(file.count)
  }

  static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 0xFF)] + body
  }

  mutating func scan() throws(Picture.Refusal) {
    while let marker = nextMarker() {
      switch marker {
      case 0x01, 0xD0...0xD7: continue  // these stand alone, and mean nothing here
      case 0xD8: throw .damaged("a second start of image")
      case 0xD9:
        guard hasScan else { throw .damaged("it ends before the first scan") }
        drawn += [0xFF, 0xD9]
        return
      default: break
      }
      guard let length = reader.twoBytes(), length >= 2, let body = reader.slice(length - 2) else {
        throw .damaged("it ends in the header")
      }
      try take(body, marker: marker)
    }
    throw .damaged(hasScan ? "it ends before the end of image" : "it ends in the header")
  }

  private mutating func take(_ body: ArraySlice<UInt8>, marker: Int) throws(Picture.Refusal) {
    switch marker {
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      if frame != nil { throw .damaged("two frame headers") }
      let frame = try JPEGFrame(body, marker: marker)
      try limits.check(width: frame.width, height: frame.height)
      self.frame = frame
      keep(body, marker: marker)
    case 0xC4, 0xDB, 0xDD: keep(body, marker: marker)  // Huffman and quantisation tables, restart interval
    case 0xDA:
      guard frame != nil else { throw .damaged("a scan before the frame header") }
      hasScan = true
      keep(body, marker: marker)
      takeScanData()
    case 0xE0 where body.starts(with: Array("JFIF\0".utf8)):
      // Version 1.1, no units, square pixels, no thumbnail.
      keep(Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0], marker: marker)
    case 0xEE where body.count >= 12 && body.starts(with: Array("Adobe".utf8)):
      keep(Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, body[body.startIndex + 11]], marker: marker)
    case 0xE1 where orientation == nil && body.starts(with: Array("Exif\0".utf8)):
      orientation = Picture.Orientation(exif: body.dropFirst(6))
    default: break
    }
  }

  private mutating func keep(_ body: some Collection<UInt8>, marker: Int) {
    drawn += Self.segment(UInt8(marker), Array(body))
  }

  /// The coded data after a scan header (T.81, B.1.1.5): up to a marker that is no restart; a zero follows
  /// each byte of 0xFF that is data.
  private mutating func takeScanData() {
    let start = reader.offset
    var place = start
    while let marker = file[place...].firstIndex(of: 0xFF), marker + 1 < file.count {
      let code = file[marker + 1]
      if code != 0, !(0xD0...0xD7).contains(code) {
        place = marker
        break
      }
      place = marker + 2
    }
    drawn += file[start..<place]
    reader.offset = place
  }

  /// The code after the next 0xFF; fill bytes (T.81, B.1.1.2) are skipped.
  private mutating func nextMarker() -> Int? {
    guard reader.byte() == 0xFF else { return nil }
    while let code = reader.byte() {
      if code != 0xFF { return code }
    }
    return nil
  }
}
