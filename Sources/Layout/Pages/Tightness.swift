/// How much closer than it says a text is set so that it fits its sheet: first the spaces between blocks give,
/// then the lines, then the size. Letters are never narrowed for it.
struct Tightness: Equatable {
  /// Of the spaces between blocks.
  var space = 1.0
  /// Of the distance of lines.
  var leading = 1.0
  /// Of the letters, and of the lines with them.
  var size = 1.0

  /// From the least that can be seen to the limits: lines at 94 % of their distance, letters at 96 %.
  static let steps = [
    Tightness(space: 0.8), Tightness(space: 0.75, leading: 0.98), Tightness(space: 0.7, leading: 0.96),
    Tightness(space: 0.7, leading: 0.94), Tightness(space: 0.7, leading: 0.94, size: 0.98),
    Tightness(space: 0.7, leading: 0.94, size: 0.96),
  ]

  /// By how much of itself a paper may miss a sheet and be fitted to it.
  static let reach = 0.08

  /// Letters smaller than this stay as they are.
  private static let smallest = Length.pt(9)

  /// The height that strips may come down to at least.
  func least(of strips: [Strip]) -> Length {
    strips.reduce(.zero) { $0 + $1.height * ($1.kind == .space ? space : leading * size) }
  }

  /// Strips with the spaces between them made smaller.
  func applied(to strips: [Strip]) -> [Strip] {
    guard space != 1 else { return strips }
    return strips.map { strip in
      guard strip.kind == .space else { return strip }
      var copy = strip
      copy.height = strip.height * space
      return copy
    }
  }

  func applied(to paragraph: Paragraph) -> Paragraph {
    guard size != 1, paragraph.style.size * size >= Self.smallest, !paragraph.isWrittenOn else {
      return paragraph
    }
    var smaller = paragraph
    smaller.style.size = paragraph.style.size * size
    smaller.style.leading = paragraph.style.leading * size
    return smaller
  }

  /// What is left of the distance of a paragraph's lines; a hand needs all of it.
  func leading(of paragraph: Paragraph) -> Double { paragraph.isWrittenOn ? 1 : leading }
}

extension Paragraph {
  /// Whether a hand writes on it.
  fileprivate var isWrittenOn: Bool {
    spans.contains { if case .leader = $0.content { true } else { false } }
  }
}

extension [Block] {
  /// Whether a hand writes on any of them: what stands beside them keeps its lines too, for one baseline.
  var areWrittenOn: Bool {
    contains { block in
      if case .paragraph(let paragraph) = block { paragraph.isWrittenOn } else { block.inner.areWrittenOn }
    }
  }
}

extension Table.Row {
  var isWrittenOn: Bool { cells.contains { $0.blocks.areWrittenOn } }
}

extension Measurer {
  /// The measurer for things side by side: at its own distances where a hand writes on any of them.
  func beside(_ isWrittenOn: @autoclosure () -> Bool) -> Measurer {
    tightness == Tightness() || !isWrittenOn() ? self : Measurer(lines: lines)
  }
}
