import Layout
import Testing
import Tools

/// What lands on the page.
@Suite struct PictureDrawingTests {
  @Test(arguments: 1...8)
  func everyOrientationStandsUpright(_ orientation: Int) throws {
    for bytes in [Samples.jpeg(orientation: orientation).bytes, Samples.png(orientation: orientation).bytes] {
      let picture = try Picture(bytes: bytes, name: "p")
      expectSamples(try PictureCanvas.image(of: picture, width: 60, height: 80), side: 20)
    }
  }

  @Test func fillCutsToTheRatio() throws {
    let picture = try Picture(bytes: Samples.jpeg().bytes, name: "p")
    // 3 × 4 blocks into a square: one of four rows is cut, none of it at the top.
    let top = try PictureCanvas.image(of: picture, width: 60, height: 60, crop: .fill(left: 0.5, top: 0))
    expectSamples(top, side: 20, rows: 0..<3)
    let bottom = try PictureCanvas.image(of: picture, width: 60, height: 60, crop: .fill(left: 0.5, top: 1))
    expectSamples(bottom, side: 20, rows: 1..<4)
    // Into a box as high as the picture and two blocks wide: the first column is cut.
    let right = try PictureCanvas.image(of: picture, width: 40, height: 80, crop: .fill(left: 1, top: 0))
    expectSamples(right, side: 20, columns: 1..<3)
  }

  @Test func portraitsAreCutRatherBelow() throws {
    // A hundred grey rows, each as dark as its number, into a square: 60 stay, 35 % of 40 go on top.
    let file = PNGImage(
      width: 60, height: 100, colourType: 0, rows: (0..<100).map { [UInt8](repeating: UInt8($0), count: 60) })
    let picture = try Picture(bytes: file.bytes, name: "p")
    let pixels = try PictureCanvas.image(of: picture, width: 60, height: 60, crop: .portrait)
    #expect(near(pixels[30, 0], (14, 14, 14), 1) && near(pixels[30, 59], (73, 73, 73), 1))
  }

  @Test func wholeLeavesTheRestOfTheBox() throws {
    let picture = try Picture(bytes: Samples.jpeg().bytes, name: "p")
    let pixels = try PictureCanvas.image(of: picture, width: 80, height: 80, crop: .whole)
    #expect(near(pixels[5, 40], (255, 255, 255), 0) && near(pixels[75, 40], (255, 255, 255), 0))
    #expect(near(pixels[20, 10], Samples.colours[0][0]) && near(pixels[60, 70], Samples.colours[3][2]))
  }

  @Test func alphaBlendsWithThePage() throws {
    let file = PNGImage.plain([255, 0, 0, 128], width: 2, height: 2, colourType: 6)
    let picture = try Picture(bytes: file.bytes, name: "p")
    #expect(picture.header.hasAlpha)
    #expect(near(try PictureCanvas.image(of: picture, width: 8, height: 8)[4, 4], (255, 127, 127), 1))
  }

  @Test func edgesAreAsDarkAsTheMiddle() throws {
    let file = PNGImage.plain([0, 0, 0], width: 3, height: 3, colourType: 2)
    let pixels = try PictureCanvas.image(of: try Picture(bytes: file.bytes, name: "p"), width: 50, height: 50)
    #expect(pixels.rgb.allSatisfy { near($0, (0, 0, 0), 0) })
  }

  @Test func largePicturesAreShrunkWhileTheyAreDecoded() throws {
    // 320 pixels on 12 pt are three times what paper shows.
    let row = [[UInt8]](repeating: [200], count: 20) + [[UInt8]](repeating: [40], count: 20)
    let jpeg = BlockJPEG(blocks: Array(repeating: row, count: 40)).bytes
    let grey = (0..<320).map { $0 < 160 ? UInt8(200) : 40 }
    let png = PNGImage(width: 320, height: 320, colourType: 0, rows: Array(repeating: grey, count: 320)).bytes
    for bytes in [jpeg, png] {
      let picture = try Picture(bytes: bytes, name: "p")
      let pixels = try PictureCanvas.image(of: picture, width: 12, height: 12)
      #expect(near(pixels[1, 6], (200, 200, 200)) && near(pixels[10, 6], (40, 40, 40)))
      #expect(near(pixels[0, 0], (200, 200, 200)) && near(pixels[11, 11], (40, 40, 40)))
    }
  }

  @Test func surfacesAreKeptAndBounded() throws {
    let pictures = try (0..<6).map { number in
      let file = PNGImage.plain([UInt8(number)], width: 100, height: 100, colourType: 0)
      return try Picture(bytes: file.bytes, name: "\(number)")
    }
    let surfaces = PictureSurfaces(mostBytes: 3 * 1_700)
    for picture in pictures {
      for _ in 0..<2 { _ = try PictureCanvas.image(of: picture, width: 5, height: 5, surfaces: surfaces) }
    }
    #expect(surfaces.count == 3)
    for (number, picture) in pictures.enumerated() {
      let pixels = try PictureCanvas.image(of: picture, width: 5, height: 5, surfaces: surfaces)
      #expect(near(pixels[2, 2], (number, number, number), 0))
    }
    let tiny = PictureSurfaces(mostBytes: 1)
    for picture in pictures { _ = try PictureCanvas.image(of: picture, width: 5, height: 5, surfaces: tiny) }
    #expect(tiny.count == 1)
  }

  /// The centres of the blocks have the samples' colours.
  private func expectSamples(
    _ pixels: PictureCanvas.Pixels, side: Int, rows: Range<Int> = 0..<4, columns: Range<Int> = 0..<3
  ) {
    for row in rows {
      for column in columns {
        let pixel = pixels[
          (column - columns.lowerBound) * side + side / 2, (row - rows.lowerBound) * side + side / 2]
        #expect(near(pixel, Samples.colours[row][column]), "row \(row), column \(column): \(pixel)")
      }
    }
  }
}
