/// What ends a line, for what is drawn behind it: the next cell of a row, another column, a page beside it on
/// a sheet. It shows nothing, so only a PDF needs it.
struct LineEnds {
  let foundry: Typefoundry

  /// In ems of the line. What begins no further to the right than this, within a line's height, is parted from
  /// it: pdf.js forgets the blank there, and PDFium puts what stands further to the left first.
  private static let nearest = 0.03, height = 1.1
  /// Further away, at the same height, pdfminer takes what the blank leaves of the gap for another space.
  private static let furthest = 4.0, drop = 0.5
  /// The parting stands so many ems above the two, and so many points from the page's edge, where no reader
  /// takes it for a part of other words.
  private static let aside = 2.0, margin = 2.3

  func settled(_ page: Page) -> Page {
    var settled = page
    settled.items.removeAll(keepingCapacity: true)
    var last: Int?
    for item in page.items {
      if case .text(let line) = item.drawing, let start = line.runs.first?.words.first?.x {
        if let last, case .text(let ended) = settled.items[last].drawing, let size = ended.runs.last?.size {
          let before = settled.items[last]
          let gap = (item.x.points + start - before.x.points - ended.end.points) / size
          let drop = (item.y - before.y).points
          if gap <= Self.nearest, abs(drop) <= Self.height * size {
            if let parting = parting(after: ended) {
              // Cairo leaves out what shows nothing where its place is whole.
              let y = (before.y.points + min(0, drop) - Self.aside * size).rounded(.down) + 0.3
              settled.items.append(
                Page.Placed(
                  x: .pt(Self.margin), y: .pt(y), drawing: .text(parting), element: before.element))
            }
          } else if gap <= Self.furthest, abs(drop) <= Self.drop * size, let wide = widened(ended, gap: gap) {
            settled.items[last].drawing = .text(wide)
          }
        }
        last = settled.items.count
      }
      settled.items.append(item)
    }
    return settled
  }

  /// The line with a blank at its end that is as wide as the gap, in ems; nil when none ends it.
  private func widened(_ line: TextLine, gap: Double) -> TextLine? {
    guard let run = line.runs.last, run.words.count > 1, run.words.last?.shaped.text == " " else { return nil }
    let word = run.words[run.words.count - 2]
    var line = line
    line.runs[line.runs.count - 1].words[run.words.count - 1].shaped = foundry.space(
      after: word.shaped, clusters: word.range, room: gap * run.unitsPerEm / run.condensed)
    return line
  }

  private func parting(after line: TextLine) -> TextLine? {
    guard var run = line.runs.last, let word = run.words.last else { return nil }
    let parting = foundry.parting(after: word.shaped)
    // Of two glyphs: PDFium passes over what has no extent.
    run.words = [0, run.size / 4].map { .init(shaped: parting, range: parting.glyphs.indices, x: $0) }
    return TextLine(runs: [run])
  }
}
