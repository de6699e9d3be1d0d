extension Page {
  /// The page with everything on it multiplied, in the middle of its new sheet.
  func enlarged(_ enlargement: Enlargement) -> Page {
    let factor = enlargement.factor
    let dx = (enlargement.width - width * factor) / 2, dy = (enlargement.height - height * factor) / 2
    var page = Page(
      width: enlargement.width, height: enlargement.height, bleed: bleed * factor,
      items: items.map { $0.enlarged(by: factor).moved(dx: dx, dy: dy) })
    page.isTrimmed = isTrimmed
    page.bookmark = bookmark
    return page
  }
}

extension Page {
  /// The page with everything on it multiplied from its top left corner, on the same sheet.
  func multiplied(by factor: Double) -> Page {
    var page = self
    page.items = items.map { $0.enlarged(by: factor) }
    return page
  }
}

extension Page.Placed {
  fileprivate func enlarged(by factor: Double) -> Page.Placed {
    Page.Placed(x: x * factor, y: y * factor, drawing: drawing.enlarged(by: factor), element: element)
  }
}

extension Page.Drawing {
  fileprivate func enlarged(by factor: Double) -> Page.Drawing {
    switch self {
    case .text(let line): .text(line.enlarged(by: factor))
    case .line(let dx, let dy, let border):
      .line(dx: dx * factor, dy: dy * factor, border: border.enlarged(by: factor))
    case .frame(let width, let height, let border, let radius):
      .frame(
        width: width * factor, height: height * factor, border: border.enlarged(by: factor),
        cornerRadius: radius * factor)
    case .leader(let width, let dot): .leader(width: width * factor, dot: dot * factor)
    case .photo(let picture, let width, let height):
      .photo(picture, width: width * factor, height: height * factor)
    case .whole(let picture, let width, let height, let ground):
      .whole(picture, width: width * factor, height: height * factor, ground: ground)
    case .modules(let size, let dark, let side): .modules(size: size, dark: dark, side: side * factor)
    case .ornament(let ornament): .ornament(ornament.enlarged(by: factor))
    case .guilloche(let ornament, let scale): .guilloche(ornament, scale: scale * factor)
    }
  }
}

extension TextLine {
  fileprivate func enlarged(by factor: Double) -> TextLine {
    var line = self
    for run in line.runs.indices {
      line.runs[run].size *= factor
      for word in line.runs[run].words.indices { line.runs[run].words[word].x *= factor }
    }
    return line
  }
}

extension Border {
  fileprivate func enlarged(by factor: Double) -> Border {
    Border(thickness: thickness * factor, pattern: pattern, colour: colour)
  }
}
