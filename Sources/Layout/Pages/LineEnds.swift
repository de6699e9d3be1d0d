/// The blank that ends a line, for what is drawn behind it: the next cell of a row, another column, a page
/// beside it on a sheet. It shows nothing, so only a PDF needs it.
struct LineEnds {
  let foundry: Typefoundry

  /// In ems of the line. pdf.js forgets a blank when what follows begins no further to the right than this,
  /// within a line's height: then the last cluster carries it.
  private static let nearest = 0.03, height = 1.1
  /// Further away, at the same height, pdfminer takes what the blank leaves of the gap for another space.
  private static let furthest = 4.0, drop = 0.5
  /// PDFium puts what stands further to the left first, if it is at about the same height as what was drawn
  /// before it; so a blank is drawn between the two, so far above them.
  private static let aside = 2.0

  func settled(_ page: Page) -> Page {
    var settled = page
    settled.items.removeAll(keepingCapacity: true)
    var last: Int?
    for item in page.items {
      if case .text(let line) = item.drawing, let start = line.runs.first?.words.first?.x {
        if let last, case .text(let ended) = settled.items[last].drawing {
          let before = settled.items[last]
          let gap = item.x.points + start - before.x.points - ended.end.points
          let drop = (item.y - before.y).points
          if let whole = self.settled(ended, gap: gap, drop: abs(drop)) {
            settled.items[last].drawing = .text(whole.line)
            if let blank = whole.aside {
              let away = ended.runs[ended.runs.count - 1].size * Self.aside
              // Cairo leaves out what shows nothing where its place is whole.
              let y = (before.y.points + min(0, drop) - away).rounded(.down) + 0.3
              settled.items.append(
                Page.Placed(x: before.x, y: .pt(y), drawing: .text(blank), element: before.element))
            }
          }
        }
        last = settled.items.count
      }
      settled.items.append(item)
    }
    return settled
  }

  /// - Parameters: points from a line's last letter to the next line's first.
  /// - Returns: the line, and what is to be drawn between the two; nil where the line may stay as it is.
  private func settled(_ line: TextLine, gap: Double, drop: Double) -> (line: TextLine, aside: TextLine?)? {
    guard let run = line.runs.last, drop <= Self.height * run.size, run.words.count > 1,
      let blank = run.words.last, blank.shaped.text == " "
    else { return nil }
    let word = run.words[run.words.count - 2]
    var line = line
    let end = line.runs.count - 1
    guard gap <= Self.nearest * run.size else {
      guard gap <= Self.furthest * run.size, drop <= Self.drop * run.size else { return nil }
      line.runs[end].words[run.words.count - 1].shaped = foundry.space(
        after: word.shaped, clusters: word.range, room: gap * run.unitsPerEm / (run.size * run.condensed))
      return (line, nil)
    }
    guard word.range.upperBound == word.shaped.glyphs.count, let carrying = foundry.carryingSpace(word.shaped)
    else { return nil }
    line.runs[end].words.removeLast(2)
    line.runs[end].words.append(
      .init(shaped: carrying, range: word.range.lowerBound..<carrying.glyphs.count, x: word.x))
    var aside = run
    let silent = foundry.hyphenGuard(after: word.shaped)
    // Of two glyphs: PDFium passes over what has no extent.
    aside.words = [blank.x, blank.x + run.size].map { .init(shaped: silent, range: silent.glyphs.indices, x: $0) }
    return (line, TextLine(runs: [aside]))
  }
}
