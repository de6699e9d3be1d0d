import Cases
import Forms
import Layout

extension Composer {
  /// The list with its items, repeated ones among them.
  func list(_ list: Body.List) -> [Block] {
    var number = 0
    func marker(_ numbering: Numbering?) -> String {
      number += 1
      return numbering?.marker(number) ?? ""
    }
    let items = list.items.flatMap { item -> [List.Item] in
      switch item {
      case .fixed(let own, let blocks, let condition):
        guard isShown(condition) else { return [] }
        let marker = own.isEmpty ? marker(list.numbering) : own
        return [self.item(marker, self.blocks(blocks), style: list.style, colour: colour(list.markerInk))]
      case .repeated(let field, let numbering, let minimum):
        let lines =
          if case .list(let lines)? = value(shownName(of: field, in: language)) { lines } else { [String]() }
        // A filled form has as many items as there are; a blank one has room for the gazette's.
        let count = isBlank ? max(1, minimum) : lines.count
        if count == 0 {
          return [
            self.item("", [.paragraph(Paragraph([Span(Self.nothing)], style: list.style))], style: list.style)
          ].filter { _ in numbering != nil }
        }
        return (0..<count).map { index in
          let spans =
            index < lines.count
            ? [Span(lines[index], style: SpanStyle(field: form.field(field)?.named))]
            : form.field(field).map { writingLines(form.itemLines(for: $0), SpanStyle()) } ?? []
          let line = Paragraph(spans, style: list.style)
          return self.item(
            numbering?.marker(index + 1) ?? marker(list.numbering), [.paragraph(isBlank ? line.roomy(form.linePitch) : line)], style: list.style)
        }
      }
    }
    return items.isEmpty ? [] : [.list(List(items, markerWidth: list.markerWidth, spacing: list.spacing))]
  }

  /// One item with its marker.
  func item(
    _ marker: String, _ blocks: [Block], style: ParagraphStyle, colour: Colour? = nil
  ) -> List.Item {
    var style = style
    style.alignment = .start
    // The marker shares a baseline with the first line beside it.
    if case .paragraph(let first)? = blocks.first { style.leading = first.style.leading }
    let words = Span(marker, style: SpanStyle(isBold: colour != nil, colour: colour))
    return List.Item(marker: Paragraph(marker.isEmpty ? [] : [words], style: style), blocks: blocks)
  }

  /// The table with its rows, repeated ones among them.
  func table(_ table: Body.Table) -> Table {
    var composer = self
    composer.isRuled = table.style.border != nil && !table.style.hasRowRulesOnly
    composer.isBesideLabel = !composer.isRuled
    composer.columnsWithPaisa = columnsWithPaisa(of: table)
    var number = 0
    var rows: [Table.Row] = []
    for row in table.rows { rows += composer.rows(row, behind: &number) }
    return Table(
      columns: table.columns, head: table.head.filter { isShown($0.condition) }.map(composer.row), rows: rows,
      style: table.style, isLayoutOnly: table.isLayoutOnly, slip: table.slip)
  }

  /// - Parameter number: of the last numbered row that stands once.
  private func rows(_ rows: Body.Rows, behind number: inout Int) -> [Table.Row] {
    switch rows {
    case .fixed(let row):
      guard isShown(row.condition) else { return [] }
      guard row.isNumbered else { return [self.row(row)] }
      number += 1
      var composer = self
      composer.row = Row(columns: [], values: [:], number: number, isNone: false)
      return [composer.row(row)]
    case .repeated(let field, let least, let row):
      guard isShown(row.condition) else { return [] }
      let columns = self.columns(of: field)
      let all = if case .table(let values)? = value(field) { values } else { [[String: Value]]() }
      let values = Array(all.dropFirst(least.first - 1).prefix((least.last ?? .max) - least.first + 1))
      // A filled print without rows says so in one, so that nobody can add any.
      let isNone = !isBlank && values.isEmpty && least.filled + least.spare == 0
      let count = isNone ? 1 : isBlank ? max(values.count, least.blank) : least.count(of: all.count)
      return (0..<count).map { index in
        var composer = self
        composer.row = Row(
          columns: columns, values: index < values.count ? values[index] : nil, number: index + least.first,
          isNone: isNone)
        return composer.row(row)
      }
    }
  }

  /// Blocks for each row of a table field. A blank print has dotted lines for every value of a row.
  func each(_ field: String, minimum: Int, _ blocks: [Body.Block]) -> [Block] {
    if isBlank { return (0..<minimum).flatMap { _ in self.blocks(blocks) } }
    guard case .table(let rows)? = value(field) else { return [] }
    let columns = columns(of: field)
    let composed = rows.enumerated().flatMap { index, values in
      var composer = self
      composer.row = Row(columns: columns, values: values, number: index + 1, isNone: false)
      return composer.blocks(blocks)
    }
    return blocks.contains(where: \.isOfCells) ? composed.joiningTables : composed
  }

  private func columns(of table: String) -> Set<String> {
    guard case .table(let columns, _)? = form.field(table)?.kind else { return [] }
    return Set(columns.map(\.name))
  }

  private func row(_ row: Body.Row) -> Table.Row {
    var column = 0
    let cells = row.cells.map { cell in
      var composer = self
      composer.showsPaisa = columnsWithPaisa.contains(column)
      column += cell.across
      return Table.Cell(
        composer.blocks(cell.blocks), columnSpan: cell.across, rowSpan: cell.down, isHead: cell.isHead,
        align: cell.align, ground: composer.colour(cell.ground))
    }
    return Table.Row(isBlank ? cells.roomy(form.linePitch) : cells, minimumHeight: row.height, hasRule: row.hasRule)
  }
}

extension Body.Rows.Least {
  /// How many rows a filled print has of a field with so many.
  fileprivate func count(of all: Int) -> Int {
    let wanted = max(all + spare - (first - 1), filled)
    let held = last.map { min(wanted, max(filled, $0 - first + 1)) } ?? wanted
    return (held + multiple - 1) / multiple * multiple
  }
}
