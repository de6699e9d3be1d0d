import Layout

extension CertificateRow {
  /// Document A: letterhead between QR code and photo box, 14 numbered fields, a ruled table, seven
  /// justified conditions, seal place and signature.
  func document() -> Document {
    let margins = Margins(top: .pt(34), right: .pt(50), bottom: .pt(18), left: .pt(50))
    let paper = Paper(width: .mm(210), height: .mm(297), margins: margins)
    return Document(
      title: title, name: "A",
      sections: [Section(paper: paper, blocks: top + body + [laterDecisions] + conditions + [foot])])
  }

  private func paragraph(
    _ text: String, size: Double = 10.5, bold: Bool = false,
    _ alignment: ParagraphStyle.Alignment = .start
  ) -> Paragraph {
    Paragraph(
      [Span(text, style: SpanStyle(isBold: bold))],
      style: ParagraphStyle(
        family: .sans, size: .pt(size), leading: .pt(size * 1.26 + 2), alignment: alignment))
  }

  private var top: [Block] {
    let sizes: [Double] = [10, 11, 13, 10]
    let lines = zip(head, sizes).map { line, size in
      Block.paragraph(paragraph(line, size: size, bold: size == 13, .centre))
    }
    let name = Block.paragraph(paragraph(title, size: 15, bold: true, .centre))
    let frame = Box(
      width: .pt(70), height: .pt(80), blocks: [.paragraph(paragraph(photo, .centre))])
    let columns = Columns(
      [
        .init(width: .fixed(.pt(70)), blocks: [.figure(code)]),
        .init(blocks: lines + [.space(.pt(10)), name]),
        .init(width: .fixed(.pt(70)), blocks: [.box(frame)]),
      ], gap: .zero)
    return [.columns(columns), .space(.pt(2))]
  }

  private var code: Figure {
    let dark = qr.flatMap { row in row.utf8.map { $0 == UInt8(ascii: "1") } }
    return Figure(
      .modules(size: qr.count, dark: dark), width: .pt(62), height: .pt(62), alternative: "QR")
  }

  private var body: [Block] {
    let numbers = Columns(
      [
        .init(blocks: [.paragraph(paragraph(regno))]),
        .init(width: .natural, blocks: [.paragraph(paragraph(date))]),
      ], gap: .zero)
    let rows = fields.map { field in
      Table.Row(field.map { Table.Cell([.paragraph(paragraph($0))]) })
    }
    let plain = Table.Style(border: nil, horizontalPadding: .zero, verticalPadding: .zero)
    let table = Table(
      columns: [.fixed(.pt(20)), .fixed(.pt(195)), .share(1)], rows: rows, style: plain, isLayoutOnly: true)
    return [
      .columns(numbers), .paragraph(paragraph(intro, .justified)), .table(table), .space(.pt(3)),
    ]
  }

  private var laterDecisions: Block {
    let head = Table.Row(
      tableHead.map { Table.Cell([.paragraph(paragraph($0, bold: true))], isHead: true, align: .middle) },
      minimumHeight: .pt(19))
    let empty = Table.Row(tableHead.map { _ in Table.Cell([]) }, minimumHeight: .pt(19))
    let table = Table(
      columns: [.fixed(.pt(40)), .share(1), .fixed(.pt(100)), .fixed(.pt(120))], head: [head],
      rows: Array(repeating: empty, count: tableRows),
      style: .init(horizontalPadding: .pt(3), verticalPadding: .pt(1), spaceAfter: .pt(2)))
    return .together([.paragraph(paragraph(tableTitle, bold: true, .centre)), .table(table)])
  }

  private var conditions: [Block] {
    let items = cond.map { condition in
      List.Item(
        marker: paragraph(condition[0]),
        blocks: [.paragraph(paragraph(condition[1], .justified))])
    }
    return [
      .paragraph(paragraph(condTitle, bold: true)),
      .list(List(items, markerWidth: .pt(18))), .space(.pt(2)),
    ]
  }

  private var foot: Block {
    let seal = Box(
      width: .pt(90), height: .pt(50), border: Border(thickness: .pt(0.4)),
      blocks: [.paragraph(paragraph(sign[4], .centre))])
    return .columns(
      Columns(
        [
          .init(align: .bottom, blocks: [.box(seal)]),
          .init(width: .fixed(.pt(190)), blocks: sign.prefix(4).map { .paragraph(paragraph($0)) }),
        ], gap: .zero))
  }
}
