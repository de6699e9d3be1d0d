import Foundation
import Testing
import Tools

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

  @Test("what is no part of a photo goes into no PDF, and a transparent or coarse one is refused")
  func onlyThePicture() throws {
    let folder = try Samples.folder()
    let photo = "cases/photos/sumitra-mandal.jpg"
    // With no more pixels than its box needs: more would be made fewer.
    let made = try Certgen(shell: "djpeg -scale 3/4 \(photo) | cjpeg -quality 90 > fit.jpg", in: folder)
    #expect(made.status == 0, "\(made.complaints)")
    let sound = try folder.read("fit.jpg")
    try folder.write(Array(sound) + Array("PK%PDF-1.7 /JavaScript".utf8), to: photo)
    let run = try Certgen(
      "render", BadInputTests.form, "--case", BadInputTests.sample, "-o", "x.pdf", in: folder)
    #expect(run.status == 0 && run.complaints.isEmpty, "\(run.complaints)")
    let pdf = try folder.read("x.pdf")
    #expect(pdf.range(of: Data("/JavaScript".utf8)) == nil && pdf.range(of: Data("Exif".utf8)) == nil)
    #expect(pdf.range(of: sound.suffix(200)) != nil)

    try FileManager.default.removeItem(atPath: folder.path("x.pdf"))
    let transparent = PNGImage.plain([0, 0, 0, 0], width: 60, height: 80, colourType: 6)
    let coarse = PNGImage.plain([9], width: 64, height: 50, colourType: 0)
    for (file, words) in [
      (transparent, "every pixel is transparent"), (coarse, "64 × 50 pixels, 35 an inch"),
    ] {
      try folder.write(file.bytes, to: photo)
      try BadInputTests.expectRefusal(of: BadInputTests.sample, in: folder) { line in
        #expect(line.contains("operator_photo (सञ्चालकको फोटो): ") && line.contains(words), "\(line)")
      }
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
  private static func png(width: Int, height: Int) -> [UInt8] {
    PNGImage(width: width, height: height, colourType: 2, rows: []).bytes
  }
}
