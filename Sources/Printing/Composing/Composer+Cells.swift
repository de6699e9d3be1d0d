import Cases
import Forms
import Layout

extension Composer {
  /// One row of a table, out of the parts of a text.
  func cells(_ cells: Body.Cells) -> [Block] {
    guard case .text(let text)? = value(cells.field) else { return [] }
    let named = form.tableField(holding: cells.field)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    }
    let row = Table.Row(
      parts.map { part in
        let span = Span(String(part), style: SpanStyle(isBold: cells.isHead, field: named))
        let words = part.isEmpty ? [] : [span]
        return Table.Cell([.paragraph(Paragraph(words, style: cells.paragraph))], isHead: cells.isHead)
      })
    let columns = parts.map { Table.weight(of: String($0)) }
    return [
      .table(Table(columns: columns, head: cells.isHead ? [row] : [], rows: cells.isHead ? [] : [row], style: cells.style))
    ]
  }
}

extension Form {
  /// What errors call a column of a table field.
  fileprivate func tableField(holding name: String) -> String? {
    for field in fields {
      guard case .table(let columns, _) = field.kind else { continue }
      if let column = columns.first(where: { $0.name == name }) { return column.named }
    }
    return nil
  }
}

extension Body.Block {
  var isOfCells: Bool { if case .cells = kind { true } else { false } }
}

extension [Block] {
  /// The blocks with tables that follow one another made one, as wide as the widest: their heads, then their rows. A
  /// head behind rows begins another table.
  var joiningTables: [Block] {
    var joined: [Block] = []
    for block in self {
      guard case .table(let next) = block, case .table(let last)? = joined.last, next.head.isEmpty || last.rows.isEmpty
      else {
        joined.append(block)
        continue
      }
      joined[joined.count - 1] = .table(last.followed(by: next))
    }
    return joined
  }
}

extension Table {
  /// The width of a column for what stands in a cell: long words get more, but not in proportion.
  fileprivate static func weight(of text: String) -> Width {
    .share(Double(Swift.min(100, Swift.max(4, text.count))).squareRoot())
  }

  fileprivate func followed(by next: Table) -> Table {
    var table = self
    table.head += next.head
    table.rows += next.rows
    for (index, width) in next.columns.enumerated() {
      guard index < table.columns.count else {
        table.columns.append(width)
        continue
      }
      if case .share(let own) = table.columns[index], case .share(let more) = width {
        table.columns[index] = .share(Swift.max(own, more))
      }
    }
    let count = table.columns.count
    table.head = table.head.map { $0.widened(to: count) }
    table.rows = table.rows.map { $0.widened(to: count) }
    return table
  }
}

extension Table.Row {
  /// The row with empty cells at its end, up to a number of them.
  fileprivate func widened(to count: Int) -> Table.Row {
    var row = self
    while row.cells.count < count { row.cells.append(Table.Cell([], isHead: row.cells.last?.isHead ?? false)) }
    return row
  }
}
