import Layout
import Testing
import Tools

/// What a picture file holds besides the picture.
@Suite struct PictureCleaningTests {
  private static let secret = Array("secret: 26.7288 N 85.9263 E".utf8)

  /// A sound file with a segment behind the start of image.
  private func jpeg(_ segments: [(marker: UInt8, body: [UInt8])], orientation: Int = 1) -> [UInt8] {
    let file = Samples.jpeg(orientation: orientation).bytes
    let added = segments.flatMap { segment -> [UInt8] in
      let length = segment.body.count + 2
      return [0xFF, segment.marker, UInt8(length >> 8), UInt8(length & 0xFF)] + segment.body
    }
    return file.prefix(2) + added + file.dropFirst(2)
  }

  @Test func segmentsThatAreNotDrawnAreLeftOut() throws {
    let plain = Samples.jpeg().bytes
    for marker in [0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xFE] as [UInt8] {
      let picture = try Picture(bytes: jpeg([(marker, Self.secret)]), name: "p")
      #expect(picture.bytes == plain, "\(marker)")
    }
  }

  @Test func onlyTheOrientationIsLeftOfEXIF() throws {
    for orientation in 2...8 {
      let bytes = Samples.jpeg(orientation: orientation).bytes
      let picture = try Picture(bytes: bytes, name: "p")
      // The sample's EXIF describes the picture as “abc”.
      #expect(contains(bytes, "abc") && !contains(picture.bytes, "abc"))
      let again = try Picture(bytes: picture.bytes, name: "p")
      #expect(again.bytes == picture.bytes && again.header == picture.header)
      #expect(again.header.orientation.rawValue == orientation)
    }
  }

  @Test func whatTellsTheColoursStays() throws {
    let jfif = Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 2, 2] + [UInt8](repeating: 9, count: 12)
    let adobe = Array("Adobe".utf8) + [0, 100, 0x80, 0, 0, 0, 1]
    let picture = try Picture(bytes: jpeg([(0xE0, jfif), (0xEE, adobe)]), name: "p")
    let clean = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
    #expect(picture.bytes == jpeg([(0xE0, clean), (0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])]))
  }

  @Test(arguments: [
    Array("PK\u{3}\u{4}".utf8) + secret, Array("%PDF-1.7 /JavaScript".utf8),
    [UInt8](repeating: 0, count: 1_000_000),
  ])
  func whatStandsBehindTheEndIsCut(_ rest: [UInt8]) throws {
    for file in [Samples.jpeg().bytes, Samples.jpeg(progressive: true).bytes, Samples.png().bytes] {
      let picture = try Picture(bytes: file + rest, name: "p")
      #expect(picture.bytes == file)
    }
  }

  @Test func zerosBeforeTheEndAreRefused() {
    let file = Samples.jpeg().bytes
    #expect(throws: PictureError.self) {
      try Picture(bytes: file.dropLast(2) + [UInt8](repeating: 0, count: 100_000) + [0xFF, 0xD9], name: "p")
    }
  }

  @Test func fillBytesAndRestartsAreRead() throws {
    let file = Samples.jpeg().bytes
    let filled = file.prefix(2) + [0xFF, 0xFF] + file.dropFirst(2)
    #expect(try Picture(bytes: Array(filled), name: "p").bytes == file)
  }

  @Test func chunksThatAreNotDrawnAreLeftOut() throws {
    var file = Samples.png()
    let plain = file.bytes
    for type in ["tEXt", "zTXt", "iTXt", "iCCP", "tIME", "pHYs", "gAMA", "acTL", "fdAT", "prVt"] {
      file.extra = [(type, Self.secret)]
      #expect(try Picture(bytes: file.bytes, name: "p").bytes == plain, "\(type)")
    }
    let turned = try Picture(bytes: Samples.png(orientation: 6).bytes, name: "p")
    #expect(!contains(turned.bytes, "abc") && turned.header.orientation.rawValue == 6)
    #expect(try Picture(bytes: turned.bytes, name: "p").bytes == turned.bytes)
  }

  @Test func aTransparentPictureIsRefused() throws {
    let files = [
      PNGImage.plain([200, 100, 0, 0], width: 30, height: 40, colourType: 6),
      PNGImage.plain([200, 3], width: 30, height: 40, colourType: 4),
      PNGImage(
        width: 4, height: 1, bitDepth: 8, colourType: 3, rows: [[0, 0, 0, 0]],
        extra: [("PLTE", [9, 9, 9]), ("tRNS", [0])]),
    ]
    for file in files {
      let error = #expect(throws: PictureError.self) { try Picture(bytes: file.bytes, name: "p") }
      #expect(error?.description == "p: there is nothing to see on the picture: every pixel is transparent")
    }
    var dotted = PNGImage.plain([0, 0, 0, 0], width: 30, height: 40, colourType: 6)
    dotted.rows[39][119] = 255
    #expect(try Picture(bytes: dotted.bytes, name: "p").width == 30)
  }

  private func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: word) }
  }
}
