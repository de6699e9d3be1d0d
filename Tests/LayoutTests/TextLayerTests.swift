import Foundation
import Layout
import Testing
import Tools

/// The text that readers take out of a PDF is the text that was put in.
@Suite struct TextLayerTests {
  private func corpus() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Readers/corpus.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") && !$0.isEmpty }
  }

  /// Every word in both families and weights, in a flow, in narrow justified columns, in a table.
  @Test func everyReaderFindsEveryWord() throws {
    let words = try corpus()
    #expect(words.count >= 500)
    let typesetter = try Typesetter()
    var documents: [(name: String, text: String, pdf: [UInt8])] = []
    func add(_ name: String, _ blocks: [Block]) throws {
      let pages = try typesetter.pages(Specimen.document(blocks))
      documents.append((name, pages.plainText, try typesetter.pdf(pages)))
      for word in words.flatMap({ $0.split(separator: " ") }) where !pages.plainText.contains(word) {
        Issue.record("\(name) lost \(word)")
      }
    }
    for family in [Family.serif, .sans, .annapurna] {
      let style = ParagraphStyle(family: family, alignment: .justified, spaceAfter: .pt(4))
      try add("lines-\(family)", words.map { Specimen.paragraph($0, style) })
      let bold = Span(words.joined(separator: " "), style: SpanStyle(isBold: true))
      try add("bold-\(family)", [.paragraph(Paragraph([bold], style: style))])
    }
    let style = ParagraphStyle(alignment: .justified)
    try add(
      "columns",
      stride(from: 0, to: words.count, by: 2).map { start in
        .columns(
          Columns(
            words[start..<min(start + 2, words.count)].map { word in
              .init(blocks: [Specimen.paragraph("\(word) \(word)", style)])
            }))
      })
    let rows = stride(from: 0, to: words.count, by: 4).map { start in
      Table.Row((0..<4).map { Specimen.cell(start + $0 < words.count ? words[start + $0] : "") })
    }
    try add("table", [.table(Table(columns: Array(repeating: .share(1), count: 4), rows: rows))])
    let readers = try Readers(documents)
    #expect(readers.areExact, "\(readers.report)")
  }

  /// Words divided at the end of a line stay whole, even beside another column of divided words.
  @Test func dividedWordsAreWhole() throws {
    let long =
      "व्यवस्थापनकार्यविधिनियमावलीसंशोधनमस्यौदा औद्योगिकव्यवसायप्रवर्द्धनसम्बन्धी "
      + "राष्ट्रियनीतिकार्यान्वयनकार्ययोजना info.department-of-industry@long-address.example.gov.np मासिक/चौमासिक/वार्षिक"
    let typesetter = try Typesetter()
    var documents: [(name: String, text: String, pdf: [UInt8])] = []
    for width in [30.0, 35, 41, 48, 54] {
      let column = Columns.Column(
        width: .fixed(.mm(width)), blocks: [Specimen.paragraph(long, ParagraphStyle(alignment: .justified))])
      let pages = try typesetter.pages(Specimen.document([.columns(Columns([column, column, column]))]))
      #expect(pages.listing.contains("\u{AD}"))
      #expect(pages.plainText == String(repeating: long + "\n", count: 3))
      documents.append(("divided-\(Int(width))", pages.plainText, try typesetter.pdf(pages)))
    }
    let readers = try Readers(documents)
    #expect(readers.areExact, "\(readers.report)")
  }

  /// A hyphen of the text stays, whatever follows it on the next line.
  @Test func hyphensAtTheEndOfALineStay() throws {
    let typesetter = try Typesetter()
    let label = Span("ठेगाना :-"), amount = Span("रु. ५,००,००० ।-")
    let lines = [
      [label, Span(.leader(width: .mm(20), fills: true))], [label, Span(" "), Span(.gap(.mm(5)))], [amount],
      [label],
      [amount, Span(" ")], [Span("Name:-", style: SpanStyle(language: .english))], [Span("ठेगाना")],
    ]
    let pages = try typesetter.pages(Specimen.document(lines.map { .paragraph(Paragraph($0)) }))
    let readers = try Readers([("hyphens", pages.plainText, try typesetter.pdf(pages))])
    #expect(readers.areExact, "\(readers.report)")
  }

  @Test func everythingReadsAsItsText() throws {
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(Specimen.everything)
    let readers = try Readers([("everything", pages.plainText, try typesetter.pdf(pages))])
    #expect(readers.areExact, "\(readers.report)")
  }

  /// Words that end in a joiner, that are one letter with marks, that begin with a half form.
  @Test func wordsKeepTheirMarksAndSpaces() throws {
    let words = "क\u{200C} श्रीमान्\u{200C} पुनः स्वीकृति व्यवस्था कु पु न् र् प्र.उ.नि./२–१०४५ (कु) छ ।"
    let typesetter = try Typesetter()
    let blocks = [60.0, 80, 110, 160].map { width in
      Block.columns(
        Columns(
          [ParagraphStyle.Alignment.start, .justified].map { alignment in
            .init(
              width: .fixed(.mm(width / 2)),
              blocks: [Specimen.paragraph(words, ParagraphStyle(alignment: alignment))])
          }))
    }
    let pages = try typesetter.pages(Specimen.document(blocks))
    let pdf = try typesetter.pdf(pages)
    let readers = try Readers([("marks", pages.plainText, pdf)])
    #expect(readers.areExact, "\(readers.report)")
    // No reader that is asked keeps a joiner for certain; the tables have them.
    #expect(try PDFStreams(pdf).glyphTexts.contains { $0.contains(0x200C) })
  }

  /// MuPDF 1.21 and xpdf cut longer ones.
  @Test func noGlyphReadsAsMoreThanEightUnits() throws {
    let long = "व्यवस्थापनकार्यविधिनियमावलीसंशोधनमस्यौदा info.department-of-industry@long-address.example.gov.np"
    let typesetter = try Typesetter()
    for width in [36.0, 41, 54] {
      let column = Columns.Column(
        width: .fixed(.mm(width)), blocks: [Specimen.paragraph(long, ParagraphStyle(alignment: .justified))])
      let pages = try typesetter.pages(Specimen.document([.columns(Columns([column]))]))
      let texts = try PDFStreams(try typesetter.pdf(pages)).glyphTexts
      #expect(pages.listing.contains("\u{AD}"))
      #expect(texts.count > 20 && texts.allSatisfy { $0.count <= 8 }, "\(texts.map(\.count))")
    }
  }

  /// Cairo leaves out what shows nothing where its place is whole, and checkers refuse a font of blanks.
  @Test func nothingBlankStandsAlone() throws {
    let typesetter = try Typesetter()
    let bold = SpanStyle(isBold: true), english = SpanStyle(language: .english)
    let lines = [
      [Span("नाम", style: bold), Span(.leader(width: .mm(20), fills: true)), Span(" ")],
      [Span(.leader(width: .mm(20), fills: false)), Span(" को "), Span(.gap(.mm(4)))],
      [Span("Name:-", style: english), Span(.gap(.mm(4)))], [Span(" "), Span("No.", style: english)],
    ]
    for line in lines {
      let pages = try typesetter.pages(Specimen.document([.paragraph(Paragraph(line))]))
      let runs = pages.listing.matches(of: /«([^»]*)»/).map(\.1)
      #expect(!runs.isEmpty && runs.allSatisfy { $0.contains { !$0.isWhitespace } }, "\(pages.listing)")
      let outlines = try PDFStreams(try typesetter.pdf(pages)).outlineLengths
      #expect(!outlines.isEmpty && outlines.allSatisfy { $0 > 0 }, "\(outlines)")
    }
  }
}
