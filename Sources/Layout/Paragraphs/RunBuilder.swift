/// Gathers the fragments of a line into glyph runs, and the marks that go with them.
struct RunBuilder {
  private let paragraph: Paragraph
  private let language: Language
  private let baseline: Double
  private(set) var runs: [GlyphRun] = []
  private var marks: [Page.Placed] = []
  private var lastStyle = SpanStyle()
  private var underline = Stroke(drop: 0.2)
  private var strike = Stroke(drop: -0.3)

  /// A line under or through letters, as far as they have come.
  private struct Stroke {
    /// From the baseline, in ems, downwards.
    var drop: Double
    var stretch: (start: Double, end: Double, size: Double)?

    /// Goes on to `end`, or ends: then gives what is to be drawn.
    mutating func take(isOn: Bool, from start: Double, to end: Double, size: Double, baseline: Double) -> Page
      .Placed?
    {
      if isOn {
        stretch = (stretch?.start ?? start, end, max(size, stretch?.size ?? 0))
        return nil
      }
      guard let done = stretch else { return nil }
      stretch = nil
      return Page.Placed(
        x: .pt(done.start), y: .pt(baseline + drop * done.size),
        drawing: .line(
          dx: .pt(done.end - done.start), dy: .zero, border: Border(thickness: .pt(0.05 * done.size))),
        element: nil)
    }
  }

  init(paragraph: Paragraph, language: Language, baseline: Double) {
    self.paragraph = paragraph
    self.language = language
    self.baseline = baseline
  }

  /// - Parameter width: what it takes on the line; a stretched space more than its own.
  mutating func append(_ fragment: Fragment, at x: Double, width: Double) {
    let word = GlyphRun.Word(shaped: fragment.shaped, range: fragment.range, x: x)
    let style = paragraph.spans[fragment.span].style
    lastStyle = style
    let run = GlyphRun(
      typeface: fragment.shaped.font.typeface, language: style.language ?? language, size: fragment.size,
      condensed: fragment.condensed, unitsPerEm: fragment.unitsPerEm, words: [word])
    if let last = runs.indices.last, runs[last].continues(with: run) {
      runs[last].words.append(word)
    } else {
      runs.append(run)
    }
    track(style, from: x, to: x + width, size: fragment.size)
  }

  /// A space as wide as the line has it; nothing is drawn where the word before carries it.
  mutating func append(_ space: Space, at x: Double, width: Double) {
    if let fragment = space.fragment {
      append(fragment, at: x, width: width)
    } else {
      track(lastStyle, from: x, to: x + width, size: space.size)
    }
  }

  mutating func addLeader(from x: Double, width: Double) {
    // Clear of the letters on both sides, and a little below the baseline, where a hand writes.
    let inset = min(1.5, width / 4)
    marks.append(
      Page.Placed(
        x: .pt(x + inset), y: .pt(baseline + 1.5),
        drawing: .leader(width: .pt(width - 2 * inset), dot: .pt(0.8)),
        element: nil))
  }

  /// Whether the last sign that shows is a hyphen of the text.
  var endsInHyphen: Bool {
    for word in runs.reversed().lazy.flatMap({ $0.words.reversed() }) {
      if let sign = word.text.last(where: { $0 != " " }) { return sign == "-" }
    }
    return false
  }
  var endsInSpace: Bool { runs.last?.words.last.map { $0.shaped.endsInSpace } ?? true }

  /// The marks of the line, once everything is on it.
  mutating func finishedMarks() -> [Page.Placed] {
    track(SpanStyle(), from: 0, to: 0, size: 0)
    return marks
  }

  private mutating func track(_ style: SpanStyle, from start: Double, to end: Double, size: Double) {
    let ended = [
      underline.take(isOn: style.isUnderlined, from: start, to: end, size: size, baseline: baseline),
      strike.take(isOn: style.isStruck, from: start, to: end, size: size, baseline: baseline),
    ]
    marks += ended.compactMap { $0 }
  }
}

extension GlyphRun {
  fileprivate func continues(with other: GlyphRun) -> Bool {
    words.first?.shaped.font == other.words.first?.shaped.font && language == other.language
      && size == other.size && condensed == other.condensed
  }
}
