import Layout
import Testing
import Tools

@Suite struct DrawingTests {
  @Test func pagesAreDrawnByTheTypesetterThatLaidThemOut() throws {
    let pages = try Typesetter().pages(Specimen.everything)
    #expect(throws: LayoutError.self) { try Typesetter().pdf(pages) }
  }

  @Test func aPDFHasItsPagesFontsAndNoActualText() throws {
    let typesetter = try Typesetter()
    let pdf = try typesetter.pdf(try typesetter.pages(Specimen.everything))
    let checked = try Tool("qpdf", "--check", "%", on: pdf)
    #expect(checked.status == 0, "\(checked.output)")
    let fonts = try Tool("pdffonts", "%", on: pdf).output.split(separator: "\n").dropFirst(2)
    #expect(fonts.count >= 3)
    for font in fonts {
      #expect(font.contains("yes yes yes"), "embedded, a subset, with characters: \(font)")
    }
    let plain = try Tool("qpdf", "--qdf", "%", "-", on: pdf)
    #expect(!plain.output.contains("ActualText"))
  }

  /// Cairo stores its streams, so that they are compressed once, when the document is finished.
  @Test func streamsAreStoredAndNotCompressed() throws {
    let typesetter = try Typesetter()
    let pdf = try typesetter.pdf(try typesetter.pages(Specimen.everything))
    #expect(String(decoding: pdf, as: UTF8.self).contains(" Tf"))
    #expect(String(decoding: pdf, as: UTF8.self).contains("/FlateDecode"))
  }

  /// What stands alone on a line is drawn as wide as it is beside another word.
  @Test(arguments: [
    "(रु.)", "“र्त्स्न्य”।", "(रु............)", "स्त्र्यङ्घ्र्यु", "(((((((((((((क)))))))))))))", "(((((((((((((((((((((((((क",
  ])
  func wideClustersAreNotClipped(word: String) throws {
    let typesetter = try Typesetter()
    for isBold in [false, true] {
      let pictures = try [word, word + " क"].map { text in
        let span = Span(text, style: SpanStyle(isBold: isBold))
        let style = ParagraphStyle(size: .pt(30), leading: .pt(45))
        let pages = try typesetter.pages(Specimen.document([.paragraph(Paragraph([span], style: style))]))
        #expect(pages.plainText == text + "\n")
        let grey = try Tool("pdftoppm", "-r", "72", "-gray", "%", on: try typesetter.pdf(pages)).written
        let width = 596, pixels = [UInt8](grey.suffix(width * 842))
        let last = try #require(
          pages.pages[0].items.compactMap {
            if case .text(let line) = $0.drawing { line.wordEnds.first } else { nil }
          }
          .first)
        let columns = 0...(57 + Int(last.rounded(.up)))
        return (0..<842).flatMap { row in columns.map { pixels[row * width + $0] } }
      }
      #expect(pictures[0] == pictures[1])
      #expect(pictures[0].contains { $0 < 128 })
    }
  }

  @Test func aPictureOfAPageHasItsSize() throws {
    let typesetter = try Typesetter()
    let pages = try typesetter.pages(Specimen.everything)
    let png = try typesetter.png(pages.pages[0], dpi: 72)
    // The width and height of the IHDR chunk (PNG, 11.2.2).
    let size = [16, 20].map { at in png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    #expect(size == [596, 842])
  }

  @Test(arguments: [72.0, 150, 300]) func aPictureOfAPageIsPrintedInItsSize(dpi: Double) throws {
    let typesetter = try Typesetter()
    let page = try typesetter.pages(Specimen.everything).pages[0]
    let png = try typesetter.png(page, dpi: dpi)
    // MuPDF takes the size of a picture's page from the resolution that the picture says.
    let trace = try Tool("mutool", "draw", "-F", "trace", "-o", "-", "%", on: png, suffix: "png").output
    let box = try #require(trace.firstMatch(of: /mediabox="0 0 ([0-9.]+) ([0-9.]+)"/))
    #expect(abs((Double(box.1) ?? 0) - page.width.points) < 1.1 && abs((Double(box.2) ?? 0) - page.height.points) < 1.1)
  }

  /// Cards lie ten to a sheet, each back behind its own front when the sheet is turned over its long edge.
  @Test func backsFallBehindTheirFronts() throws {
    let typesetter = try Typesetter()
    let faces = ["अगाडि", "पछाडि"]
    let cards = try (0..<13).map { number in
      try typesetter.pages(
        Document(
          title: "परिचयपत्र", name: "card",
          sections: faces.map {
            Section(paper: .card, blocks: [Specimen.paragraph("\($0) \(number)")], isFace: true)
          }))
    }
    let sheets = try CardSheets.tenToA4.sheets(of: cards)
    #expect(sheets.pages.count == 4)
    let width = Length.mm(210), card = Paper.card.width - Paper.card.margins.left * 2
    for number in 0..<13 {
      let pages = sheets.pages[(number / 10 * 2)..<(number / 10 * 2 + 2)]
      let places = try zip(pages, faces).map { page, face in
        try #require(page.items.first { $0.reads("\(face) \(number) ") })
      }
      #expect(abs((places[0].x + places[1].x + card - width).points) < 0.01)
      #expect(places[0].y == places[1].y)
    }
    let readers = try Readers([("sheets", sheets.plainText, try typesetter.pdf(sheets))])
    #expect(readers.areExact, "\(readers.report)")
  }

  /// Two tasks with a typesetter each make what one makes alone.
  @Test func typesettersWorkSideBySide() async throws {
    let expected = try Typesetter().pages(Specimen.everything).listing
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let typesetter = try Typesetter()
          var listing = ""
          for _ in 0..<5 {
            let pages = try typesetter.pages(Specimen.everything)
            _ = try typesetter.pdf(pages)
            listing = pages.listing
          }
          return listing
        }
      }
      for try await listing in group { #expect(listing == expected) }
    }
  }
}
