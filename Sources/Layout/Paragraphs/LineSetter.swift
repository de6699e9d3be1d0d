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
    var content = trimmed(inlines)
    if let hyphen { content.append(.text(hyphen)) }
    let start = style.indent.points + (isFirst ? style.firstIndent.points : 0)
    let tallest = content.reduce(style.size.points) { max($0, $1.size ?? 0) }
    let narrowest = content.allSatisfy(\.isSign) ? Self.letterSpacing * tallest : 0
    let spaces = content.reduce(0) {
      if case .space(let space) = $1 { $0 + max(space.width, narrowest) } else { $0 }
    }
    let solid = content.reduce(0) { if case .space = $1 { $0 } else { $0 + $1.width } }
    let left = width - start - solid - spaces
    let fillers = content.count { if case .leader(_, true, _) = $0 { true } else { false } }

    var origin = start, fill = 0.0, stretch = 1.0
    if fillers > 0 {
      fill = max(0, left) / Double(fillers)
    } else {
      switch style.alignment {
      case .start: break
      case .centre: origin += max(0, left) / 2
      case .end: origin += max(0, left)
      case .justified: if !isLast, spaces > 0 { stretch = (spaces + left) / spaces }
      }
    }
    // Any line, a last one or one with a dotted line too, may have been chosen because it fits with
    // narrower spaces.
    if left < 0, spaces > 0 { stretch = (spaces + left) / spaces }
    return place(
      content, from: origin, fill: fill, narrowest: narrowest, stretch: max(0.4, stretch), tallest: tallest)
  }

  /// - Parameters:
  ///   - narrowest: The least width of a space before it is stretched.
  ///   - tallest: The size of the largest letters.
  private func place(
    _ content: [Inline], from origin: Double, fill: Double, narrowest: Double, stretch: Double,
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
        line.addLeader(from: x, width: width + (fills ? fill : 0))
        x += width + (fills ? fill : 0)
      case .cut, .lineEnd:
        break
      }
    }
    if let last = content.last?.span { line.separate(at: x, like: last) }
    let text = TextLine(runs: line.runs)
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
