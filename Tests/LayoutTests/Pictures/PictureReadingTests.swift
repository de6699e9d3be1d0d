import Layout
import Testing
import Tools

/// What is read from sound files.
@Suite struct PictureReadingTests {
  @Test(arguments: 1...8, [true, false])
  func orientationTurnsTheSize(_ orientation: Int, _ lowestFirst: Bool) throws {
    let file = Samples.jpeg(orientation: orientation, lowestFirst: lowestFirst)
    let picture = try Picture(bytes: file.bytes, name: "a.jpg")
    #expect(picture.header.orientation.rawValue == orientation)
    #expect(picture.width == 24 && picture.height == 32)
    #expect(picture.header.storedWidth == (orientation >= 5 ? 32 : 24))
    #expect(picture.header.format == .jpeg && picture.header.colour == .rgb && !picture.header.hasAlpha)
  }

  @Test(arguments: [0, 9, 65_535])
  func unknownOrientationsAreUpright(_ value: Int) throws {
    var file = Samples.jpeg()
    file.exif = Samples.exif(orientation: value, lowestFirst: true)
    #expect(try Picture(bytes: file.bytes, name: "a.jpg").header.orientation == .upright)
  }

  @Test func brokenExifIsUpright() throws {
    let whole = Samples.exif(orientation: 6, lowestFirst: false)
    var broken = (0..<whole.count - 10).map { Array(whole.prefix($0)) }
    broken.append(Array("MM".utf8) + [0, 42, 0xFF, 0xFF, 0xFF, 0xFF])
    broken.append(Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0xFF, 0xFF])
    broken.append(Array("XX".utf8) + whole.dropFirst(2))
    for exif in broken {
      var file = Samples.jpeg()
      file.exif = exif
      #expect(try Picture(bytes: file.bytes, name: "a.jpg").header.orientation == .upright)
    }
  }

  @Test func greyAndProgressiveJPEG() throws {
    let grey = BlockJPEG(blocks: [[[200], [40]]])
    let picture = try Picture(bytes: grey.bytes, name: "a.jpg")
    #expect(picture.header.colour == .grey && picture.width == 16 && picture.height == 8)
    let pixels = try PictureCanvas.image(of: picture, width: 16, height: 8)
    #expect(near(pixels[4, 4], (200, 200, 200)) && near(pixels[12, 4], (40, 40, 40)))

    let progressive = try Picture(bytes: Samples.jpeg(progressive: true).bytes, name: "b.jpg")
    let sequential = try Picture(bytes: Samples.jpeg().bytes, name: "c.jpg")
    let (one, other) = (
      try PictureCanvas.image(of: progressive, width: 24, height: 32).rgb,
      try PictureCanvas.image(of: sequential, width: 24, height: 32).rgb
    )
    #expect(zip(one, other).allSatisfy { near($0, $1, 0) })
  }

  @Test func sixteenBitPNG() throws {
    let file = PNGImage.plain(
      [0xC0, 0x12, 0x40, 0x34, 0x08, 0x56], width: 3, height: 2, bitDepth: 16, colourType: 2)
    let picture = try Picture(bytes: file.bytes, name: "a.png")
    #expect(picture.header.bitDepth == 16 && picture.header.colour == .rgb && picture.header.format == .png)
    #expect(near(try PictureCanvas.image(of: picture, width: 6, height: 4)[3, 2], (0xC0, 0x40, 0x08), 1))
  }

  @Test func palettePNGWithTransparency() throws {
    let file = PNGImage(
      width: 4, height: 2, bitDepth: 2, colourType: 3, rows: [[0b00_01_10_11], [0b00_01_10_11]],
      extra: [("PLTE", [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9]), ("tRNS", [255, 255, 0])])
    let picture = try Picture(bytes: file.bytes, name: "a.png")
    #expect(picture.header.colour == .palette && picture.header.hasAlpha && picture.header.bitDepth == 2)
    let pixels = try PictureCanvas.image(of: picture, width: 4, height: 2)
    #expect(near(pixels[0, 0], (255, 0, 0)) && near(pixels[1, 1], (0, 255, 0)))
    #expect(near(pixels[2, 1], (255, 255, 255)) && near(pixels[3, 0], (9, 9, 9)))
  }

  @Test func greyPNGOfEveryDepth() throws {
    for (depth, row) in [(1, [0xF0]), (2, [0xFF, 0x00]), (4, [0xFF, 0xFF, 0, 0])] {
      let bytes = row.map { UInt8($0) }
      let file = PNGImage(width: 8, height: 1, bitDepth: depth, colourType: 0, rows: [bytes])
      let picture = try Picture(bytes: file.bytes, name: "a.png")
      let pixels = try PictureCanvas.image(of: picture, width: 8, height: 1)
      #expect(near(pixels[1, 0], (255, 255, 255)) && near(pixels[6, 0], (0, 0, 0)), "depth \(depth)")
    }
  }

  @Test func bytesAndNameMakeTheIdentity() throws {
    let bytes = Samples.jpeg().bytes
    let one = try Picture(bytes: bytes, name: "a.jpg")
    #expect(one == (try Picture(bytes: bytes, name: "a.jpg")))
    #expect(one != (try Picture(bytes: bytes, name: "b.jpg")))
    #expect(one != (try Picture(bytes: Samples.jpeg(progressive: true).bytes, name: "a.jpg")))
    #expect(one.bytes == bytes)
  }
}
