import Foundation
import Testing

/// Pictures that are damaged or made to do harm.
@Suite struct BadPictureTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var words: String
    /// Makes the file from a sound JPEG.
    var make: @Sendable (Data) -> [UInt8]
  }

  static let pictures = [
    Bad(testDescription: "empty", words: "is empty") { _ in [] },
    Bad(testDescription: "half a JPEG", words: "truncated or damaged") { Array($0.prefix($0.count / 2)) },
    Bad(testDescription: "a PNG of 50,000 × 50,000", words: "50000 pixels") { _ in
      png(width: 50_000, height: 50_000)
    },
    Bad(testDescription: "a PNG of 19,000 × 19,000", words: "19000 × 19000 pixels") { _ in
      png(width: 19_000, height: 19_000)
    },
    Bad(testDescription: "a PNG without pixels", words: "zero") { _ in png(width: 0, height: 10) },
    Bad(testDescription: "four channels", words: "cannot be used; save it as an RGB or grey JPEG") { _ in
      // Start of image, then a baseline frame of 8 bits, 16 × 16, with four components.
      [0xFF, 0xD8, 0xFF, 0xC0, 0, 20, 8, 0, 16, 0, 16, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]
        + [0xFF, 0xD9]
    },
    Bad(testDescription: "a GIF", words: "a GIF file cannot be used; give a JPEG or PNG") { _ in
      Array("GIF89a".utf8) + [UInt8](repeating: 1, count: 60)
    },
    Bad(testDescription: "a PDF", words: "a PDF file cannot be used") { _ in Array("%PDF-1.7\n%âãÏÓ\n".utf8)
    },
    Bad(testDescription: "21 MB", words: "more than 20000000") { data in
      Array(data) + [UInt8](repeating: 0, count: 21_000_000)
    },
  ]

  @Test("a bad picture is refused by its name", arguments: pictures)
  func refused(_ bad: Bad) throws {
    let folder = try Samples.folder()
    let photo = "cases/photos/sumitra-mandal.jpg"
    try folder.write(bad.make(try folder.read(photo)), to: photo)
    try BadInputTests.expectRefusal(of: BadInputTests.sample, in: folder) { line in
      #expect(line.contains("operator_photo (सञ्चालकको फोटो): "), "\(line)")
      #expect(line.contains("photos/sumitra-mandal.jpg") && line.contains(bad.words), "\(line)")
    }
  }

  @Test("no link leads out of the folder, and no pipe is waited for")
  func links() throws {
    let folder = try Samples.folder()
    let photo = "cases/photos/sumitra-mandal.jpg"
    try folder.write(try folder.read(photo), to: "outside.jpg")
    try FileManager.default.removeItem(atPath: folder.path(photo))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(photo), withDestinationPath: folder.path("outside.jpg"))
    try BadInputTests.expectRefusal(of: BadInputTests.sample, in: folder) {
      #expect($0.contains("link"), "\($0)")
    }
    try FileManager.default.removeItem(atPath: folder.path(photo))
    #expect(mkfifo(folder.path(photo), 0o600) == 0)
    try BadInputTests.expectRefusal(of: BadInputTests.sample, in: folder) {
      #expect($0.contains("not a regular file"), "\($0)")
    }
  }

  /// A PNG that announces a size and has next to no pixels.
  private static func png(width: UInt32, height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bytes(width) + bytes(height) + [8, 2, 0, 0, 0])
      // An empty deflate stream (RFC 1950).
      + chunk("IDAT", [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return bytes(UInt32(data.count)) + body + bytes(checksum(body))
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32 of a chunk (PNG specification, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
  }
}
