import Cases
import Forms
import Layout

extension Box {
  /// The box with everything in it, all lengths multiplied; lines stay as thin as they are.
  func enlarged(by factor: Double) -> Box {
    var box = self
    box.width = width * factor
    box.height = height.map { $0 * factor }
    box.padding = padding * factor
    box.cornerRadius = cornerRadius * factor
    box.blocks = blocks.enlarged(by: factor)
    return box
  }
}

extension [Block] {
  fileprivate func enlarged(by factor: Double) -> [Block] { map { $0.enlarged(by: factor) } }
}

extension Block {
  fileprivate func enlarged(by factor: Double) -> Block {
    switch self {
    case .paragraph(let paragraph): return .paragraph(paragraph.enlarged(by: factor))
    case .list(var list):
      list.markerWidth = list.markerWidth * factor
      list.spacing = list.spacing * factor
      list.items = list.items.map {
        List.Item(marker: $0.marker.enlarged(by: factor), blocks: $0.blocks.enlarged(by: factor))
      }
      return .list(list)
    case .table(let table): return .table(table.enlarged(by: factor))
    case .columns(var columns):
      columns.gap = columns.gap * factor
      columns.columns = columns.columns.map {
        Columns.Column(
          width: $0.width.enlarged(by: factor), align: $0.align, blocks: $0.blocks.enlarged(by: factor))
      }
      return .columns(columns)
    case .box(let box): return .box(box.enlarged(by: factor))
    case .figure(var figure):
      figure.width = figure.width * factor
      figure.height = figure.height * factor
      return .figure(figure)
    case .rule(var rule):
      rule.width = rule.width.map { $0 * factor }
      rule.spaceBefore = rule.spaceBefore * factor
      rule.spaceAfter = rule.spaceAfter * factor
      return .rule(rule)
    case .space(let height): return .space(height * factor)
    case .fit(var fit):
      fit.blocks = fit.blocks.enlarged(by: factor)
      return .fit(fit)
    case .together(let blocks): return .together(blocks.enlarged(by: factor))
    case .area(var area):
      (area.x, area.y) = (area.x * factor, area.y * factor)
      area.width = area.width * factor
      area.height = area.height.map { $0 * factor }
      area.blocks = area.blocks.enlarged(by: factor)
      return .area(area)
    // A blank print has none.
    case .ornament: return self
    case .spring, .pageBreak: return self
    }
  }
}

extension Paragraph {
  fileprivate func enlarged(by factor: Double) -> Paragraph {
    var paragraph = self
    paragraph.style.size = style.size * factor
    paragraph.style.leading = style.leading * factor
    paragraph.style.firstIndent = style.firstIndent * factor
    paragraph.style.indent = style.indent * factor
    paragraph.style.spaceBefore = style.spaceBefore * factor
    paragraph.style.spaceAfter = style.spaceAfter * factor
    paragraph.spans = spans.map { span in
      switch span.content {
      case .leader(let width, let fills):
        Span(.leader(width: width * factor, fills: fills), style: span.style)
      case .gap(let width): Span(.gap(width * factor), style: span.style)
      case .text, .checkBox, .pageNumber, .pageCount: span
      }
    }
    return paragraph
  }
}

extension Table {
  fileprivate func enlarged(by factor: Double) -> Table {
    var table = self
    table.columns = columns.map { $0.enlarged(by: factor) }
    table.head = head.map { $0.enlarged(by: factor) }
    table.rows = rows.map { $0.enlarged(by: factor) }
    table.style.horizontalPadding = style.horizontalPadding * factor
    table.style.verticalPadding = style.verticalPadding * factor
    table.style.spaceBefore = style.spaceBefore * factor
    table.style.spaceAfter = style.spaceAfter * factor
    return table
  }
}

extension Table.Row {
  fileprivate func enlarged(by factor: Double) -> Table.Row {
    let cells = cells.map { cell in
      var cell = cell
      cell.blocks = cell.blocks.enlarged(by: factor)
      return cell
    }
    return Table.Row(cells, minimumHeight: minimumHeight * factor)
  }
}

extension Width {
  fileprivate func enlarged(by factor: Double) -> Width {
    if case .fixed(let length) = self { .fixed(length * factor) } else { self }
  }
}
