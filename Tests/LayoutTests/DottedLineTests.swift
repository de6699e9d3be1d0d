import Layout
import Testing
import Tools

/// Dotted lines to write on, in the lines of a paragraph.
@Suite struct DottedLineTests {
  private static func items(_ spans: [Span], width: Length, _ alignment: ParagraphStyle.Alignment) throws -> [Page.Placed] {
    let paper = Paper(width: width, height: .mm(297), margins: Margins(all: .zero))
    let paragraph = Paragraph(spans, style: ParagraphStyle(alignment: alignment))
    let section = Section(paper: paper, blocks: [.paragraph(paragraph)])
    return try Typesetter().pages(Document(title: "", name: "dotted", sections: [section])).pages.flatMap(\.items)
  }

  private static func leaders(_ items: [Page.Placed]) -> [(x: Double, y: Double, end: Double)] {
    items.compactMap { item in
      guard case .leader(let width, _) = item.drawing else { return nil }
      return (item.x.points, item.y.points, (item.x + width).points)
    }
  }

  /// In columns of all widths a dotted line begins behind a word, or goes on from one that reached the margin.
  @Test(arguments: [ParagraphStyle.Alignment.start, .justified], [24.0, 40, 74, 110])
  func noneIsCutFromItsLabel(alignment: ParagraphStyle.Alignment, length: Double) throws {
    let spans = [
      Span("त्यस निकायको मिति "), Span(.leader(width: .mm(length), fills: false)), Span(" को पत्र अनुसार दर्ता नं. "),
      Span(.leader(width: .mm(length), fills: false)), Span(" को उद्योग"),
    ]
    for width in stride(from: 62.0, through: 170, by: 4) {
      let items = try Self.items(spans, width: .mm(width), alignment)
      let leaders = Self.leaders(items)
      for leader in leaders where leader.x < 0.5 {
        let before = leaders.last { $0.y < leader.y - 0.5 }
        let reach = try #require(before, "\(width) mm").end
        #expect(abs(reach - Length.mm(width).points) < 0.01, "\(width) mm")
      }
      let total = leaders.reduce(0) { $0 + $1.end - $1.x }
      #expect(total >= Length.mm(2 * length).points - 12, "\(width) mm")
      for leader in leaders { #expect(leader.end - leader.x >= Length.mm(min(length, 25) - 1.2).points, "\(width) mm") }
    }
  }

  /// What is on one line is one dotted line, from margin to margin.
  @Test func aLongOneIsDrawnOnce() throws {
    let items = try Self.items([Span(.leader(width: .mm(60), fills: true))], width: .mm(120), .start)
    let leaders = Self.leaders(items)
    #expect(leaders.count == 1)
    #expect(leaders.first?.x == 0 && abs((leaders.first?.end ?? 0) - Length.mm(120).points) < 0.01)
  }

  /// The words beside a line to sign on stand on it, however high it is.
  @Test(arguments: [8.0, 12, 20]) func wordsStandOnTheLineToSign(height: Double) throws {
    var place = Box(
      width: .mm(60), border: nil, padding: .zero, placement: .start, align: .top,
      blocks: [.space(.mm(height)), .rule(Rule(border: Border(pattern: .dotted), spaceBefore: .pt(1), spaceAfter: .mm(3)))])
    place.isSignature = true
    let row = Columns(
      [
        Columns.Column(width: .natural, align: .bottom, blocks: [.paragraph(Paragraph([Span("दस्तखत:")]))]),
        Columns.Column(width: .share(1), align: .top, blocks: [.box(place)]),
      ], gap: .mm(2))
    let section = Section(blocks: [.columns(row)])
    let items = try Typesetter().pages(Document(title: "", name: "sign", sections: [section])).pages.flatMap(\.items)
    let words = items.compactMap { if case .text = $0.drawing { $0.y.points } else { nil } }
    let lines = items.compactMap { if case .line = $0.drawing { $0.y.points } else { nil } }
    #expect(words.count == 1 && lines.count == 1)
    #expect(abs(lines[0] - words[0] - 1.5) < 0.01)
  }
}
