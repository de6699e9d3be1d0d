import Layout
import Testing
import Tools

/// What ends a line keeps it apart from what is drawn behind it, wherever on the page that stands.
@Suite struct LineEndsTests {
  private static let texts = [
    "बिक्री परिमाण (प्रतिशतमा)", "उत्पादन परिमाण", "रु. ५,००,००० ।-", "एकाइ", "ऋ", "No. of units", "श्रीमान्\u{200C}",
    "सञ्चालक/साझेदार",
  ]

  /// Heads of one to three lines over heads of their own, so that lines of neighbours are at all heights.
  @Test(arguments: [31.0, 38, 41])
  func cellsBesideEachOtherAreApart(width: Double) throws {
    let typesetter = try Typesetter()
    let columns = Array(repeating: Width.fixed(.mm(width)), count: 4)
    let tables = texts(of: 4).map { four in
      Block.table(
        Table(
          columns: columns,
          head: [
            .init([
              Specimen.cell(four[0], rows: 2, isHead: true), Specimen.cell(four[1], columns: 2, isHead: true),
              Specimen.cell(four[2], rows: 2, isHead: true),
            ]),
            .init([Specimen.cell(four[3], isHead: true), Specimen.cell(four[0], isHead: true)]),
          ],
          rows: [.init(four.map { Specimen.cell($0) })]))
    }
    try read(Specimen.document(tables), "cells", typesetter)
  }

  /// Labels, gaps and columns from nothing to several ems away, and what stands under another line's end.
  @Test func gapsOfAnyWidthAreOneSpace() throws {
    let typesetter = try Typesetter()
    let gaps = [0.5, 1, 2, 3, 5, 8, 12, 20].map { gap in
      Block.paragraph(
        Paragraph([Span("३६५,"), Span(.gap(.mm(gap))), Span("(२) सिफ्ट"), Span(" "), Span(.gap(.mm(gap))), Span("छ")]))
    }
    let lists = [8.0, 11, 15].map { width in
      Block.list(
        List(
          ["१.", "(क)", "१०.", "(ङ)", "५।-"].map {
            .init(marker: Paragraph([Span($0)]), blocks: [Specimen.paragraph("स्थिर पूँजी रु. ५,००,०००")])
          }, markerWidth: .mm(width)))
    }
    let columns = [20.0, 21, 22, 24, 27].map { width in
      Block.columns(
        Columns(
          ["अगाडि १", "पछाडि २", "श्री"].map {
            .init(width: .fixed(.mm(width)), blocks: [Specimen.paragraph($0, ParagraphStyle(alignment: .end))])
          }))
    }
    try read(Specimen.document(gaps + lists + columns), "gaps", typesetter)
  }

  /// A comma, a bold word, a Latin word, an underline, another size inside a phrase, justified or not.
  @Test func phrasesGoOnAcrossStyles() throws {
    let typesetter = try Typesetter()
    let spans = [
      Span("प्रदेश"), Span(", "), Span("जिल्ला", style: SpanStyle(isBold: true)), Span(", वडा नं. "),
      Span("१२", style: SpanStyle(isUnderlined: true)), Span(" मा "),
      Span("Himal Cement Ltd.", style: SpanStyle(language: .english)), Span(" ले (रु. २,५०,०००) "),
      Span("श्रीमान्\u{200C} ", style: SpanStyle(isBold: true)), Span("पुनः “स्वीकृति” लिई "),
      Span("क्\u{200D} को", style: SpanStyle(scale: 0.8)), Span(" ; – र : गर्ने ।"),
    ]
    let blocks = [42.0, 55, 71, 90, 120].flatMap { width in
      [ParagraphStyle.Alignment.justified, .centre].map { alignment in
        Block.columns(
          Columns([
            .init(
              width: .fixed(.mm(width)),
              blocks: [.paragraph(Paragraph(spans, style: ParagraphStyle(alignment: alignment, spaceAfter: .pt(6))))])
          ]))
      }
    }
    try read(Specimen.document(blocks), "styles", typesetter)
  }

  private func texts(of count: Int) -> [[String]] {
    Self.texts.indices.map { start in (0..<count).map { Self.texts[(start + 3 * $0) % Self.texts.count] } }
  }

  private func read(_ document: Document, _ name: String, _ typesetter: Typesetter) throws {
    let pages = try typesetter.pages(document)
    let readers = try Readers([(name, pages.plainText, try typesetter.pdf(pages))])
    #expect(readers.areExact, "\(readers.report)")
  }
}
