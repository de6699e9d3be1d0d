extension Page.Placed {
  /// What it covers on the page, from the trimmed corner; nil for patterns, which may run over the edge.
  package var extent: (left: Length, top: Length, right: Length, bottom: Length)? {
    func box(_ width: Length, _ height: Length) -> (Length, Length, Length, Length) {
      (x, y, x + width, y + height)
    }
    switch drawing {
    case .text(let line):
      guard let size = line.runs.map(\.size).max(), line.end > .zero else { return nil }
      let start = line.runs.first?.words.first.map { Length.pt($0.x) } ?? .zero
      // As far as letters reach above and below the baseline.
      return (x + start, y - .pt(0.8 * size), x + line.end, y + .pt(0.25 * size))
    case .line(let dx, let dy, _):
      return (min(x, x + dx), min(y, y + dy), max(x, x + dx), max(y, y + dy))
    case .frame(let width, let height, _, _), .photo(_, let width, let height),
      .whole(_, let width, let height, _):
      return box(width, height)
    case .leader(let width, let dot): return box(width, dot)
    case .modules(_, _, let side): return box(side, side)
    case .ornament, .guilloche: return nil
    }
  }
}
