extension Publication {
  /// Everything that was decided, as text: one line for each thing drawn, positions rounded to
  /// 1/100 pt, and the tree of the structure. Two equal listings are the same document.
  public var listing: String {
    var lines = ["\(title) (\(language.rawValue))"]
    for (index, page) in pages.enumerated() {
      let bleed = page.bleed == .zero ? "" : " bleed \(page.bleed.rounded)"
      lines.append("page \(index + 1): \(page.width.rounded) x \(page.height.rounded)\(bleed)")
      for item in page.items { lines.append("  " + item.listing) }
    }
    lines.append("structure")
    var depths: [Int] = []
    for (index, element) in elements.enumerated() {
      let depth = element.parent.map { depths[$0] + 1 } ?? 0
      depths.append(depth)
      lines.append(String(repeating: "  ", count: depth + 1) + "\(index) " + element.listing)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Page.Placed {
  fileprivate var listing: String {
    let owner = element.map { "#\($0)" } ?? "-"
    return "\(x.rounded) \(y.rounded) \(owner) \(drawing.listing)"
  }
}

extension Page.Drawing {
  fileprivate var listing: String {
    switch self {
    case .text(let line): line.runs.map(\.listing).joined(separator: " | ")
    case .line(let dx, let dy, let border): "line \(dx.rounded) \(dy.rounded) \(border.listing)"
    case .frame(let width, let height, let border, let radius):
      "frame \(width.rounded) x \(height.rounded) \(border.listing) radius \(radius.rounded)"
    case .leader(let width, _): "leader \(width.rounded)"
    case .photo(let picture, let width, let height):
      "photo \(width.rounded) x \(height.rounded) \(picture.name)"
    case .whole(let picture, let width, let height, let ground):
      "picture \(width.rounded) x \(height.rounded) \(picture.name)"
        + (ground == .white ? "" : " on \(ground)")
    case .modules(let size, let dark, let side):
      "modules \(size) of \(side.rounded) dark \(dark.count { $0 })"
    case .ornament(let ornament):
      "ornament \(ornament.pattern.rawValue) \(ornament.width.rounded) x \(ornament.height.rounded) "
        + ornament.colours.map(\.description).joined(separator: " ")
    case .guilloche(let ornament, let scale): "ornament \(ornament.design) at \(Length.pt(scale).rounded)"
    }
  }
}

extension Border {
  fileprivate var listing: String {
    "\(pattern) \(thickness.rounded)" + (colour == .black ? "" : " \(colour)")
  }
}

extension GlyphRun {
  fileprivate var listing: String {
    let places = words.filter { $0.shaped.text != " " }.map { Length.pt($0.x).rounded }.joined(separator: " ")
    let narrow = condensed == 1 ? "" : " condensed \(Length.pt(condensed).rounded)"
    let colour = colour == .black ? "" : " \(colour)"
    return "\(typeface.name) \(Length.pt(size).rounded)\(narrow)\(colour) \(language.rawValue) «\(text)» at \(places)"
  }
}

extension Element {
  fileprivate var listing: String {
    let tongue = language.map { " (\($0.rawValue))" } ?? ""
    return "\(kind)\(tongue)" + (alternative.map { " «\($0)»" } ?? "")
  }
}

extension Length {
  /// Points with two decimals, trailing zeros left out.
  fileprivate var rounded: String {
    let hundredths = Int((points * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths) / 100, rest = abs(hundredths) % 100
    guard rest != 0 else { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
