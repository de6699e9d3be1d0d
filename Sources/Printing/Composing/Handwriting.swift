import Forms
import Layout

extension Length {
  /// From one dotted line to the next, as ruled paper has them.
  static let handwriting = Length.mm(8)
}

extension Field {
  /// The dotted lines that a hand needs for it where it may take all of a line: more where people write more.
  var writtenLines: Int {
    switch kind {
    case .text(_, let limit, _), .list(let limit, _): limit >= 800 ? 3 : limit >= 300 ? 2 : 1
    default: 1
    }
  }

  /// Dotted lines one under another, to the end of each.
  func writingLines(from width: Length, _ style: SpanStyle) -> [Span] {
    (0..<writtenLines).flatMap { index -> [Span] in
      let leader = Span(.leader(width: width, fills: true), style: style)
      return index == 0 ? [leader] : [Span("\n", style: style), leader]
    }
  }
}

extension Paragraph {
  /// Whether there is a dotted line to write on.
  var isForHandwriting: Bool {
    spans.contains { if case .leader = $0.content { true } else { false } }
  }

  /// The paragraph with its lines as far apart as a pen needs them; small print such as a card's is not written
  /// by hand and stays.
  var roomy: Paragraph {
    guard style.size >= .pt(9) else { return self }
    var paragraph = self
    paragraph.style.leading = max(style.leading, .handwriting)
    return paragraph
  }
}

extension [Table.Cell] {
  /// The cells of a row, all roomy where one has a dotted line, so that their words stay on one baseline.
  var roomy: [Table.Cell] {
    let paragraphs = flatMap(\.blocks).compactMap {
      if case .paragraph(let words) = $0 { words } else { nil }
    }
    guard paragraphs.contains(where: \.isForHandwriting) else { return self }
    return map { cell in
      var cell = cell
      cell.blocks = cell.blocks.map { block in
        if case .paragraph(let words) = block { .paragraph(words.roomy) } else { block }
      }
      return cell
    }
  }
}
