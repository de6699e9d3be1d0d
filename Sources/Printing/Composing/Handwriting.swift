import Forms
import Layout

extension Paragraph {
  /// Whether there is a dotted line to write on.
  var isForHandwriting: Bool {
    spans.contains { if case .leader = $0.content { true } else { false } }
  }

  /// The paragraph with lines at least 7 mm apart, as ruled paper has them; small print such as a card's is
  /// not written by hand and stays.
  var roomy: Paragraph {
    guard style.size >= .pt(9) else { return self }
    var paragraph = self
    paragraph.style.leading = max(style.leading, .mm(7))
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
