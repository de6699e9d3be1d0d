/// Block → strips: everything gets its size and its place across the column.
struct Measurer {
  let lines: ParagraphSetter
  /// How much closer than they say things stand.
  var tightness = Tightness()

  func strips(_ blocks: [Block], width: Length, in around: Surroundings) throws(LayoutError) -> [Strip] {
    var strips: [Strip] = []
    for (index, block) in blocks.enumerated() {
      let first = strips.count
      strips += try self.strips(block, width: width, in: around)
      guard block.announces(blocks[(index + 1)...].first) else { continue }
      for line in first..<strips.endIndex { strips[line].bond = max(strips[line].bond, .firm) }
    }
    return strips
  }

  private func strips(_ block: Block, width: Length, in around: Surroundings) throws(LayoutError) -> [Strip] {
    switch block {
    case .paragraph(let paragraph): return try strips(paragraph, width: width, in: around)
    case .list(let list): return try strips(list, width: width, in: around)
    case .table(let table):
      if let slip = table.slip {
        return try SlipLayout(table: table, slip: slip, width: width, around: around, measurer: self).strips()
      }
      return try TableLayout(table, width: width, in: around, measurer: self).strips()
    case .columns(let columns): return try [strip(columns, width: width, in: around)]
    case .box(let box): return try [strip(box, width: width, in: around)]
    case .figure(let figure): return try [strip(figure, width: width, in: around)]
    case .rule(let rule): return strips(rule, width: width)
    case .space(let height): return [Strip(height: height, kind: .space)]
    case .spring: return [Strip(height: .zero, kind: .spring)]
    case .pageBreak: return [Strip(height: .zero, kind: .pageBreak)]
    case .area(let area): return [try strip(area, in: around)]
    case .ornament(let placed): return [strip(placed)]
    case .fit(let fit): return try self.strips(fit.blocks, width: width, in: around)
    case .together(let blocks):
      var strips = try self.strips(blocks, width: width, in: around)
      // The space below them does not tie them to what follows.
      let last = strips.lastIndex { $0.kind != .space } ?? 0
      strips.bind(.loose, in: 0..<last)
      // What stands under a place to sign says who signs.
      if let first = strips.firstIndex(where: \.isSigned) {
        for index in first...last { strips[index].isSigned = true }
      }
      return strips
    }
  }

  private func strips(
    _ paragraph: Paragraph, width: Length, in around: Surroundings
  ) throws(LayoutError) -> [Strip] {
    let inner: Surroundings
    switch paragraph.role {
    case .paragraph: inner = around.inside(.paragraph, language: paragraph.soleLanguage)
    case .note: inner = around.inside(.note, language: paragraph.soleLanguage)
    case .heading(let level): inner = around.inside(.heading(level), language: paragraph.soleLanguage)
    case .artifact:
      var artifact = around
      artifact.element = nil
      inner = artifact
    }
    let paragraph = tightness.applied(to: paragraph)
    let set = try lines.set(paragraph, width: width, in: around)
    let leading = tightness.leading(of: paragraph)
    var strips = set.lines.map { line in
      // Half of what a line gives stood above its letters.
      let height = line.height * leading, rise = (line.height - height) / 2
      var strip = Strip(
        height: height, items: line.items(in: inner.element).map { $0.moved(dy: -rise) }, field: set.field)
      strip.lines = 1
      return strip
    }
    // A line alone at the foot or the head of a page reads badly: two go together, three do not part.
    strips.bindEnds()
    let style = paragraph.style
    let bond = style.keepsWithNext ? Strip.Bond.firm : .none
    if let last = strips.indices.last { strips[last].bond = bond }
    if style.spaceBefore > .zero { strips.insert(Strip(height: style.spaceBefore, kind: .space), at: 0) }
    if style.spaceAfter > .zero {
      strips.append(Strip(height: style.spaceAfter, kind: .space, bond: bond))
    }
    return strips
  }

  private func strips(_ list: List, width: Length, in around: Surroundings) throws(LayoutError) -> [Strip] {
    let whole = around.inside(.list)
    var strips: [Strip] = []
    for (index, item) in list.items.enumerated() {
      if index > 0, list.spacing > .zero { strips.append(Strip(height: list.spacing, kind: .space)) }
      let place = whole.inside(.listItem)
      let marker = try beside(item.blocks.areWrittenOn).strips(
        [.paragraph(item.marker)], width: list.markerWidth, in: place.inside(.listLabel))
      var body = try self.strips(
        item.blocks, width: width - list.markerWidth, in: place.inside(.listBody)
      ).map { $0.moved(by: list.markerWidth) }
      if let first = body.firstIndex(where: { $0.kind == .content }) {
        body[first].items.insert(contentsOf: marker.stacked(), at: 0)
        body[first].height = max(body[first].height, marker.height)
      } else {
        body.append(Strip(height: marker.height, items: marker.stacked()))
      }
      strips += body
    }
    strips.bindEnds()
    return strips
  }

  private func strips(_ rule: Rule, width: Length) -> [Strip] {
    let length = min(rule.width ?? width, width)
    let isSwash = rule.border.pattern == .swash
    let height = isSwash ? Guilloche.swashHeight : rule.border.thickness
    let drawing: Page.Drawing =
      isSwash
      ? .guilloche(Guilloche(.swash(width: length), colour: rule.border.colour), scale: 1)
      : .line(dx: length, dy: .zero, border: rule.border)
    let line = Page.Placed(
      x: rule.placement.offset(of: length, in: width), y: isSwash ? .zero : height / 2, drawing: drawing,
      element: nil)
    var strips = [Strip(height: height, items: [line])]
    if rule.spaceBefore > .zero { strips.insert(Strip(height: rule.spaceBefore, kind: .space), at: 0) }
    if rule.spaceAfter > .zero { strips.append(Strip(height: rule.spaceAfter, kind: .space)) }
    return strips
  }
}

extension Block {
  /// Whether it ends in a colon and a list or a table follows, which it so announces.
  fileprivate func announces(_ next: Block?) -> Bool {
    guard case .paragraph(let paragraph) = self, let next, next.isSeries else { return false }
    guard case .text(let text)? = paragraph.spans.last?.content else { return false }
    let mark = text.unicodeScalars.last { !"\u{20}\u{A0}-–—।".unicodeScalars.contains($0) }
    return mark == ":"
  }

  private var isSeries: Bool {
    switch self {
    case .list, .table: true
    case .together(let blocks): blocks.first?.isSeries ?? false
    default: false
    }
  }
}

extension Placement {
  /// Where a thing of a width begins in a column.
  func offset(of width: Length, in column: Length) -> Length {
    switch self {
    case .start: .zero
    case .centre: (column - width) / 2
    case .end: column - width
    }
  }
}

extension Paragraph {
  /// The language of all its words, when they share one that is said of them.
  var soleLanguage: Language? {
    let languages = Set(spans.lazy.filter { $0.content.isWords }.map(\.style.language))
    return languages.count == 1 ? languages.first ?? nil : nil
  }
}

extension Span.Content {
  var isWords: Bool { if case .text = self { true } else { false } }
}
