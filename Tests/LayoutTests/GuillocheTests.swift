import Layout
import Testing
import Tools

/// Borders of fine lines: what they cost, where they are, and that they are the same each time.
@Suite struct GuillocheTests {
  private static func document(_ frame: Guilloche.Frame?, isInBlack: Bool = false) -> Document {
    let swash = Rule(border: Border(pattern: .swash, colour: .blue), width: .mm(92), placement: .centre)
    let page = [Block.rule(swash)]
    return Document(
      title: "नमूना", name: "specimen",
      sections: [Section(blocks: page + [.pageBreak] + page, frame: frame)], isInBlack: isInBlack)
  }

  private static func pdf(_ typesetter: Typesetter, _ document: Document) throws -> [UInt8] {
    try typesetter.pdf(typesetter.pages(document))
  }

  @Test func aBorderIsTheSameEachTime() throws {
    let typesetter = try Typesetter()
    let first = try Self.pdf(typesetter, Self.document(Guilloche.Frame()))
    _ = try Self.pdf(typesetter, Self.document(nil))
    #expect(try Self.pdf(typesetter, Self.document(Guilloche.Frame())) == first)
    #expect(try Self.pdf(Typesetter(), Self.document(Guilloche.Frame())) == first)
  }

  @Test func nothingIsTransparentAndNothingIsAPicture() throws {
    let streams = try PDFStreams(Self.pdf(Typesetter(), Self.document(Guilloche.Frame())))
    for head in streams.all.map(\.head) + streams.dictionaries {
      #expect(head["/SMask"] == nil && head["/Subtype"] as? String != "/Image")
      for key in ["/ca", "/CA"] { #expect((head[key] as? Double ?? 1) == 1) }
    }
    let forms = streams.all.filter { $0.head["/Subtype"] as? String == "/Form" }
    // Cell, roundel and its three curves, border; star, three rings, ground; swash and its two strands.
    #expect(forms.count == 14, "each drawing that stands several times, and on several pages, is there once")
  }

  @Test func theEdgeOfThePaperStaysWhite() throws {
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(Self.document(Guilloche.Frame()))
    let grey = try Tool("pdftoppm", "-r", "254", "-gray", "-f", "1", "-l", "1", "%", on: typesetter.pdf(pages))
      .written
    // Ten pixels to a millimetre.
    let header = grey.prefix(40).split(separator: 0x0A)[1].split(separator: 0x20)
    let size = header.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    let (width, height) = (size[0], size[1]), pixels = [UInt8](grey.suffix(width * height))
    func isWhite(_ x: Int, _ y: Int) -> Bool { pixels[y * width + x] > 250 }
    #expect((0..<height).allSatisfy { y in (0..<54).allSatisfy { isWhite($0, y) && isWhite(width - 1 - $0, y) } })
    #expect((0..<width).allSatisfy { x in (0..<54).allSatisfy { isWhite(x, $0) && isWhite(x, height - 1 - $0) } })
    // Between the border and the words.
    #expect((240..<2700).allSatisfy { y in (170..<195).allSatisfy { isWhite($0, y) } })
    #expect(!(54..<160).allSatisfy { isWhite($0, height / 2) })
  }

  @Test func whereThereIsBlackAloneAllIsBlackOrGrey() throws {
    let pages = try Typesetter().pages(Self.document(Guilloche.Frame(), isInBlack: true))
    for page in pages.pages {
      for item in page.items {
        guard case .guilloche(let drawing, _) = item.drawing else { continue }
        #expect(drawing.colour.red == drawing.colour.green && drawing.colour.green == drawing.colour.blue)
      }
    }
    #expect(Colour.blue.inBlack == .black)
    #expect(Colour(red: 0xA8, green: 0x18, blue: 0x1F).inBlack == .black)
    #expect(Colour.mist.inBlack != .white)
  }
}
