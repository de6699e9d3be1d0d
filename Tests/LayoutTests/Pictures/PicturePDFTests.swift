import Foundation
import Layout
import Testing
import Tools

/// Pictures in PDFs, looked at with Poppler.
@Suite struct PicturePDFTests {
  @Test(arguments: [false, true])
  func jpegFilesAreCopiedByteForByte(_ progressive: Bool) throws {
    for orientation in [1, 6] {
      var file = Samples.jpeg(orientation: orientation, progressive: progressive)
      let bytes = file.bytes
      // What turns the page's picture does not go with it.
      file.exif = nil
      let picture = try Picture(bytes: bytes, name: "p")
      let pdf = try PictureCanvas.pdf(of: picture, width: 60, height: 80)
      let images = try list(pdf)
      #expect(images.count == 1 && images[0].contains("jpeg"))
      #expect(images[0].contains(orientation == 6 ? " 32    24 " : " 24    32 "))
      #expect(try extracted(pdf) == file.bytes)
    }
  }

  @Test func moreThanPaperShowsIsNotKept() throws {
    // 1200 dpi in a box of one inch: four pixels each way become one.
    let file = PNGImage.plain([10, 120, 240], width: 1200, height: 1200, colourType: 2)
    let pdf = try PictureCanvas.pdf(of: try Picture(bytes: file.bytes, name: "p"), width: 72, height: 72)
    #expect(try list(pdf)[0].contains(" 300   300 "))
    #expect(near(try render(pdf)[30, 40], (10, 120, 240), 1))
  }

  @Test func greyJPEGStaysGrey() throws {
    let bytes = BlockJPEG(blocks: [[[200], [40]]]).bytes
    let pdf = try PictureCanvas.pdf(of: try Picture(bytes: bytes, name: "p"), width: 40, height: 20)
    #expect(try list(pdf)[0].contains(" gray "))
    #expect(try extracted(pdf) == bytes)
  }

  @Test(arguments: 1...8)
  func everyOrientationStandsUprightInPDF(_ orientation: Int) throws {
    for bytes in [Samples.jpeg(orientation: orientation).bytes, Samples.png(orientation: orientation).bytes] {
      let picture = try Picture(bytes: bytes, name: "p")
      let page = try render(
        try PictureCanvas.pdf(of: picture, width: 60, height: 60, crop: .fill(left: 0, top: 1)))
      for row in 1..<4 {
        for column in 0..<3 {
          let pixel = page[10 + column * 20 + 10, 20 + (row - 1) * 20 + 10]
          #expect(near(pixel, Samples.colours[row][column], 8), "row \(row), column \(column): \(pixel)")
        }
      }
      for (x, y) in [(5, 50), (75, 50), (40, 15), (40, 85)] { #expect(near(page[x, y], (255, 255, 255), 0)) }
    }
  }

  @Test func whatIsTransparentTakesTheGroundsColour() throws {
    let file = PNGImage.plain([255, 0, 0, 128], width: 4, height: 4, colourType: 6)
    let picture = try Picture(bytes: file.bytes, name: "p")
    for (ground, colour) in [(Colour.white, (255, 127, 127)), (Colour(red: 0, green: 0, blue: 254), (128, 0, 127))] {
      let pdf = try PictureCanvas.pdf(of: picture, width: 40, height: 40, ground: ground)
      #expect(try list(pdf).count == 1 && !list(pdf)[0].contains("smask"))
      #expect(near(try render(pdf)[30, 40], colour, 2))
    }
  }

  /// 24 × 32 pixels at 600 an inch: a file of half as many each way, turned as it is stored.
  @Test(arguments: 1...8) func aJPEGOfTooManyPixelsBecomesASmallerOne(orientation: Int) throws {
    let picture = try Picture(bytes: Samples.jpeg(orientation: orientation).bytes, name: "p")
    let pdf = try PictureCanvas.pdf(of: picture, width: 2.88, height: 3.84)
    let line = try list(pdf)[0]
    #expect(line.contains("jpeg") && line.contains(" 300   300 "), "\(line)")
    #expect(try !extracted(pdf).contains(sequence: Array("Exif".utf8)))
    let page = try GreyPage(pdf, dpi: 1440)
    for row in 0..<4 {
      for column in 0..<3 {
        let colour = Samples.colours[row][column]
        let grey = 0.299 * Double(colour.r) + 0.587 * Double(colour.g) + 0.114 * Double(colour.b)
        let seen = Double(page[200 + column * 19 + 10, 400 + row * 19 + 10])
        #expect(abs(seen - grey) < 30, "row \(row), column \(column): \(seen) for \(grey)")
      }
    }
    #expect(try PictureCanvas.pdf(of: picture, width: 2.88, height: 3.84).count == pdf.count)
  }

  @Test func onePictureOnManyPagesIsStoredOnce() throws {
    let jpeg = try Picture(bytes: Samples.jpeg().bytes, name: "p")
    let png = try Picture(bytes: Samples.png().bytes, name: "p")
    for picture in [jpeg, png] {
      let pdf = try PictureCanvas.pdf(of: picture, width: 60, height: 80, pages: 3)
      let objects = Set(try list(pdf).map { $0.split(separator: " ")[10] })
      #expect(objects.count == 1)
    }
  }

  @Test func aBoxWithoutAreaDrawsNothing() throws {
    let picture = try Picture(bytes: Samples.jpeg().bytes, name: "p")
    for (width, height) in [(0.0, 10.0), (10, 0), (-5, 5), (.nan, 5)] {
      #expect(try list(try PictureCanvas.pdf(of: picture, width: width, height: height)).isEmpty)
    }
  }

  @Test func drawnTwiceIsTheSame() throws {
    let picture = try Picture(bytes: Samples.jpeg(orientation: 5).bytes, name: "p")
    func undated() throws -> String {
      let pdf = try PictureCanvas.pdf(of: picture, width: 60, height: 80, crop: .portrait)
      return try #require(String(data: Data(pdf), encoding: .isoLatin1))
        .replacing(/CreationDate \(D:\d+/, with: "CreationDate (D:")
    }
    #expect(try undated() == undated())
  }

  /// The lines of `pdfimages -list`, one for each use of an image.
  private func list(_ pdf: [UInt8]) throws -> [Substring] {
    Array(try Tool("pdfimages", "-list", "%", on: pdf).output.split(separator: "\n").dropFirst(2))
  }

  /// The file that `pdfimages -all` takes out.
  private func extracted(_ pdf: [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Tool("pdfimages", "-all", "%", folder.path + "/image", on: pdf)
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent("image-000.jpg")))
  }

  /// The first page at one pixel a point.
  private func render(_ pdf: [UInt8]) throws -> PictureCanvas.Pixels {
    let picture = [UInt8](try Tool("pdftoppm", "-r", "72", "-f", "1", "-l", "1", "%", on: pdf).written)
    // P6, width and height, 255: three lines, then three bytes a pixel.
    let header = Array("P6\n100 100\n255\n".utf8)
    try #require(picture.starts(with: header) && picture.count == header.count + 30_000)
    let samples = picture.dropFirst(header.count).map { Int($0) }
    return PictureCanvas.Pixels(
      width: 100,
      rgb: stride(from: 0, to: samples.count, by: 3).map { (samples[$0], samples[$0 + 1], samples[$0 + 2]) })
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
