import Forms
import Layout

extension Form {
  /// From one dotted line to the next: as on ruled paper in what people fill in with a pen, closer in what an
  /// office usually prints.
  var linePitch: Length {
    switch kind {
    case .application, .notice, .agreement: .mm(8)
    case .report: isFilledInByHand ? .mm(8) : .mm(7)
    case .certificate, .letter, .card, .sheet: .mm(7)
    }
  }

  /// The lines that a hand needs for a field that may take all of a line.
  func writtenLines(for field: Field) -> Int { isFilledInByHand ? field.writtenLines : 1 }

  /// The lines of each item of a list.
  func itemLines(for field: Field) -> Int { kind == .application ? field.writtenLines : 1 }

  /// Whether people fill it in with a pen: what they apply with, and what a law gives them to report on.
  private var isFilledInByHand: Bool {
    kind == .application || (kind == .report || kind == .notice) && source.annex != nil
  }
}

extension Composer {
  /// Dotted lines one under another, to the end of each.
  ///
  /// - Parameter width: The least of the first.
  func writingLines(_ count: Int, from width: Length = .mm(30), _ style: SpanStyle) -> [Span] {
    let leader = Span(.leader(width: width, fills: true), style: style)
    return [leader] + (1..<count).flatMap { _ in [Span("\n", style: style), leader] }
  }
}

extension Field {
  /// The lines for what it may hold: a name or a sentence has one, a page of print five.
  fileprivate var writtenLines: Int {
    switch kind {
    case .text(_, let limit, _), .list(let limit, _): [300, 800, 1500, 2000].count { limit >= $0 } + 1
    default: 1
    }
  }
}

extension [Block] {
  /// Whether they begin with words that have a dotted line.
  var beginForHandwriting: Bool {
    switch first {
    case .paragraph(let words): words.isForHandwriting
    case .together(let blocks): blocks.beginForHandwriting
    default: false
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
