import Layout
import Testing
import Tools

/// Properties of pages, over documents made up from a seed.
@Suite struct PaginationTests {
  private static let words = [
    "उद्योग", "व्यवस्थापन", "नियमावली,", "२०७८", "को", "नियम", "४", "बमोजिम", "स्वीकृति", "र", "कार्यालय", "प्रदेश",
    "अन्तर्राष्ट्रियकरणसम्बन्धी", "पूँजी", "Ltd.", "(LDO)", "गर्नु", "पर्नेछ", "।",
  ]

  private static func blocks(_ random: inout SeededGenerator) -> [Block] {
    (0..<Int.random(in: 1...25, using: &random)).map { _ in
      switch Int.random(in: 0..<10, using: &random) {
      case 0: Specimen.table(rows: Int.random(in: 1...45, using: &random))
      case 1: .space(.pt(Double.random(in: 0...400, using: &random)))
      case 2: .pageBreak
      case 3: Specimen.paragraph("शीर्षक", ParagraphStyle(keepsWithNext: true), role: .heading(2))
      case 4:
        .box(Box(width: .mm(40), height: .mm(Double.random(in: 10...200, using: &random))))
      default:
        Specimen.paragraph(
          (0..<Int.random(in: 1...120, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " "),
          ParagraphStyle(alignment: Bool.random(using: &random) ? .justified : .start))
      }
    }
  }

  @Test(arguments: 0..<60) func pagesHoldEverythingOnceInsideTheirMargins(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let blocks = Self.blocks(&random)
    let publication = try Typesetter().pages(Specimen.document(blocks))
    let margin = Length.mm(20).points - 0.01
    for (index, page) in publication.pages.enumerated() {
      #expect(!page.items.isEmpty || publication.pages.count == 1, "page \(index + 1) is empty")
      for item in page.items {
        #expect(item.x.points >= margin && item.y.points >= margin)
        #expect(item.y.points <= page.height.points - margin)
        if case .text(let line) = item.drawing { #expect(line.end <= page.width - .mm(20) + .pt(0.02)) }
        if case .frame(_, let height, _, _) = item.drawing {
          #expect((item.y + height).points <= page.height.points - margin)
        }
      }
    }
    // What belongs to the structure stands on the pages once, in order.
    var read: [Int] = []
    for item in publication.pages.flatMap(\.items) {
      if case .text = item.drawing, let element = item.element, read.last != element { read.append(element) }
    }
    #expect(read == read.sorted())
    #expect(Set(read).count == read.count)
  }

  @Test func aTableRepeatsItsHeadAndKeepsItsRowsWhole() throws {
    let publication = try Typesetter().pages(Specimen.document([Specimen.table(rows: 100)]))
    #expect(publication.pages.count > 2)
    for page in publication.pages {
      let texts = page.items.compactMap { item in
        if case .text(let line) = item.drawing { line.text.trimmingPrefix(" ") } else { nil }
      }
      #expect(texts.filter { $0.hasPrefix("विवरण") }.count == 1)
    }
    // The copies of the head are no part of the structure.
    let heads = publication.elements.count { if case .headCell = $0.kind { true } else { false } }
    #expect(heads == 5)
  }

  @Test func cellsKnowTheHeadsAboveThem() throws {
    let publication = try Typesetter().pages(Specimen.document([Specimen.table(rows: 1)]))
    let heads = publication.elements.indices.filter {
      if case .headCell = publication.elements[$0].kind { true } else { false }
    }
    let cells = publication.elements.compactMap {
      if case .cell(_, _, let heads) = $0.kind { heads } else { nil }
    }
    #expect(cells == [[heads[0]], [heads[1]], [heads[2], heads[3]], [heads[2], heads[4]]])
  }

  @Test func blocksTogetherAreNotTiedToTheNext() throws {
    let table = Specimen.table(rows: 13)
    let blocks = (0..<3).map { Block.together([table, .space(.pt($0 == 2 ? 0 : 9))]) }
    let publication = try Typesetter().pages(Specimen.document(blocks))
    // Two of the tables fit the first page; all three do not.
    let heads = publication.pages.map { page in page.items.count { $0.reads("विवरण") } }
    #expect(heads == [2, 1])
  }

  @Test func aHeadingIsNeverTheLastOfAPage() throws {
    for height in stride(from: 0.0, through: 60, by: 4) {
      let publication = try Typesetter().pages(
        Specimen.document([
          .box(Box(width: .mm(20), height: .mm(200))), .space(.pt(height + 60)),
          Specimen.paragraph("शीर्षक", ParagraphStyle(keepsWithNext: true), role: .heading(1)),
          Specimen.paragraph("पहिलो अनुच्छेद", ParagraphStyle(spaceBefore: .pt(9))),
        ]))
      let place = try #require(
        publication.pages.firstIndex { page in page.items.contains { $0.reads("शीर्षक") } })
      #expect(publication.pages[place].items.contains { $0.reads("पहिलो अनुच्छेद") })
    }
  }
}

extension Page.Placed {
  func reads(_ text: String) -> Bool {
    if case .text(let line) = drawing { line.text.hasPrefix(text) } else { false }
  }
}
