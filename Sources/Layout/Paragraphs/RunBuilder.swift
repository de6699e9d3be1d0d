/// Gathers the fragments of a line into glyph runs, and the marks that go with them.
struct RunBuilder {
  private let paragraph: Paragraph
  private let language: Language
  private let baseline: Double
  private let foundry: Typefoundry
  private(set) var runs: [GlyphRun] = []
  /// From the baseline to a dotted line, on which a hand writes.
  static let leaderDrop = Length.pt(1.5)
  /// In ems: pdf.js 2.14 sees a gap wherever letters of another width begin not before the end of the last.
  private static let overlap = 0.002
  /// By how many points letters have moved to the left since the last blank.
  private var shift = 0.0
  private var marks: [Page.Placed] = []
  private var underline = DrawnLine(drop: 0.2)
  private var strike = DrawnLine(drop: -0.3)

  /// A line under or through letters, as far as they have come.
  private struct DrawnLine {
    /// From the baseline, in ems, downwards.
    var drop: Double
    var stretch: (start: Double, end: Double, size: Double, colour: Colour)?

    /// Goes on to `end`, or ends: then gives what is to be drawn.
    mutating func take(
      isOn: Bool, from start: Double, to end: Double, size: Double, baseline: Double, colour: Colour
    ) -> Page.Placed? {
      if isOn {
        stretch = (stretch?.start ?? start, end, max(size, stretch?.size ?? 0), stretch?.colour ?? colour)
        return nil
      }
      guard let done = stretch else { return nil }
      stretch = nil
      return Page.Placed(
        x: .pt(done.start), y: .pt(baseline + drop * done.size),
        drawing: .line(
          dx: .pt(done.end - done.start), dy: .zero, border: Border(thickness: .pt(0.05 * done.size), colour: done.colour)),
        element: nil)
    }
  }

  init(paragraph: Paragraph, language: Language, baseline: Double, foundry: Typefoundry) {
    self.paragraph = paragraph
    self.language = language
    self.baseline = baseline
    self.foundry = foundry
  }

  mutating func append(_ fragment: Fragment, at x: Double) {
    var word = GlyphRun.Word(shaped: fragment.shaped, range: fragment.range, x: x)
    let style = paragraph.spans[fragment.span].style
    if endsInBlank {
      shift = 0
    } else if let last = runs.last, last.size * last.condensed != fragment.size * fragment.condensed {
      shift += Self.overlap * fragment.size
    }
    word.x -= shift
    let run = GlyphRun(
      typeface: fragment.shaped.font.typeface, language: style.language ?? language, size: fragment.size,
      condensed: fragment.condensed, unitsPerEm: fragment.unitsPerEm, colour: style.colour ?? .black,
      words: [word])
    if let last = runs.indices.last, runs[last].continues(with: run) {
      runs[last].words.append(word)
    } else {
      runs.append(run)
    }
    track(style, from: x, to: x + fragment.width, size: fragment.size)
  }

  /// A space as wide as the line has it. It reads as one behind a word, in that word's run: nothing stands
  /// alone that shows nothing, for Cairo leaves such a run out where its place happens to be whole.
  ///
  /// - Parameter next: what follows it.
  mutating func append(_ space: Space, at x: Double, width: Double, before next: Fragment?) {
    if !endsInBlank { appendBlank(at: x, room: width, before: next) }
    track(paragraph.spans[space.span].style, from: x, to: x + width, size: space.size)
  }

  /// Keeps readers from joining what stands on the two sides of a gap, a dotted line or a line's end.
  ///
  /// - Parameter room: how wide the blank may be.
  mutating func separate(at x: Double, room: Double = 0, like span: Int) {
    if !endsInBlank || endsInHyphen { appendBlank(at: x, room: room) }
    track(paragraph.spans[span].style, from: x, to: x, size: paragraph.style.size.points)
  }

  /// Behind the last word a space as wide as its steps allow, or a guard of a hyphen.
  private mutating func appendBlank(at x: Double, room: Double, before next: Fragment? = nil) {
    guard let last = runs.indices.last, let word = runs[last].words.last else { return }
    let run = runs[last]
    let blank: ShapedWord
    if next == nil, endsInHyphen {
      blank = foundry.hyphenGuard(after: word.shaped)
    } else {
      let isInRun = next.map { $0.size == run.size && $0.condensed == run.condensed } ?? false
      blank = foundry.space(
        after: word.shaped, clusters: word.range, room: room * run.unitsPerEm / (run.size * run.condensed),
        before: isInRun ? next?.shaped : nil)
    }
    runs[last].words.append(.init(shaped: blank, range: blank.glyphs.indices, x: x))
  }

  /// - Parameter sides: On which sides letters stand that it keeps clear of.
  mutating func addLeader(from x: Double, width: Double, clearOf sides: (before: Bool, behind: Bool)) {
    let inset = min(1.5, width / 4)
    let start = sides.before ? x + inset : x, end = x + width - (sides.behind ? inset : 0)
    marks.append(
      Page.Placed(
        x: .pt(start), y: .pt(baseline) + Self.leaderDrop, drawing: .leader(width: .pt(end - start), dot: .pt(0.8)),
        element: nil))
  }

  /// Whether the last sign that shows is a hyphen of the text, with no guard behind it.
  private var endsInHyphen: Bool {
    for run in runs.reversed() {
      for word in run.words.reversed() {
        if let sign = word.text.utf8.last(where: { $0 != UInt8(ascii: " ") }) { return sign == UInt8(ascii: "-") }
      }
    }
    return false
  }

  private var endsInBlank: Bool {
    guard let last = runs.last?.words.last?.shaped else { return true }
    return last.isBlank || last.text.utf8.last == 0x20
  }

  /// The marks of the line, once everything is on it.
  mutating func finishedMarks() -> [Page.Placed] {
    track(SpanStyle(), from: 0, to: 0, size: 0)
    return marks
  }

  private mutating func track(_ style: SpanStyle, from start: Double, to end: Double, size: Double) {
    let ended = [
      underline.take(
        isOn: style.isUnderlined, from: start, to: end, size: size, baseline: baseline, colour: style.colour ?? .black),
      strike.take(
        isOn: style.isStruck, from: start, to: end, size: size, baseline: baseline, colour: style.colour ?? .black),
    ]
    marks += ended.compactMap { $0 }
  }
}

extension GlyphRun {
  fileprivate func continues(with other: GlyphRun) -> Bool {
    words.first?.shaped.font == other.words.first?.shaped.font && language == other.language
      && size == other.size && condensed == other.condensed && colour == other.colour
  }
}
