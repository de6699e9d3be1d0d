/// The things of one line → their places across the column.
struct LineSetter {
  let paragraph: Paragraph
  /// The column's width.
  let width: Double
  let language: Language
  let foundry: Typefoundry

  /// How far letters reach above and below the baseline, in ems; the leading is shared out around them.
  private static let ascent = 0.92, descent = 0.38

  /// A line of nothing but single signs (छ ।) is taken for one letter-spaced word (Poppler) unless
  /// they stand this far apart, in ems.
  private static let letterSpacing = 0.42

  /// No space is wider than so many of its own width.
  static let widest = 2.0

  /// Across wider gaps, in ems, no reader adds a space of its own (pdfminer).
  private static let widestBlank = 4.0

  /// - Parameters:
  ///   - inlines: what stands on the line, spaces at its ends included.
  ///   - hyphen: the hyphen drawn at the end, where a word is divided.
  ///   - isFirst, isLast: the line's place in the paragraph; the last is not justified.
  func set(
    _ inlines: ArraySlice<Inline>, hyphen: Fragment?, isFirst: Bool, isLast: Bool
  ) -> SetLine {
    let style = paragraph.style
    var content = DottedLine.joined(trimmed(inlines))
    if let hyphen { content.append(.text(hyphen)) }
    let start = style.indent.points + (isFirst ? style.firstIndent.points : 0)
    let tallest = content.reduce(style.size.points) { max($0, $1.size ?? 0) }
    let narrowest = content.allSatisfy(\.isSign) ? Self.letterSpacing * tallest : 0
    let spaces = content.reduce(0) {
      if case .space(let space) = $1 { $0 + max(space.width, narrowest) } else { $0 }
    }
    let solid = content.reduce(0) { if case .space = $1 { $0 } else { $0 + $1.width } }
    let natural = content.reduce(0) { if case .space(let space) = $1 { $0 + space.width } else { $0 } }
    let left = width - start - solid - spaces
    let leaders = content.compactMap { if case .leader(_, let fills, _) = $0 { fills } else { nil } }
    let isFilled = style.alignment == .justified && !isLast
    // The slack of a line is a dotted line's rather than the spaces'; one at its end reaches the margin.
    let endsInLeader = if case .leader? = content.last { style.alignment == .start && !isLast } else { false }
    let takers = leaders.contains(true) ? leaders.count { $0 } : isFilled || endsInLeader ? leaders.count : 0

    var origin = start, fill = 0.0, stretch = 1.0
    if takers > 0 {
      fill = max(0, left) / Double(takers)
    } else {
      switch style.alignment {
      case .start: break
      case .centre: origin += max(0, left) / 2
      case .end: origin += max(0, left)
      case .justified:
        if isFilled, spaces > 0 { stretch = (spaces + left) / spaces }
        // A line with holes is worse than one that does not reach the edge.
        if spaces * stretch > natural * Self.widest { stretch = 1 }
      }
    }
    let fillsAll = !leaders.contains(true)
    // Any line, a last one or one with a dotted line too, may have been chosen because it fits with
    // narrower spaces.
    if left < 0, spaces > 0 { stretch = (spaces + left) / spaces }
    return place(
      content, from: origin, fill: fill, fillsAll: fillsAll, narrowest: narrowest, stretch: max(0.4, stretch),
      tallest: tallest)
  }

  /// - Parameters:
  ///   - fill: What each dotted line that takes slack is given; all do if `fillsAll`.
  ///   - narrowest: The least width of a space before it is stretched.
  ///   - tallest: The size of the largest letters.
  private func place(
    _ content: [Inline], from origin: Double, fill: Double, fillsAll: Bool, narrowest: Double, stretch: Double,
    tallest: Double
  ) -> SetLine {
    let height = paragraph.style.leading.points * (tallest / paragraph.style.size.points)
    let baseline = (height - (Self.ascent + Self.descent) * tallest) / 2 + Self.ascent * tallest
    var line = RunBuilder(paragraph: paragraph, language: language, baseline: baseline, foundry: foundry)
    var x = origin
    for (index, inline) in content.enumerated() {
      switch inline {
      case .text(let fragment):
        line.append(fragment, at: x)
        x += fragment.width
      case .space(let space):
        let width = max(space.width, narrowest) * stretch
        line.append(space, at: x, width: width, before: content.dropFirst(index + 1).first?.fragment)
        x += width
      case .gap(let width, let span):
        line.separate(at: x, room: min(width, Self.widestBlank * tallest), like: span)
        x += width
      case .leader(let width, let fills, let span):
        line.separate(at: x, like: span)
        let length = width + (fills || fillsAll ? fill : 0)
        line.addLeader(from: x, width: length, clearOf: (before: index > 0, behind: index < content.count - 1))
        x += length
      case .cut, .lineEnd:
        break
      }
    }
    if let last = content.last?.span { line.separate(at: x, like: last) }
    let text = TextLine(runs: line.runs, stretch: stretch)
    return SetLine(
      height: .pt(height), baseline: .pt(baseline), text: text, marks: line.finishedMarks(), end: .pt(x))
  }

  /// Without the spaces and cuts at the two ends of the line.
  private func trimmed(_ inlines: ArraySlice<Inline>) -> [Inline] {
    var rest = inlines.drop { $0.vanishesAtEnd }
    while let last = rest.last, last.vanishesAtEnd { rest = rest.dropLast() }
    return Array(rest)
  }
}
