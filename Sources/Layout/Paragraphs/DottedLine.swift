/// Dotted lines to write on, among the things of a line.
enum DottedLine {
  /// A hand needs so much of one beside its label, in points; where there is more it may go on on the next line.
  static let least = Length.mm(25).points

  /// How unwelcome it is that one goes on on the next line.
  private static let partingCost = 50.0

  /// The parts of a dotted line between which a line may end.
  static func parts(width: Double, fills: Bool, span: Int) -> [Inline] {
    // No page is wider than the most parts.
    let count = min(12, max(1, (width / least).rounded(.down)))
    let part = Inline.leader(width: width / count, fills: fills, span: span)
    return [part] + (1..<Int(count)).flatMap { _ in [.cut(cost: partingCost, hyphen: nil), part] }
  }

  /// The things of one line with the parts of each dotted line in one.
  static func joined(_ content: [Inline]) -> [Inline] {
    var joined: [Inline] = []
    for inline in content {
      guard case .leader(let width, let fills, let span) = inline else {
        joined.append(inline)
        continue
      }
      if case .cut? = joined.last, case .leader(let before, _, span)? = joined.dropLast().last {
        joined.removeLast(2)
        joined.append(.leader(width: before + width, fills: fills, span: span))
      } else {
        joined.append(inline)
      }
    }
    return joined
  }

  /// The things of a paragraph with no line ending between a dotted line and the word before it, which says what belongs
  /// on it.
  ///
  /// - Parameter room: of the narrowest line; what does not fit in it stays divisible.
  static func labelled(_ inlines: [Inline], room: Double) -> [Inline] {
    var labelled = inlines
    for case (let index, .leader(let width, _, _)) in inlines.enumerated() where index > 0 {
      guard case .space(var space) = inlines[index - 1], space.breaks else { continue }
      // No line ends in the label: a word, or such words as go with one; nor between the dotted line and its ending.
      let label = labelled[..<(index - 1)].reversed().prefix { !$0.mayEndLine }
      let ending = inlines[(index + 1)...].prefix { !$0.mayEndLine }
      let whole = (label + ending).reduce(space.width + width) { $0 + $1.width }
      guard !label.isEmpty, whole <= room else { continue }
      space.breaks = false
      labelled[index - 1] = .space(space)
    }
    return labelled
  }
}

extension Inline {
  fileprivate var mayEndLine: Bool {
    switch self {
    case .space(let space): space.breaks
    case .cut, .lineEnd: true
    case .text, .leader, .gap: false
    }
  }
}
