import Layout
import Testing
import Tools

/// What is refused, and in which words.
@Suite struct PictureRefusalTests {
  @Test(arguments: [
    ("GIF89a\u{1}\u{0}", "GIF"), ("RIFF\u{10}\u{0}\u{0}\u{0}WEBPVP8 ", "WebP"), ("%PDF-1.7", "PDF"),
    ("\0\0\0\u{18}ftypheic\0\0", "HEIC"), ("\0\0\0\u{18}ftypavif\0\0", "AVIF"), ("BM\u{36}\u{10}", "BMP"),
    ("<?xml version=\"1.0\"?><!-- drawn --><svg xmlns=\"x\"/>", "SVG"), ("II*\0", "TIFF"), ("MM\0*", "TIFF"),
    ("8BPS", "Photoshop"), ("<!DOCTYPE html>", "HTML"), ("%!PS-Adobe", "PostScript"),
    ("\0\0\0\u{c}jP  \r\n", "JPEG 2000"),
  ])
  func otherFormatsAreRefusedByName(_ start: String, _ kind: String) {
    let message = refusal(of: Array(start.utf8), name: "photo.jpg")
    #expect(message == "photo.jpg: a \(kind) file cannot be used; give a JPEG or PNG")
  }

  @Test func nonsenseIsRefused() {
    #expect(refusal(of: []) == "p: the picture is empty")
    #expect(refusal(of: [1, 2, 3]) == "p: not a JPEG or PNG file")
    #expect(refusal(of: [0xFF, 0xD8, 0xFF])?.contains("truncated") == true)
  }

  @Test func jpegBombsAreRefusedFromTheHeader() {
    var file = Samples.jpeg()
    (file.claimedWidth, file.claimedHeight) = (9000, 9000)
    #expect(
      refusal(of: file.bytes)
        == "p: the picture has 9000 × 9000 pixels, more than the 40000000 allowed in all")
    (file.claimedWidth, file.claimedHeight) = (65_535, 8)
    #expect(
      refusal(of: file.bytes) == "p: a side of the picture has 65535 pixels, more than the 20000 allowed")
    (file.claimedWidth, file.claimedHeight) = (0, 8)
    #expect(refusal(of: file.bytes) == "p: the picture has a width or height of zero")
    (file.claimedWidth, file.claimedHeight) = (8, 0)
    #expect(refusal(of: file.bytes) == "p: the picture has a width or height of zero")
  }

  @Test func pngBombsAreRefusedFromTheHeader() {
    for (width, height) in [
      (0x7FFF_FFFF, 0x7FFF_FFFF), (20_001, 1), (10_000, 10_000), (0, 5), (0xFFFF_FFFF, 1),
    ] {
      var file = PNGImage.plain([0], width: 1, height: 1, colourType: 0)
      (file.width, file.height) = (width, height)
      let message = refusal(of: file.bytes)
      #expect(message?.contains("pixels") == true || message?.contains("zero") == true, "\(message ?? "")")
    }
  }

  @Test func limitsAreAValue() throws {
    let bytes = Samples.jpeg().bytes
    let exact = Picture.Limits(bytes: bytes.count, side: 32, pixels: 24 * 32)
    #expect(try Picture(bytes: bytes, name: "p", limits: exact).width == 24)
    for change in [\Picture.Limits.bytes, \.side, \.pixels] {
      var limits = exact
      limits[keyPath: change] -= 1
      #expect(throws: PictureError.self) { try Picture(bytes: bytes, name: "p", limits: limits) }
    }
  }

  @Test func manyScansAreRefused() {
    var file = Samples.jpeg(progressive: true)
    file.bands = 20
    #expect(refusal(of: file.bytes) == nil)
    file.bands = 63
    #expect(refusal(of: file.bytes) == "p: the picture is truncated or damaged: more than 100 scans")
  }

  @Test(
    arguments: [
      (0xC3, "a lossless JPEG"), (0xC5, "a hierarchical JPEG"), (0xC9, "an arithmetic-coded JPEG"),
    ] as [(UInt8, String)])
  func otherKindsOfJPEGAreRefused(_ marker: UInt8, _ kind: String) {
    var file = Samples.jpeg()
    file.marker = marker
    let message = "p: \(kind) cannot be used; save it as an RGB or grey JPEG or PNG"
    #expect(refusal(of: file.bytes) == message)
  }

  @Test func cmykAndTwelveBitsAreRefused() {
    let cmyk = BlockJPEG(blocks: [[[1, 2, 3, 4]]])
    #expect(refusal(of: cmyk.bytes) == "p: a CMYK JPEG cannot be used; save it as an RGB or grey JPEG or PNG")
    var deep = Samples.jpeg()
    deep.precision = 12
    #expect(refusal(of: deep.bytes)?.contains("12 bits per sample") == true)
  }

  @Test(arguments: [false, true])
  func everyTruncatedJPEGIsRefused(_ progressive: Bool) {
    let whole = Samples.jpeg(orientation: 6, progressive: progressive).bytes
    for count in 0..<whole.count { #expect(refusal(of: Array(whole.prefix(count))) != nil, "\(count) bytes") }
  }

  @Test func everyTruncatedPNGIsRefused() {
    let whole = Samples.png(orientation: 3).bytes
    for count in 0..<whole.count { #expect(refusal(of: Array(whole.prefix(count))) != nil, "\(count) bytes") }
  }

  @Test func everyDamagedByteOfAPNGIsRefused() {
    let whole = Samples.png(orientation: 3).bytes
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x10
      #expect(refusal(of: damaged) != nil, "byte \(place)")
    }
  }

  @Test func damagedJPEGsNeverTrap() {
    let whole = Samples.jpeg(orientation: 8, progressive: true).bytes
    for place in whole.indices {
      for change in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = whole
        damaged[place] ^= change
        if let message = refusal(of: damaged) { #expect(message.hasPrefix("p: ") && !message.contains("\n")) }
      }
    }
  }

  @Test func shortPixelDataAreRefused() {
    var file = Samples.png()
    file.rows.removeLast()
    #expect(refusal(of: file.bytes)?.hasPrefix("p: the picture is truncated or damaged") == true)
  }

  @Test func impossiblePNGHeadersAreRefused() {
    for (depth, colour) in [(3, 0), (16, 3), (4, 2), (8, 1), (8, 5), (0, 0)] {
      let file = PNGImage.plain([0, 0, 0, 0], width: 1, height: 1, bitDepth: depth, colourType: colour)
      #expect(refusal(of: file.bytes)?.contains("damaged") == true)
    }
    let bare = PNGImage.plain([0], width: 1, height: 1, colourType: 3)
    #expect(refusal(of: bare.bytes) == "p: the picture is truncated or damaged: no PLTE chunk")
  }

  @Test func namesCannotBreakTheLine() {
    #expect(
      refusal(of: [], name: "a\n\u{1B}[2J\u{202E}b") == "a\u{FFFD}\u{FFFD}[2J\u{FFFD}b: the picture is empty")
  }

  /// The line that a file is refused with; nil when it is taken.
  private func refusal(of bytes: [UInt8], name: String = "p") -> String? {
    do throws(PictureError) {
      _ = try Picture(bytes: bytes, name: name)
      return nil
    } catch {
      return error.description
    }
  }
}
