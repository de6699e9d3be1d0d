/// How much smaller blocks are set than they were meant: each a part of one. Pictures and boxes, with the columns
/// that hold them, rules and the least heights of rows stay as they are.
struct Squeeze {
  var spaces = 1.0, leading = 1.0, size = 1.0

  func applied(to blocks: [Block]) -> [Block] {
    spaces == 1 && leading == 1 && size == 1 ? blocks : blocks.map(applied)
  }

  private func applied(to block: Block) -> Block {
    // A hand writes under the line to sign on.
    if case .box(var box) = block, box.isSignature {
      box.blocks = box.blocks.map { if case .rule = $0 { $0 } else { applied(to: $0) } }
      return .box(box)
    }
    switch block.mapInner(applied) {
    case .paragraph(let paragraph): return .paragraph(applied(to: paragraph))
    case .list(var list):
      list.markerWidth = list.markerWidth * size
      list.spacing = list.spacing * spaces
      for index in list.items.indices { list.items[index].marker = applied(to: list.items[index].marker) }
      return .list(list)
    case .table(var table):
      if !block.inner.havePlaces { table.columns = table.columns.map(applied) }
      table.style.verticalPadding = table.style.verticalPadding * spaces
      table.style.spaceBefore = table.style.spaceBefore * spaces
      table.style.spaceAfter = table.style.spaceAfter * spaces
      return .table(table)
    case .columns(var columns):
      for index in columns.columns.indices where !columns.columns[index].blocks.havePlaces {
        columns.columns[index].width = applied(to: columns.columns[index].width)
      }
      return .columns(columns)
    case .rule(var rule):
      rule.spaceBefore = rule.spaceBefore * spaces
      rule.spaceAfter = rule.spaceAfter * spaces
      return .rule(rule)
    case .space(let height): return .space(height * spaces)
    case let other: return other
    }
  }

  private func applied(to paragraph: Paragraph) -> Paragraph {
    var paragraph = paragraph
    paragraph.style.size = paragraph.style.size * size
    paragraph.style.leading = paragraph.style.leading * (size * leading)
    paragraph.style.firstIndent = paragraph.style.firstIndent * size
    paragraph.style.indent = paragraph.style.indent * size
    paragraph.style.spaceBefore = paragraph.style.spaceBefore * spaces
    paragraph.style.spaceAfter = paragraph.style.spaceAfter * spaces
    return paragraph
  }

  private func applied(to width: Width) -> Width {
    if case .fixed(let length) = width { .fixed(length * size) } else { width }
  }
}

extension [Block] {
  /// Whether a box or a picture stands among them.
  fileprivate var havePlaces: Bool {
    contains { block in
      switch block {
      case .box, .figure: true
      default: block.inner.havePlaces
      }
    }
  }
}
