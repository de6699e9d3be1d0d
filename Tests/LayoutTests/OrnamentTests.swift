import Layout
import Testing
import Tools

/// Patterns that the program draws.
@Suite struct OrnamentTests {
  private static func page(_ ornament: Ornament) throws -> (typesetter: Typesetter, publication: Publication)
  {
    let typesetter = try Typesetter()
    let paper = Paper(width: .mm(40), height: .mm(30), margins: Margins(all: .zero))
    let block = Block.ornament(PlacedOrnament(x: .mm(10), y: .mm(10), ornament))
    let document = Document(title: "t", name: "t", sections: [Section(paper: paper, blocks: [block])])
    return (typesetter, try typesetter.pages(document))
  }

  private static func ornament(_ pattern: Ornament.Pattern) -> Ornament {
    Ornament(
      pattern, colours: [Colour(red: 200, green: 0, blue: 0), .white, .black], width: .mm(20), height: .mm(10)
    )
  }

  @Test(arguments: Ornament.Pattern.allCases)
  func itStopsAtTheEdgesOfItsBox(_ pattern: Ornament.Pattern) throws {
    let (typesetter, publication) = try Self.page(Self.ornament(pattern))
    let pdf = try typesetter.pdf(publication)
    let pixels = try GreyPage(pdf, dpi: 254)
    let inside = pixels.share(darkerThan: 250, x: 100..<300, y: 100..<200)
    #expect(inside > 0.005, "nothing is drawn")
    for (x, y) in [(0..<99, 0..<300), (302..<400, 0..<300), (0..<400, 0..<99), (0..<400, 202..<300)] {
      #expect(pixels.share(darkerThan: 250, x: x, y: y) == 0)
    }
  }

  @Test(arguments: Ornament.Pattern.allCases)
  func itIsTheSameEachTimeAndHasNoTransparency(_ pattern: Ornament.Pattern) throws {
    func drawn() throws -> String {
      let (typesetter, publication) = try Self.page(Self.ornament(pattern))
      return try Tool(
        "qpdf", "--qdf", "--static-id", "--object-streams=disable", "%", "-", on: typesetter.pdf(publication)
      )
      .output
    }
    let pdf = try drawn()
    #expect(!pdf.contains("/SMask") && !pdf.contains("/Image"))
    #expect(!pdf.contains(/\/ca 0/) && !pdf.contains(/\/CA 0/))
    // Cairo dates its files.
    func undated(_ pdf: String) -> String { pdf.replacing(/CreationDate \(D:\d+/, with: "") }
    #expect(try undated(pdf) == undated(drawn()))
  }

  @Test func aPatternOnManyPagesIsDrawnOnce() throws {
    let typesetter = try Typesetter()
    let large = Ornament(.swell, colours: [.black], width: .mm(140), height: .mm(100))
    let block = Block.ornament(PlacedOrnament(x: .zero, y: .zero, large))
    func size(_ pages: Int) throws -> Int {
      let sections = (0..<pages).map { _ in Section(paper: .a5, blocks: [block]) }
      return try typesetter.pdf(
        typesetter.pages(Document(title: "t", name: "t", sections: sections))
      ).count
    }
    let (one, ten) = try (size(1), size(10))
    #expect(ten - one < one, "\(one) bytes on one page, \(ten) on ten")
  }

  @Test func aCodeKeepsFourLightModulesAroundItOnAnyGround() throws {
    let typesetter = try Typesetter()
    let paper = Paper(width: .mm(40), height: .mm(40), margins: Margins(all: .mm(5)))
    let ground = Ornament(.solid, colours: [.black], width: .mm(50), height: .mm(50))
    let code = Figure(
      .modules(size: 21, dark: Array(repeating: true, count: 441)), width: .mm(29), height: .mm(29),
      alternative: "c")
    let blocks = [Block.ornament(PlacedOrnament(x: .mm(-10), y: .mm(-10), ground)), .figure(code)]
    let pages = try typesetter.pages(
      Document(title: "t", name: "t", sections: [Section(paper: paper, blocks: blocks)]))
    let page = try GreyPage(typesetter.pdf(pages), dpi: 254)
    // Ten pixels a millimetre, a millimetre a module: four of them around 21.
    #expect(page.share(darkerThan: 128, x: 2..<48, y: 2..<398) == 1)
    #expect(page.share(darkerThan: 250, x: 52..<88, y: 52..<338) == 0)
    #expect(page.share(darkerThan: 250, x: 302..<338, y: 52..<338) == 0)
    #expect(page.share(darkerThan: 250, x: 52..<338, y: 52..<88) == 0)
    #expect(page.share(darkerThan: 250, x: 52..<338, y: 302..<338) == 0)
    #expect(page.share(darkerThan: 128, x: 92..<298, y: 92..<298) == 1)
  }

  @Test func coloursAreReadAndThinned() throws {
    let green = try #require(Colour("#0B6E5F"))
    #expect(green.description == "#0B6E5F" && green.tint(1) == green && green.tint(0) == .white)
    #expect(green.tint(0.5) == Colour(red: 133, green: 183, blue: 175))
    for wrong in ["0B6E5F", "#0B6E5", "#0B6E5FF", "#+B6E5F", "#0B6E5G", ""] { #expect(Colour(wrong) == nil) }
  }
}

/// A page as Poppler paints it, in grey.
struct GreyPage {
  let width, height: Int
  private let samples: [UInt8]

  init(_ pdf: [UInt8], page: Int = 1, dpi: Int) throws {
    let number = "\(page)"
    let picture = [UInt8](
      try Tool("pdftoppm", "-gray", "-r", "\(dpi)", "-f", number, "-l", number, "%", on: pdf).written)
    // P5, width and height, 255: three lines, then a byte a pixel.
    let lines = picture.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
    let sides = String(decoding: lines[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    (width, height) = (sides[0], sides[1])
    samples = Array(lines[3])
  }

  subscript(x: Int, y: Int) -> UInt8 { samples[y * width + x] }

  func share(darkerThan limit: UInt8, x: Range<Int>, y: Range<Int>) -> Double {
    let count = y.reduce(0) { sum, row in sum + x.count { self[$0, row] < limit } }
    return Double(count) / Double(x.count * y.count)
  }
}
