import Layout
import Testing
import Tools

/// No line sticks out of its column.
@Suite struct MarginTests {
  private static let texts = [
    "विदेशी लगानी तथा प्रविधि हस्तान्तरण ऐन, २०७५ को दफा ५१ ले दिएको अधिकार प्रयोग गरी नियमहरू बनाएको छ ।",
    "रोयलटी — नेपालभित्र विक्री भएको परिमाणको हकमा — विदेश निकासी भएको परिमाणको हकमा", "क ख ग घ ङ च छ ।",
    "The Department of Industry, Kathmandu (Nepal) — LDO 25 kl", "रु. ५,००,००१ देखि रु. १०,००,००० सम्म ।-",
  ]

  /// The kinds of content that a line may be made of.
  private static func paragraphs(_ text: String, _ alignment: ParagraphStyle.Alignment) -> [Paragraph] {
    let style = ParagraphStyle(alignment: alignment)
    let half = text.split(separator: " "), words = Span(half.dropLast().joined(separator: " ") + " ")
    let last = String(half.last ?? "")
    return [
      Paragraph([Span(text)], style: style),
      Paragraph([Span(text + " "), Span(.leader(width: .mm(12), fills: true))], style: style),
      Paragraph([words, Span(.leader(width: .mm(12), fills: false)), Span(" " + last)], style: style),
      Paragraph([words, Span(.gap(.mm(5))), Span(last, style: SpanStyle(isBold: true))], style: style),
      Paragraph(
        [Span(.checkBox(ticked: true)), Span(" " + text, style: SpanStyle(isUnderlined: true))], style: style),
    ]
  }

  private static func lay(
    _ paragraph: Paragraph, width: Length, _ typesetter: Typesetter
  ) throws -> [Page.Placed] {
    let paper = Paper(width: width, height: .mm(297), margins: Margins(all: .zero))
    let section = Section(paper: paper, blocks: [.paragraph(paragraph)])
    let document = Document(title: "", name: "margin", sections: [section])
    return try typesetter.pages(document).pages.flatMap(\.items)
  }

  /// Where the ink of a thing ends.
  private static func end(_ item: Page.Placed) -> Length {
    switch item.drawing {
    case .text(let line): item.x + line.end
    case .leader(let width, _): item.x + width
    case .line(let dx, _, _): item.x + dx
    default: item.x
    }
  }

  @Test(
    "a line that is a little too long is shrunk or broken, whatever stands on it",
    arguments: [ParagraphStyle.Alignment.start, .centre, .end, .justified])
  func edges(alignment: ParagraphStyle.Alignment) throws {
    let typesetter = try Typesetter()
    for text in Self.texts {
      for (kind, paragraph) in Self.paragraphs(text, alignment).enumerated() {
        // From several lines to one with room to spare.
        for width in stride(from: 95.0, through: 520, by: 1.7) {
          let ends = try Self.lay(paragraph, width: .pt(width), typesetter).map { Self.end($0).points }
          let most = ends.max() ?? 0
          #expect(most <= width + 0.02, "\(text), kind \(kind)")
        }
      }
    }
  }
}
