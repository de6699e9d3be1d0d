import Layout
import Testing

/// The pages of a document, chosen together.
@Suite struct PageBreakerTests {
  private static let line = Specimen.paragraph("उद्योगको नाम")
  private static let signature: Block = {
    var box = Box(
      width: .mm(60), height: .mm(25), border: nil, blocks: [Specimen.paragraph("दस्तखत")])
    box.isSignature = true
    return .box(box)
  }()

  private static func list(_ count: Int) -> Block {
    let style = ParagraphStyle()
    return .list(
      List(
        (0..<count).map { _ in List.Item(marker: Paragraph([Span("१.")], style: style), blocks: [line]) },
        markerWidth: .mm(8)))
  }

  private static func pages(_ blocks: [Block]) throws -> Publication {
    try Typesetter().pages(Specimen.document(blocks))
  }

  @Test("a place to sign takes two lines of text along, even out of a list that wants to stay together")
  func signatures() throws {
    for count in 2...90 {
      let publication = try Self.pages([.together([Self.list(count), .space(.mm(5)), Self.signature])])
      #expect(publication.faults.filter { $0.kind == .signature } == [], "\(count) items")
      let above = publication.pages.flatMap { $0.column?.linesAboveSignatures ?? [] }
      #expect(above.count == 1 && above[0] >= 2, "\(count) items")
    }
  }

  @Test("a last page is a third full where the one before need not give more than an eighth for it")
  func fills() throws {
    for count in 1...130 {
      let publication = try Self.pages((0..<count).map { _ in Self.line } + [Self.signature])
      #expect(publication.faults == [], "\(count) lines")
      let fills = publication.fills.compactMap(\.self)
      for fill in fills.dropLast() { #expect(fill > 0.85, "\(count) lines: \(fills)") }
    }
  }

  @Test("a title goes with the page that follows a forced break")
  func titles() throws {
    let title = Specimen.paragraph("शीर्षक", ParagraphStyle(keepsWithNext: true), role: .heading(2))
    let pages = try Self.pages([Self.line, title, .pageBreak, Self.line]).pages
    #expect(pages.map { page in page.items.contains { $0.reads("शीर्षक") } } == [false, true])
    // Alone on its page it stays there.
    #expect(try Self.pages([title, .pageBreak, Self.line]).pages.count == 2)
  }

  @Test("a list is divided where it must be, two lines on each side")
  func lists() throws {
    for count in 35...60 {
      #expect(try Self.pages([Self.list(12), Self.list(count)]).faults == [], "\(count) items")
    }
  }

  @Test("what misses a sheet by up to eight in a hundred is fitted to it, what misses more is not")
  func fitting() throws {
    // A4 with margins of 20 mm holds 257 mm: 42 lines and a little.
    let lines = { (count: Int) in (0..<count).map { _ in Self.line } }
    let fitted = try Self.pages(lines(44))
    #expect(fitted.pages.count == 1)
    #expect(!fitted.listing.contains("condensed"))
    // The lines alone give as much: the letters keep their size.
    #expect(fitted.listing.contains("NotoSerifDevanagari-Regular 11 "), "\(fitted.listing.prefix(300))")
    #expect(try Self.pages(lines(47)).pages.count == 2)
    // A hand needs its room.
    let written = Block.paragraph(Paragraph([Span("नाम: "), Span(.leader(width: .mm(30), fills: true))]))
    #expect(try Self.pages((0..<44).map { _ in written }).pages.count == 2)
  }

  @Test("a long register is broken in time in proportion")
  func registers() throws {
    let publication = try Self.pages([Specimen.table(rows: 1500)])
    #expect(publication.faults == [] && publication.pages.count > 30)
  }

  @Test("a colon is never the last on a page")
  func announcements() throws {
    for height in stride(from: 150.0, through: 240, by: 3) {
      let publication = try Self.pages([
        .box(Box(width: .mm(20), height: .mm(height))), Specimen.paragraph("कागजातहरू:"), Self.list(9),
      ])
      let place = publication.pages.firstIndex { $0.items.contains { $0.reads("कागजातहरू") } }
      let list = publication.pages.firstIndex { $0.items.contains { $0.reads("उद्योगको") } }
      #expect(place == list)
    }
  }

  @Test("places to sign side by side are as wide as one another")
  func signatureLines() throws {
    let box = { (width: Double) -> Block in
      var box = Box(width: .mm(width), border: nil, padding: .zero, blocks: [.rule(Rule())])
      box.isSignature = true
      return .box(box)
    }
    let columns = Columns([.init(blocks: [box(40)]), .init(blocks: [box(62)])])
    let widths = try Self.pages([.columns(columns)]).pages[0].items.compactMap { item in
      if case .line(let dx, _, _) = item.drawing { dx } else { nil }
    }
    #expect(widths == [.mm(62), .mm(62)])
  }
}
