import Foundation

/// One line of the list of pictures.
///
/// The columns are: file name, subject (a ``Look``, `signature` or `emblem`), seed, and for a JPEG the
/// EXIF orientation in which its pixels are stored. The ending of the file name decides the format.
struct Picture {
  let file: String
  let subject: Subject
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
          file: "\(path):\(number + 1)", reason: "is not: file, subject, seed, orientation (1, 3, 6 or 8)")
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
    guard let subject = Subject(columns[1]) else { return nil }
    file = columns[0]
    self.subject = subject
    self.seed = seed
    self.orientation = orientation
  }

  /// Draws the picture and writes it into `directory`.
  func draw(into directory: String) throws {
    let path = directory + "/" + file
    let canvas: Canvas
    switch subject {
    case .person(let look):
      canvas = try Canvas(width: Portrait.width, height: Portrait.height, file: path)
      Portrait(look, seed: seed, isOpaque: file.hasSuffix(".jpg")).draw(on: canvas)
    case .signature:
      canvas = try Canvas(width: Signature.width, height: Signature.height, file: path)
      Signature(seed: seed).draw(on: canvas)
    case .emblem:
      canvas = try Canvas(width: Emblem.side, height: Emblem.side, file: path)
      Emblem().draw(on: canvas)
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

/// What a picture shows.
enum Subject {
  case person(Look)
  case signature
  case emblem

  init?(_ name: String) {
    switch name {
    case "signature": self = .signature
    case "emblem": self = .emblem
    default:
      guard let look = Look(rawValue: name) else { return nil }
      self = .person(look)
    }
  }
}
