import Foundation

/// Rows of pixels, three bytes each: red, green, blue.
struct Pixels {
  let width, height: Int
  var bytes: [UInt8] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bytes.reserveCapacity(width * height * 3)
  }
}

/// How a camera was held, as EXIF writes it (tag 0x0112); the mirrored ways are not needed here.
enum Orientation: Int {
  case upright = 1
  case upsideDown = 3
  case right = 6  // to be turned clockwise for looking at it
  case left = 8  // to be turned anticlockwise

  /// The place in the upright picture of `width` × `height` that is stored at (`x`, `y`).
  func source(x: Int, y: Int, width: Int, height: Int) -> (x: Int, y: Int) {
    switch self {
    case .upright: (x, y)
    case .upsideDown: (width - 1 - x, height - 1 - y)
    case .right: (width - 1 - y, x)
    case .left: (y, height - 1 - x)
    }
  }
}

/// A JPEG as a camera writes it: pixels as they lay on the sensor, and EXIF that says how to turn them.
struct JPEGFile {
  let pixels: Pixels
  let orientation: Orientation

  /// Writes the file by way of `cjpeg` (Debian's libjpeg-turbo-progs).
  func write(to path: String) throws {
    let cjpeg = Process()
    cjpeg.executableURL = URL(filePath: "/usr/bin/cjpeg")
    cjpeg.arguments = ["-quality", "90", "-optimize", "-outfile", path]
    let input = Pipe()
    cjpeg.standardInput = input
    do {
      try cjpeg.run()
    } catch {
      throw PortraitError(file: path, reason: "cjpeg does not run; install libjpeg-turbo-progs")
    }
    let head = "P6\n\(pixels.width) \(pixels.height)\n255\n"
    try input.fileHandleForWriting.write(contentsOf: Data(head.utf8) + Data(pixels.bytes))
    try input.fileHandleForWriting.close()
    cjpeg.waitUntilExit()
    guard cjpeg.terminationStatus == 0 else {
      throw PortraitError(file: path, reason: "cjpeg ended with status \(cjpeg.terminationStatus)")
    }
    var file = try Data(contentsOf: URL(filePath: path))
    file.insert(contentsOf: exif, at: file.startIndex + 2)  // EXIF stands right after the start of image
    try file.write(to: URL(filePath: path), options: .atomic)
  }

  /// An APP1 segment whose only entry is the orientation (EXIF 2.3, 4.6.4).
  private var exif: [UInt8] {
    let directory: [UInt8] = [
      0x01, 0x00,  // one entry
      0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, UInt8(orientation.rawValue), 0x00, 0x00, 0x00,
      0x00, 0x00, 0x00, 0x00,  // no further directory
    ]
    let body = Array("Exif\0\0".utf8) + [0x49, 0x49, 0x2A, 0x00, 0x08, 0x00, 0x00, 0x00] + directory
    return [0xFF, 0xE1, 0x00, UInt8(body.count + 2)] + body
  }
}
