import Layout
import Testing

/// Cards on sheets of office paper.
@Suite struct CardSheetsTests {
  private static let ornament = Ornament(
    .solid, colours: [.black], width: Paper.card.width + .mm(6), height: Paper.card.height + .mm(6))

  private static func card(_ number: Int) -> Document {
    let faces = ["F", "B"].map { face in
      var paper = Paper.card
      paper.margins = Margins(all: .zero)
      let words = Paragraph([Span("\(face)\(number)")], style: ParagraphStyle(family: .sans, size: .pt(8)))
      return Section(
        paper: paper, language: .english,
        blocks: [
          .ornament(PlacedOrnament(x: .mm(-3), y: .mm(-3), ornament)),
          .area(Area(x: .mm(3), y: .mm(3), width: .mm(40), blocks: [.paragraph(words)])),
        ], isFace: true)
    }
    return Document(title: "card", language: .english, name: "card", sections: faces)
  }

  private func sheets(_ count: Int) throws -> Publication {
    let typesetter = try Typesetter()
    return try CardSheets.tenToA4.sheets(of: (1...count).map { try typesetter.pages(Self.card($0)) })
  }

  @Test func nothingThatMattersIsNearTheEdge() throws {
    let sheets = try sheets(10)
    #expect(sheets.duplex == .long)
    for page in sheets.pages {
      var cards: [(x: Double, y: Double)] = [], marks = 0
      for item in page.items {
        switch item.drawing {
        case .text: cards.append((item.x.points - Length.mm(3).points, item.y.points))
        case .line(let dx, let dy, _):
          marks += 1
          for (x, y) in [(item.x, item.y), (item.x + dx, item.y + dy)] {
            let edges = [x, y, page.width - x, page.height - y]
            #expect(edges.allSatisfy { $0 >= .mm(6.5) }, "a mark at \(edges)")
          }
        default: break
        }
      }
      #expect(marks == 28)
      for card in cards {
        #expect(card.x >= Length.mm(10).points)
        #expect(card.x + Paper.card.width.points <= (page.width - .mm(10)).points)
      }
    }
  }

  @Test func bleedEndsHalfwayToTheNextCard() throws {
    let listing = try sheets(10).pages[0].items
    var boxes: [(left: Double, top: Double, right: Double, bottom: Double)] = []
    for item in listing {
      guard case .ornament(let ornament) = item.drawing else { continue }
      let cut = ornament.cut
      boxes.append(
        (
          (item.x + cut.left).points, (item.y + cut.top).points,
          (item.x + ornament.width - cut.right).points, (item.y + ornament.height - cut.bottom).points
        ))
    }
    #expect(boxes.count == 10)
    for (index, a) in boxes.enumerated() {
      for b in boxes[(index + 1)...] {
        let apart =
          a.right <= b.left + 0.01 || b.right <= a.left + 0.01 || a.bottom <= b.top + 0.01
          || b.bottom <= a.top + 0.01
        #expect(apart)
      }
    }
  }
}
