public import Layout
public import Nepali

/// A report as the pages of an office's book: its name above each, heads that come again, sums that are carried from
/// page to page, and places to sign at the end.
public struct ReportPages {
  private let report: Report
  private let office: Office
  /// The day on which it is printed.
  private let day: BSDate

  public init(_ report: Report, office: Office, day: BSDate) {
    (self.report, self.office, self.day) = (report, office, day)
  }

  /// So many rows have room in one file.
  public static let mostRows = 20_000

  /// - Throws: `PrintingError.invalid` for more rows than `mostRows`; what the rows throw.
  public func document() throws -> Document {
    var blocks = title
    var count = 0
    for part in report.parts { blocks += try self.blocks(of: part, &count) }
    if report.isSigned { blocks.append(signatures) }
    let section = Section(
      paper: Self.paper, header: [RunningHead(on: .inner, [running])], footer: [RunningHead([foot])], blocks: blocks)
    return Document(
      title: "\(report.title.nepali) · \(report.period.nepali)", name: "report", lettering: office.lettering,
      sections: [section], isInBlack: office.isInBlack)
  }

  private func blocks(of part: Report.Part, _ count: inout Int) throws -> [Block] {
    let sheet = ReportSheet(columns: part.columns, dates: office.dates)
    var rows: [Table.Row] = []
    var sums = [Int64](repeating: 0, count: part.columns.count)
    try part.rows { cells in
      guard count < Self.mostRows else {
        throw PrintingError.invalid(
          what: report.title.english,
          reason: """
            has more than \(Self.mostRows) rows, which no one binds; print it in parts with --from and --to, or \
            write csv or xlsx
            """)
      }
      count += 1
      for (index, cell) in cells.enumerated() where part.columns[index].isSummed {
        sums[index] = sums[index].addingReportingOverflow(cell.amount).partialValue
      }
      rows.append(sheet.row(cells, number: rows.count + 1, sums: sums))
    }
    let head = part.title.map { [centred($0.nepali, .pt(12), isBold: true, before: .mm(4), after: .mm(2), role: .heading(2))] }
    guard !rows.isEmpty else { return (head ?? []) + [nothing] }
    if let total = sheet.total(sums) { rows.append(total) }
    return (head ?? []) + [.table(sheet.table(rows))]
  }

  private static let paper = Paper(
    width: .mm(297), height: .mm(210),
    margins: Margins(top: .mm(18), right: .mm(12), bottom: .mm(18), left: .mm(18)))

  private var title: [Block] {
    var blocks: [Block] = []
    for line in office.letterhead { blocks.append(centred(line, .pt(10.5))) }
    if office.isKnown { blocks.append(centred(office.name, .pt(14), isBold: true)) }
    if let address = office.address { blocks.append(centred(address, .pt(10))) }
    blocks.append(centred(report.title.nepali, .pt(17), isBold: true, before: .mm(3), role: .heading(1)))
    blocks.append(centred(report.period.nepali, .pt(11), before: .mm(0.5), after: .mm(4)))
    return blocks
  }

  private func centred(
    _ words: String, _ size: Length, isBold: Bool = false, before: Length = .zero, after: Length = .zero,
    role: Paragraph.Role = .paragraph
  ) -> Block {
    let style = ParagraphStyle(
      size: size, leading: size * 1.5, alignment: .centre, spaceBefore: before, spaceAfter: after,
      keepsWithNext: true)
    return .paragraph(Paragraph([Span(words, style: SpanStyle(isBold: isBold))], style: style, role: role))
  }

  private var nothing: Block { centred("यस अवधिमा केही छैन ।", .pt(12), before: .mm(4), after: .mm(10)) }

  private var running: Block {
    let words = [report.title.nepali, report.period.nepali, office.name].filter { !$0.isEmpty }
    return edge([Span(words.joined(separator: " · "))], .start)
  }

  private var foot: Block {
    let printed = "छापिएको मिति: " + Report.Cell.day(day).printed(dates: office.dates)
    return .columns(
      Columns([
        .init(blocks: [edge([Span(printed)], .start)]),
        .init(blocks: [edge([Span("पाना "), Span(.pageNumber), Span("/"), Span(.pageCount)], .end)]),
      ]))
  }

  private func edge(_ spans: [Span], _ alignment: ParagraphStyle.Alignment) -> Block {
    .paragraph(
      Paragraph(spans, style: ParagraphStyle(size: .pt(8.5), leading: .pt(12), alignment: alignment), role: .artifact))
  }

  /// Who keeps the book, who looks it through and who answers for it.
  private var signatures: Block {
    let places = ["तयार गर्ने", "जाँच गर्ने", "प्रमाणित गर्ने"].map { words in
      var place = Box(
        width: .mm(62), border: nil, padding: .zero, placement: .centre, align: .top,
        blocks: [
          .space(.mm(16)), .rule(Rule(border: Border(pattern: .dotted), spaceAfter: .pt(1))),
          centred(words, .pt(10.5)),
        ])
      place.isSignature = true
      return Columns.Column(blocks: [.box(place)])
    }
    return .columns(Columns(places, gap: .mm(8)))
  }
}
