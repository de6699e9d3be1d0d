import Foundation

/// One line of the list of pictures.
///
/// The columns are: file name, look (see ``Look``, or `signature`), seed, and for a JPEG the EXIF
/// orientation in which its pixels are stored. The ending of the file name decides the format.
struct Picture {
  let file: String
  let look: Look?  // nil: a signature
  let seed: UInt64
  let orientation: Orientation

  /// Reads the list at `path`; lines that begin with `#` are comments.
  static func list(in path: String) throws -> [Picture] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw PortraitError(file: path, reason: "cannot be read as UTF-8 text")
    }
    var pictures: [Picture] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      guard let picture = Picture(columns: line.split(separator: "\t").map(String.init)) else {
        throw PortraitError(
          file: "\(path):\(number + 1)", reason: "is not: file, look, seed, orientation (1, 3, 6 or 8)")
      }
      pictures.append(picture)
    }
    return pictures
  }

  private init?(columns: [String]) {
    guard columns.count == 4, let seed = UInt64(columns[2]),
      let orientation = Int(columns[3]).flatMap(Orientation.init(rawValue:)),
      !columns[0].contains("/"), !columns[0].hasPrefix(".")
    else { return nil }
    let look = Look(rawValue: columns[1])
    guard look != nil || columns[1] == "signature" else { return nil }
    file = columns[0]
    self.look = look
    self.seed = seed
    self.orientation = orientation
  }

  /// Draws the picture and writes it into `directory`.
  func draw(into directory: String) throws {
    let path = directory + "/" + file
    let canvas: Canvas
    if let look {
      canvas = try Canvas(width: Portrait.width, height: Portrait.height, file: path)
      Portrait(look, seed: seed, isOpaque: file.hasSuffix(".jpg")).draw(on: canvas)
    } else {
      canvas = try Canvas(width: Signature.width, height: Signature.height, file: path)
      Signature(seed: seed).draw(on: canvas)
    }
    if file.hasSuffix(".png") {
      try canvas.writePNG(to: path)
    } else if file.hasSuffix(".jpg") {
      try JPEGFile(pixels: canvas.pixels(storedFor: orientation), orientation: orientation).write(to: path)
    } else {
      throw PortraitError(file: path, reason: "is neither .png nor .jpg")
    }
  }
}
