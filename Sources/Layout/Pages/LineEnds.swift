/// The blank that ends a line, for what is drawn behind it: the next cell of a row, another column, a page
/// beside it on a sheet. It shows nothing, so only a PDF needs it.
struct LineEnds {
  let foundry: Typefoundry

  /// In ems of the line. pdf.js forgets a blank when what follows begins no further to the right than this,
  /// within a line's height: then the last cluster carries it.
  private static let nearest = 0.05, height = 1.1
  /// Further away, at the same height, pdfminer takes what the blank leaves of the gap for another space.
  private static let furthest = 4.0, drop = 0.5

  func settled(_ page: Page) -> Page {
    var page = page
    var last: (index: Int, line: TextLine)?
    for index in page.items.indices {
      guard case .text(let line) = page.items[index].drawing, let start = line.start else { continue }
      if let (before, ended) = last,
        let settled = settled(
          ended, gap: page.items[index].x.points + start - page.items[before].x.points - ended.end.points,
          drop: abs((page.items[index].y - page.items[before].y).points))
      {
        page.items[before].drawing = .text(settled)
      }
      last = (index, line)
    }
    return page
  }

  /// - Parameters: points from a line's last letter to the next line's first.
  /// - Returns: nil where the line may stay as it is.
  private func settled(_ line: TextLine, gap: Double, drop: Double) -> TextLine? {
    guard let run = line.runs.last, drop <= Self.height * run.size, run.words.count > 1,
      let blank = run.words.last, blank.text == " "
    else { return nil }
    let word = run.words[run.words.count - 2]
    var line = line
    let end = line.runs.count - 1
    if gap <= Self.nearest * run.size {
      guard word.range.upperBound == word.shaped.glyphs.count,
        let carrying = foundry.carryingSpace(word.shaped)
      else { return nil }
      line.runs[end].words.removeLast(2)
      line.runs[end].words.append(
        .init(shaped: carrying, range: word.range.lowerBound..<carrying.glyphs.count, x: word.x))
    } else {
      guard gap <= Self.furthest * run.size, drop <= Self.drop * run.size else { return nil }
      line.runs[end].words[run.words.count - 1].shaped = foundry.space(
        after: word.shaped, clusters: word.range, room: gap * run.unitsPerEm / (run.size * run.condensed))
    }
    return line
  }
}

extension TextLine {
  /// Where the first letter begins.
  fileprivate var start: Double? { runs.first?.words.first?.x }
}
