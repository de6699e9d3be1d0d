/// Dotted lines to write on, among the things of a line.
enum DottedLine {
  /// A hand needs so much of one beside its label, in points; what is twice as long may go on on the next line.
  static let least = Length.mm(25).points

  /// How unwelcome it is that one goes on on the next line.
  private static let partingCost = 50.0

  /// The parts of a dotted line between which a line may end.
  static func parts(width: Double, fills: Bool, span: Int) -> [Inline] {
    guard width >= 2 * least else { return [.leader(width: width, fills: fills, span: span)] }
    return [
      .leader(width: least, fills: fills, span: span), .cut(cost: partingCost, hyphen: nil),
      .leader(width: width - least, fills: fills, span: span),
    ]
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
      let word = inlines[..<(index - 1)].reversed().prefix { if case .text = $0 { true } else { false } }
      guard !word.isEmpty, word.reduce(space.width + width, { $0 + $1.width }) <= room else { continue }
      space.breaks = false
      labelled[index - 1] = .space(space)
    }
    return labelled
  }
}
