import Foundation
import Layout
import Testing
import Tools

/// Fonts that an office brings: what is one is set, whatever else is given is refused, and nothing of it is read
/// beyond its end.
@Suite struct OwnTypefaceTests {
  private static func file(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try [UInt8](Data(contentsOf: root.appending(path: "Fonts/files/\(name).ttf")))
  }

  private static func typeface(_ bytes: [UInt8], bold: [UInt8]? = nil) throws -> OwnTypeface {
    try OwnTypeface(regular: (bytes, "own.ttf"), bold: bold.map { ($0, "own-bold.ttf") })
  }

  private static func document(_ typeface: OwnTypeface, _ text: String, isBold: Bool = false) -> Document {
    var document = Specimen.document([
      .paragraph(Paragraph([Span(text, style: SpanStyle(isBold: isBold))]))
    ])
    document.lettering = Lettering(family: .own(typeface))
    return document
  }

  /// What the font has not (Latin, ₹) another one draws, and readers find all of it.
  @Test func papersAreSetInIt() throws {
    let text = "उद्योग दर्ता प्रमाणपत्र (Certificate of Registration) नं. २०८१/८२, ₹ ५० कम्पनी(LDO)ले “गरेको” छ ।"
    let typesetter = try Typesetter()
    var documents: [(name: String, text: String, pdf: [UInt8])] = []
    for name in ["NotoSerifDevanagari", "NotoSansDevanagari", "AnnapurnaSIL"] {
      let own = try Self.typeface(Self.file("\(name)-Regular"), bold: Self.file("\(name)-Bold"))
      let thickened = try Self.typeface(Self.file("\(name)-Regular"))
      for (kind, typeface) in [("own", own), ("thickened", thickened)] {
        for isBold in [false, true] {
          let pages = try typesetter.pages(Self.document(typeface, text, isBold: isBold))
          #expect(pages.listing.contains("\(name)-"))
          documents.append(("\(name)-\(kind)-\(isBold)", pages.plainText, try typesetter.pdf(pages)))
        }
      }
    }
    let readers = try Readers(documents)
    #expect(readers.areExact, "\(readers.report)")
  }

  /// Without a bold file strokes are thicker than the regular ones, and stand where those stand.
  @Test func boldIsThickenedWhereThereIsNone() throws {
    let typesetter = try Typesetter()
    let typeface = try Self.typeface(Self.file("AnnapurnaSIL-Regular"))
    func ink(_ isBold: Bool) throws -> Int {
      let pages = try typesetter.pages(Self.document(typeface, "उद्योग विभाग", isBold: isBold))
      let grey = try Tool("pdftoppm", "-r", "72", "-gray", "%", on: try typesetter.pdf(pages)).written
      return grey.suffix(596 * 842).reduce(0) { $0 + 255 - Int($1) }
    }
    let (regular, bold) = (try ink(false), try ink(true))
    #expect(bold > regular * 11 / 10 && bold < regular * 2)
  }

  /// The size of the letters in their em does not change how large they are printed.
  @Test func itLooksAsLargeAsOthers() throws {
    let typeface = try Self.typeface(Self.file("AnnapurnaSIL-Regular"))
    let own = try Typesetter().pages(Self.document(typeface, "क")).listing
    var document = Specimen.document([Specimen.paragraph("क")])
    document.lettering.family = .annapurna
    #expect(own == (try Typesetter().pages(document)).listing)
  }

  @Test func whatIsNoDevanagariFontIsRefused() throws {
    let regular = try Self.file("NotoSerifDevanagari-Regular")
    var restricted = regular
    let directory = (0..<Int(regular[5])).map { 12 + 16 * $0 }
    let entry = try #require(directory.first { Array(regular[$0..<$0 + 4]) == Array("OS/2".utf8) })
    let table = regular[(entry + 8)..<(entry + 12)].reduce(0) { $0 << 8 | Int($1) }
    restricted[table + 9] = 2
    let cases: [(bytes: [UInt8], reason: String)] = [
      ([], "is no font"), (Array("OTTO".utf8) + [UInt8](repeating: 0, count: 40), "has PostScript outlines"),
      (Array("ttcf".utf8) + [UInt8](repeating: 0, count: 40), "is a collection"),
      ([UInt8](repeating: 0, count: OwnTypeface.mostBytes + 1), "are the most"),
      (try Self.file("NotoSans-Regular"), "has no Devanagari letters"), (restricted, "forbids"),
    ]
    for (bytes, reason) in cases {
      let error = #expect(throws: LayoutError.self) { try Self.typeface(bytes) }
      #expect(error?.description.hasPrefix("font own.ttf: ") == true)
      #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }
    let error = #expect(throws: LayoutError.self) { try Self.typeface(regular, bold: [1]) }
    #expect(error?.description == "font own-bold.ttf: is no font")
  }

  /// Files that are cut or changed anywhere are refused or set; none is read beyond its end.
  @Test(arguments: 0..<4) func damagedFontsDoNoHarm(seed: UInt64) throws {
    let whole = try Self.file("NotoSansDevanagari-Regular")
    var random = SeededGenerator(seed: seed)
    let typesetter = try Typesetter()
    var refused = 0
    for round in 0..<30 {
      var bytes = whole
      if round % 3 == 0 {
        bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
      } else {
        // Of the directory and the first tables, or of anywhere.
        let reach = round % 3 == 1 ? 4096 : bytes.count
        for _ in 0..<(1 << (round % 6)) {
          bytes[Int(random.next() % UInt64(reach))] = UInt8(truncatingIfNeeded: random.next())
        }
      }
      do throws(LayoutError) {
        let typeface = try OwnTypeface(regular: (bytes, "own.ttf"), bold: nil)
        let pages = try typesetter.pages(Self.document(typeface, "झापाका स्वीकृत उद्द्योगहरू र्क्ष्म १२३", isBold: true))
        _ = try typesetter.png(pages.pages[0], dpi: 40)
        _ = try typesetter.pdf(pages)
      } catch {
        refused += 1
      }
    }
    #expect((1...30).contains(refused))
  }
}
