import Layout

/// Documents that tests are made of.
enum Specimen {
  static func paragraph(
    _ text: String, _ style: ParagraphStyle = ParagraphStyle(), role: Paragraph.Role = .paragraph,
    fit: Paragraph.Fit = .wrap
  ) -> Block {
    .paragraph(Paragraph([Span(text)], style: style, role: role, fit: fit))
  }

  static func document(_ blocks: [Block], paper: Paper = .a4, isFace: Bool = false) -> Document {
    Document(
      title: "नमूना", name: "specimen", sections: [Section(paper: paper, blocks: blocks, isFace: isFace)])
  }

  static func cell(_ text: String, columns: Int = 1, rows: Int = 1, isHead: Bool = false) -> Table.Cell {
    Table.Cell([paragraph(text)], columnSpan: columns, rowSpan: rows, isHead: isHead)
  }

  /// A table of `count` rows under a head of two rows with spans both ways.
  static func table(rows count: Int) -> Block {
    .table(
      Table(
        columns: [.natural, .share(3), .share(1), .share(1)],
        head: [
          .init([
            cell("क्र.सं.", rows: 2, isHead: true), cell("विवरण", rows: 2, isHead: true),
            cell("वार्षिक आवश्यकता", columns: 2, isHead: true),
          ]),
          .init([cell("एकाई", isHead: true), cell("परिमाण", isHead: true)]),
        ],
        rows: (1...max(1, count)).map { row in
          .init([cell("\(row)."), cell("प्लान्ट, मेशिनरी र उपकरण"), cell("के.भि.ए."), cell("\(row * 25)")])
        }))
  }

  /// One of everything.
  static var everything: Document {
    let bold = SpanStyle(isBold: true, isUnderlined: true)
    let blocks: [Block] = [
      .paragraph(
        Paragraph(
          [Span("उद्योग दर्ता प्रमाण–पत्र", style: bold)],
          style: ParagraphStyle(size: .pt(16), leading: .pt(26), alignment: .centre, keepsWithNext: true),
          role: .heading(1))),
      paragraph(
        "प्रदेश उद्योग व्यवस्थापन ऐन, २०७७ को दफा ५ तथा प्रदेश उद्योग व्यवस्थापन नियमावली, २०७८ को नियम ४ "
          + "बमोजिम निम्न अनुसारको विवरण भएको उद्योग दर्ता गरी यो प्रमाण–पत्र प्रदान गरिएको छ ।",
        ParagraphStyle(alignment: .justified, firstIndent: .mm(10), spaceAfter: .pt(6))),
      .list(
        List(
          [
            .init(
              marker: Paragraph([Span("१.")]),
              blocks: [
                .paragraph(Paragraph([Span("उद्योगको नाम: "), Span(.leader(width: .mm(30), fills: true))])),
                .list(
                  List(
                    [.init(marker: Paragraph([Span("(क)")]), blocks: [paragraph("स्थिर पूँजी रु: ५,००,०००")])],
                    markerWidth: .mm(8))),
              ]),
            .init(
              marker: Paragraph([Span("२.")]),
              blocks: [
                .paragraph(
                  Paragraph([
                    Span(.checkBox(ticked: true)), Span(" साना "), Span(.checkBox(ticked: false)), Span(" ठूला"),
                    Span(.gap(.mm(10))), Span("म", style: SpanStyle(isStruck: true)), Span("/हामी"),
                  ]))
              ]),
          ], markerWidth: .mm(9), spacing: .pt(3))),
      table(rows: 3),
      .rule(Rule(border: Border(pattern: .dashed), spaceBefore: .pt(6), spaceAfter: .pt(6))),
      .columns(
        Columns([
          .init(width: .fixed(.mm(40)), blocks: [paragraph("मिति: २०८१-०५-१२")]),
          .init(
            align: .bottom,
            blocks: [
              .box(Box(width: .mm(30), height: .mm(36), placement: .end, blocks: [paragraph("फोटो")]))
            ]),
        ])),
      .figure(
        Figure(
          .modules(size: 2, dark: [true, false, false, true]), width: .mm(10), height: .mm(10),
          placement: .end, alternative: "जाँच सङ्केत")),
      .paragraph(
        Paragraph([
          Span("Himalayan Distillery Ltd.", style: SpanStyle(language: .english)), Span(" ले पेश गरेको (LDO) ।"),
        ])),
      .pageBreak,
      paragraph("दोस्रो पृष्ठ", role: .note),
      .spring,
      paragraph("पृष्ठको फेदमा"),
    ]
    let number = Paragraph(
      [Span(.pageNumber), Span("/"), Span(.pageCount)], style: ParagraphStyle(alignment: .centre),
      role: .artifact)
    return Document(
      title: "नमूना", name: "specimen",
      sections: [Section(footer: [RunningHead([.paragraph(number)])], blocks: blocks)])
  }
}
