import Layout
import Testing
import Tools

/// Small files that unpack to much.
@Suite struct PictureBombTests {
  /// A zlib stream of so many zeros: one byte of a block of fixed codes (RFC 1951, 3.2.6) and matches of 258
  /// bytes at distance 1, of which each takes 13 bits.
  private static func zeros(matches: Int) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0]  // the last block, fixed codes
    // 0x00 is the code 00110000.
    bits += [0, 0, 1, 1, 0, 0, 0, 0]
    // Length 258 is code 285, 11000101; distance 1 is 00000.
    let match: [UInt8] = [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]
    for _ in 0..<matches { bits += match }
    bits += [0, 0, 0, 0, 0, 0, 0]
    let packed = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(bits.count, start + 8)].enumerated().reduce(UInt8(0)) {
        $0 | $1.element << UInt8($1.offset)
      }
    }
    let count = 1 + 258 * matches
    // Adler-32 of zeros.
    return [0x78, 0x9C] + packed + PNGImage.four((count % 65_521) << 16 | 1)
  }

  @Test func theStreamIsSound() throws {
    var file = PNGImage(width: 257, height: 4, colourType: 0, rows: [])
    file.data = Self.zeros(matches: 4)  // 1033 bytes for 4 rows of 258
    #expect(try Picture(bytes: file.bytes, name: "p").width == 257)
  }

  @Test func dataBehindTheRowsAreRefused() {
    var file = PNGImage(width: 4, height: 4, colourType: 0, rows: [])
    file.data = Self.zeros(matches: 40_000)
    let error = #expect(throws: PictureError.self) { try Picture(bytes: file.bytes, name: "p") }
    #expect(
      error?.description
        == "p: the file holds what is no part of the picture: its data unpack to more than its rows need")
  }

  @Test func bytesBehindThePackedDataAreRefused() {
    var file = Samples.png()
    file.data = PNGImage.stored(file.rows.flatMap { [0] + $0 }) + [UInt8](repeating: 7, count: 5_000)
    let error = #expect(throws: PictureError.self) { try Picture(bytes: file.bytes, name: "p") }
    #expect(error?.description.hasSuffix("5000 bytes stand behind its packed data") == true)
  }

  @Test func aPageOfTooManyPixelsIsRefused() throws {
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(
      Specimen.document(
        [Specimen.paragraph("क")],
        paper: Paper(width: .mm(594), height: .mm(420), margins: Margins(all: .mm(20)))))
    let error = #expect(throws: LayoutError.self) { try typesetter.png(pages.pages[0], dpi: 1200) }
    #expect(
      error?.description
        == "a page of 556 megapixels at 1200 dpi is too large to paint; 622 dpi are the most for this paper, or give a PDF"
    )
  }
}
