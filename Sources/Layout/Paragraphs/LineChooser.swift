/// Chooses which things stand on which line.
struct LineChooser {
  /// A chosen line: things `range`, then the hyphen of a divided word.
  struct Line {
    var range: Range<Int>
    var hyphen: Fragment?
    /// By how many points it is too wide, because what stands on it cannot be divided.
    var excess: Double
    /// Whether a line feed ends it, so that it is not filled.
    var isForced: Bool
  }

  private let fit: TotalFit
  private let widths: LineWidths
  private let isCentred: Bool

  /// - Parameter width: the column's, in points.
  init(_ paragraph: Paragraph, width: Double) {
    let style = paragraph.style, line = width - style.indent.points
    isCentred = style.alignment == .centre
    fit = TotalFit(FitParameters(mode: style.alignment == .justified ? .justified : .ragged))
    widths = LineWidths(
      first: style.firstIndent == .zero ? [] : [line - style.firstIndent.points], rest: line)
  }

  func lines(_ inlines: [Inline]) -> [Line] {
    if let only = wholeOnOneLine(inlines) { return [only] }
    var items: [LineItem] = [], sources: [Int] = []
    let whole = wholeValues(inlines)
    for (index, inline) in DottedLine.labelled(inlines, room: room).enumerated() where !whole.contains(index) {
      for item in Self.items(inline) {
        items.append(item)
        sources.append(index)
      }
    }
    let fitted =
      isCentred && !inlines.contains(where: \.isLeader)
      ? fit.balancedLines(of: items, in: widths) : fit.lines(of: items, in: widths)
    var lines = fitted.lines.map { line in
      let breaksAt = line.breakItem < items.count ? inlines[sources[line.breakItem]] : .lineEnd
      let first = line.items.isEmpty ? 0 : sources[line.items.lowerBound]
      let end = line.items.isEmpty ? 0 : sources[line.items.upperBound - 1] + 1
      return Line(
        range: first..<end, hyphen: line.isDivided ? breaksAt.hyphen : nil, excess: 0,
        isForced: breaksAt.isLineEnd)
    }
    for overfull in fitted.overfull { lines[overfull.line].excess = overfull.excess }
    return lines.isEmpty ? [Line(range: 0..<0, hyphen: nil, excess: 0, isForced: true)] : lines
  }

  /// The narrowest line's width.
  private var room: Double { widths.first.reduce(widths.rest, min) }

  /// The places in the words of values where no hyphen is drawn: a name is divided only where no line holds it.
  private func wholeValues(_ inlines: [Inline]) -> Set<Int> {
    var whole: Set<Int> = [], cuts: [Int] = [], width = 0.0
    for (index, inline) in (inlines + [.lineEnd]).enumerated() {
      switch inline {
      case .text: width += inline.width
      case .cut(let cost, let hyphen):
        if hyphen != nil, cost >= BreakOpportunity.Cost.value { cuts.append(index) }
      case .space, .leader, .gap, .lineEnd:
        if width <= room { whole.formUnion(cuts) }
        cuts.removeAll(keepingCapacity: true)
        width = 0
      }
    }
    return whole
  }

  /// Most paragraphs of a form are one line, and there is nothing to choose.
  private func wholeOnOneLine(_ inlines: [Inline]) -> Line? {
    guard !inlines.contains(where: \.isLineEnd) else { return nil }
    let width = inlines.reduce(0) { $0 + $1.width }
    guard width <= widths[0] else { return nil }
    return Line(range: inlines.indices, hyphen: nil, excess: 0, isForced: true)
  }

  /// How much longer than it must be a dotted line is well, in points; and one that takes what is left.
  private static let leaderStretch = 60.0, endless = 1000.0

  private static func items(_ inline: Inline) -> [LineItem] {
    switch inline {
    case .text, .gap: [.box(width: inline.width)]
    case .leader(let width, let fills, _):
      LineItem.growing(width: width, stretch: fills ? Self.endless : Self.leaderStretch)
    case .space(let space):
      (space.breaks ? [] : [.penalty(width: 0, cost: .infinity, isFlagged: false)])
        + [SpaceElasticity.devanagari.glue(width: space.width, size: space.size)]
    case .cut(let cost, let hyphen):
      // An address, like a word, is divided only where nothing else helps.
      [
        .penalty(
          width: hyphen?.width ?? 0, cost: cost,
          isFlagged: hyphen != nil || cost >= BreakOpportunity.Cost.address)
      ]
    case .lineEnd: [.forcedBreak]
    }
  }
}

extension Inline {
  fileprivate var hyphen: Fragment? { if case .cut(_, let hyphen) = self { hyphen } else { nil } }
  var isLineEnd: Bool { if case .lineEnd = self { true } else { false } }
  fileprivate var isLeader: Bool { if case .leader = self { true } else { false } }
}
