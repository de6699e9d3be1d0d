import Layout

extension BookletRow {
  /// Document C: each part begins a page and holds a table of seven columns whose head is repeated.
  func document() -> Document {
    let sections = parts.enumerated().map { index, blocks in
      Section(
        paper: Self.paper,
        footer: [
          RunningHead([
            .paragraph(Paragraph([Span(.pageNumber)], style: Self.style(9, .centre), role: .artifact))
          ])
        ],
        blocks: (index == 0 ? [cover] : []) + blocks)
    }
    return Document(title: title, name: "C", sections: sections)
  }

  private var cover: Block { .paragraph(Self.paragraph(title, size: 15, bold: true, .centre)) }

  private static let paper = Paper(
    width: .mm(210), height: .mm(297), margins: Margins(all: .pt(40)))

  private static func style(_ size: Double, _ alignment: ParagraphStyle.Alignment) -> ParagraphStyle {
    ParagraphStyle(family: .sans, size: .pt(size), leading: .pt(size * 1.26 + 2), alignment: alignment)
  }

  private static func paragraph(
    _ text: String, size: Double = 9, bold: Bool = false, _ alignment: ParagraphStyle.Alignment = .start
  ) -> Paragraph {
    Paragraph([Span(text, style: SpanStyle(isBold: bold))], style: style(size, alignment))
  }

  private var parts: [[Block]] {
    let widths: [Width] = [
      .fixed(.pt(28)), .share(1.2), .share(1.3), .share(1), .share(0.8), .share(0.9), .fixed(.pt(60)),
    ]
    return sections.map { part in
      let head = Table.Row(
        part.head.map { Table.Cell([.paragraph(Self.paragraph($0, bold: true))], isHead: true) })
      let rows = part.rows.map { row in Table.Row(row.map { Table.Cell([.paragraph(Self.paragraph($0))]) }) }
      let table = Table(
        columns: widths, head: [head], rows: rows,
        style: .init(
          border: Border(thickness: .pt(0.5)), horizontalPadding: .pt(3.5), verticalPadding: .pt(2.5),
          spaceBefore: .pt(5)))
      return [
        .paragraph(Self.paragraph(part.title, size: 11, bold: true)),
        .paragraph(Self.paragraph(part.intro, .justified)), .table(table),
      ]
    }
  }
}
