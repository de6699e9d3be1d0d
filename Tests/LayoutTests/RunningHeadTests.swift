import Layout
import Testing

/// Running heads, and pages that are enlarged.
@Suite struct RunningHeadTests {
  private static func head(_ text: String, on pages: RunningHead.Pages = []) -> RunningHead {
    RunningHead(on: pages, [Specimen.paragraph(text, role: .artifact)])
  }

  /// Which of the heads stand on each page.
  private func heads(of section: Section, after before: Section? = nil) throws -> [[String]] {
    let sections = (before.map { [$0] } ?? []) + [section]
    let pages = try Typesetter().pages(Document(title: "", name: "heads", sections: sections)).pages
    return pages.map { page in
      ["सबै", "पहिलो", "भित्री", "जोर", "बिजोर"].filter { word in page.items.contains { $0.reads(word) } }
    }
  }

  private static let section = Section(
    paper: Paper(width: .mm(210), height: .mm(297), margins: Margins(all: .mm(40))),
    header: [
      head("सबै"), head("पहिलो", on: .first), head("भित्री", on: .inner), head("जोर", on: [.inner, .even]),
    ], footer: [head("बिजोर", on: .odd)],
    blocks: (1...4).flatMap { [Specimen.paragraph("पृष्ठ \($0)"), .pageBreak] })

  @Test func eachPageHasItsOwn() throws {
    #expect(
      try heads(of: Self.section) == [
        ["सबै", "पहिलो", "बिजोर"], ["सबै", "भित्री", "जोर"], ["सबै", "भित्री", "बिजोर"], ["सबै", "भित्री", "जोर"],
      ])
  }

  /// A translation behind a letter of one page leaves the letter a single page.
  @Test func pagesThatAreCountedApart() throws {
    let letter = Section(header: [Self.head("सबै", on: .single)], blocks: [Specimen.paragraph("पत्र")])
    var translation = Section(
      header: [Self.head("बिजोर", on: .odd), Self.head("भित्री", on: .several)],
      blocks: [Specimen.paragraph("१"), .pageBreak, Specimen.paragraph("२")])
    translation.isCountedApart = true
    #expect(try heads(of: translation, after: letter) == [["सबै"], ["भित्री", "बिजोर"], ["भित्री"]])
  }

  @Test func theFirstPageIsThatOfTheSection() throws {
    let cover = Section(blocks: [Specimen.paragraph("आवरण")])
    #expect(
      try heads(of: Self.section, after: cover).prefix(3) == [
        [], ["सबै", "पहिलो"], ["सबै", "भित्री", "बिजोर"],
      ])
  }

  /// Twice as large: every position, size and rule, and the very same lines.
  @Test func enlargedPagesAreTheSamePages() throws {
    let plain = Specimen.everything
    var large = plain
    let factor = 2.0, paper = Paper(width: .mm(424), height: .mm(594), margins: Margins(all: .zero))
    large.sections[0].enlargement = Enlargement(by: factor, onto: paper)
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(plain), enlarged = try typesetter.pages(large)
    #expect(enlarged.plainText == pages.plainText && enlarged.elements == pages.elements)
    // The sheet is 4 mm wider than twice A4; two of them lie at the left.
    let dx = Length.mm(2).points
    for (page, big) in zip(pages.pages, enlarged.pages) {
      #expect(big.width == paper.width && big.height == paper.height)
      for (item, other) in zip(page.items, big.items) {
        #expect(abs(item.x.points * factor + dx - other.x.points) < 0.001)
        #expect(abs(item.y.points * factor - other.y.points) < 0.001)
        switch (item.drawing, other.drawing) {
        case (.text(let line), .text(let wide)):
          #expect(abs(line.end.points * factor - wide.end.points) < 0.001 && line.text == wide.text)
        case (.line(let dx, let dy, let border), .line(let dx2, let dy2, let border2)):
          #expect(dx * factor == dx2 && dy * factor == dy2 && border.thickness * factor == border2.thickness)
        case (.leader(let width, let dot), .leader(let width2, let dot2)):
          #expect(width * factor == width2 && dot * factor == dot2)
        case (.frame(let width, let height, _, _), .frame(let width2, let height2, _, _)):
          #expect(width * factor == width2 && height * factor == height2)
        case (.modules(_, _, let side), .modules(_, _, let side2)): #expect(side * factor == side2)
        default: Issue.record("\(item.drawing) became \(other.drawing)")
        }
      }
    }
  }
}
