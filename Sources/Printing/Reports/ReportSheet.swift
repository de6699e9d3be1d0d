import Cases
import Layout

/// The rows of a report as the rows of a table.
struct ReportSheet {
  let columns: [Report.Column]
  let dates: DateStyle

  /// - Parameters:
  ///   - number: of the row, from 1.
  ///   - sums: of the columns, up to this row.
  func row(_ cells: [Report.Cell], number: Int, sums: [Int64]) -> Table.Row {
    let carry = sumLine("जम्मा (अर्को पानामा सारिएको)", sums).flatMap { forward in
      sumLine("अघिल्लो पानाबाट ल्याइएको", sums).map { Table.Carry(forward: forward, brought: $0) }
    }
    let first = Table.Cell([text(Report.Cell.count(number).printed(dates: dates), .centre)], align: .middle)
    let others = zip(columns, cells).map { column, value in cell(value, column.kind, isBold: false) }
    return Table.Row([first] + others, minimumHeight: .mm(8.5), carry: carry)
  }

  /// The last row: what all of it comes to; nil where nothing is summed.
  func total(_ sums: [Int64]) -> Table.Row? { sumLine("जम्मा", sums).map { Table.Row($0, minimumHeight: .mm(9)) } }

  func table(_ rows: [Table.Row]) -> Table {
    let widths = columns.reduce(0) { $0 + $1.width }
    let heads =
      [head("क्र.सं.")] + columns.map { head($0.title.nepali) }
    return Table(
      columns: [.fixed(.mm(12))] + columns.map { .share($0.width / widths) }, head: [Table.Row(heads)], rows: rows,
      style: Table.Style(
        border: Border(thickness: .pt(0.5)), horizontalPadding: .mm(1.2), verticalPadding: .mm(0.9), spaceAfter: .mm(6)))
  }

  /// A row of sums: what it is, up to the first of them, and each under its column.
  private func sumLine(_ words: String, _ sums: [Int64]) -> [Table.Cell]? {
    guard let first = columns.firstIndex(where: \.isSummed) else { return nil }
    let label = Table.Cell(
      [text(words, .end, isBold: true)], columnSpan: first + 1, align: .middle)
    let cells = columns.indices[first...].map { index in
      columns[index].isSummed
        ? cell(columns[index].cell(ofSum: sums[index]), columns[index].kind, isBold: true)
        : Table.Cell([text("", .start)])
    }
    return [label] + cells
  }

  private func cell(_ value: Report.Cell, _ kind: Report.Column.Kind, isBold: Bool) -> Table.Cell {
    if case .bar(let share) = value { return Table.Cell([bar(share)], align: .middle) }
    let alignment: ParagraphStyle.Alignment = kind == .paisa || kind == .count ? .end : .start
    return Table.Cell([text(value.printed(dates: dates), alignment, isBold: isBold)], align: .middle)
  }

  /// Dark enough for a copier, and with room at its end for the longest.
  private func bar(_ share: Double) -> Block {
    let area = Ornament(
      .solid, colours: [Colour.black.tint(0.55)], width: Self.longestBar * max(0.004, min(1, share)), height: .mm(3.6))
    return .columns(Columns([.init(blocks: [.ornament(PlacedOrnament(x: .zero, y: .zero, area)), .space(.mm(3.6))])]))
  }

  private static let longestBar = Length.mm(90)

  private func head(_ words: String) -> Table.Cell {
    Table.Cell([text(words, .centre, isBold: true)], isHead: true, align: .middle)
  }

  private func text(_ words: String, _ alignment: ParagraphStyle.Alignment, isBold: Bool = false) -> Block {
    .paragraph(
      Paragraph(
        [Span(words, style: SpanStyle(isBold: isBold, field: "report"))],
        style: ParagraphStyle(size: .pt(9.5), leading: .pt(13.5), alignment: alignment),
        // Columns are as wide as the sheet allows: a long amount or a Latin word is set narrower.
        fit: .condense(lines: 60, floor: 0.6)))
  }
}
