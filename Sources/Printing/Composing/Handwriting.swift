import Forms
import Layout

extension Form {
  /// From one dotted line to the next: as on ruled paper in what people fill in with a pen, closer in what an
  /// office usually prints.
  var linePitch: Length { kind.isWritten ? .mm(8) : .mm(7) }
}

extension Form.Kind {
  fileprivate var isWritten: Bool { self == .application }
}

extension Composer {
  /// Dotted lines one under another, to the end of each: more of them where people write more.
  func writingLines(for field: Field, from width: Length, _ style: SpanStyle) -> [Span] {
    let leader = Span(.leader(width: width, fills: true), style: style)
    let count = form.kind.isWritten ? field.writtenLines : 1
    return [leader] + (1..<count).flatMap { _ in [Span("\n", style: style), leader] }
  }
}

extension Field {
  /// The lines that a hand needs for it, where it may take all of a line.
  fileprivate var writtenLines: Int {
    switch kind {
    case .text(_, let limit, _), .list(let limit, _): limit >= 800 ? 3 : limit >= 300 ? 2 : 1
    default: 1
    }
  }
}

extension Paragraph {
  /// Whether there is a dotted line to write on.
  var isForHandwriting: Bool {
    spans.contains { if case .leader = $0.content { true } else { false } }
  }

  /// The paragraph with its lines as far apart as a pen needs them, at least; small print such as a card's is not written
  /// by hand and stays.
  func roomy(_ pitch: Length) -> Paragraph {
    guard style.size >= .pt(9) else { return self }
    var paragraph = self
    paragraph.style.leading = max(style.leading, pitch)
    return paragraph
  }
}

extension [Table.Cell] {
  /// The cells of a row, all roomy where one has a dotted line, so that their words stay on one baseline.
  func roomy(_ pitch: Length) -> [Table.Cell] {
    let paragraphs = flatMap(\.blocks).compactMap {
      if case .paragraph(let words) = $0 { words } else { nil }
    }
    guard paragraphs.contains(where: \.isForHandwriting) else { return self }
    return map { cell in
      var cell = cell
      cell.blocks = cell.blocks.map { block in
        if case .paragraph(let words) = block { .paragraph(words.roomy(pitch)) } else { block }
      }
      return cell
    }
  }
}
