extension Page {
  /// The page as a printer with black alone prints it: dark inks black, light ones grey, nothing broken into dots.
  var inBlack: Page {
    var page = self
    page.items = items.map { item in
      var item = item
      item.drawing = item.drawing.inBlack
      return item
    }
    return page
  }
}

extension Page.Drawing {
  fileprivate var inBlack: Page.Drawing {
    switch self {
    case .text(var line):
      for run in line.runs.indices { line.runs[run].colour = line.runs[run].colour.inBlack }
      return .text(line)
    case .line(let dx, let dy, let border): return .line(dx: dx, dy: dy, border: border.inBlack)
    case .frame(let width, let height, let border, let radius):
      return .frame(width: width, height: height, border: border.inBlack, cornerRadius: radius)
    case .guilloche(var ornament, let scale):
      ornament.colour = ornament.colour.inBlack
      return .guilloche(ornament, scale: scale)
    case .ornament(var ornament):
      ornament.colours = ornament.colours.map(\.inBlack)
      return .ornament(ornament)
    case .leader, .photo, .whole, .modules: return self
    }
  }
}

extension Border {
  fileprivate var inBlack: Border { Border(thickness: thickness, pattern: pattern, colour: colour.inBlack) }
}
