import Foundation
import FoundationXML
import Seal
import Testing
import Tools

@Suite struct FinishTests {
  let metadata: Metadata

  init() throws {
    metadata = try Metadata(
      title: "उद्योग दर्ता प्रमाण–पत्र <&>", subject: "madhesh-2078/annex-03", author: "उद्योग विभाग",
      created: Timestamp(year: 2024, month: 8, day: 28, hour: 10, minute: 15))
  }

  @Test func checkersAreContent() throws {
    let sealed = try Finisher().finish(try CairoPage.pdf(pages: 3), metadata: metadata)
    let check = try Tool("qpdf", "--check", "%", on: sealed)
    #expect(check.status == 0, "\(check.output)\(check.complaints)")
    #expect(check.output.contains("PDF Version: 1.7"))
    for what in ["pages", "grep"] {
      let shown = try Tool("mutool", "show", "%", what, on: sealed)
      #expect(shown.status == 0 && shown.complaints.isEmpty, "\(shown.complaints)")
    }
    #expect(try Tool("mutool", "show", "%", "pages", on: sealed).output.contains("page 3 "))
  }

  @Test func informationReachesReaders() throws {
    let sealed = try Finisher().finish(try CairoPage.pdf(), metadata: metadata)
    let info = try Tool("pdfinfo", "-rawdates", "%", on: sealed).output
    for (key, value) in [
      ("Title", metadata.title), ("Subject", metadata.subject), ("Author", metadata.author),
      ("Creator", "certgen"), ("Producer", "certgen"), ("CreationDate", "D:20240828101500+05'45'"),
      ("ModDate", "D:20240828101500+05'45'"), ("Pages", "1"), ("PDF version", "1.7"),
    ] {
      let line = info.split(separator: "\n").first { $0.hasPrefix(key + ":") }
      #expect(line?.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces) == value)
    }
    let catalogue = try Tool("mutool", "show", "%", "trailer/Root", on: sealed).output
    #expect(catalogue.contains("/Lang (ne)"))
    #expect(catalogue.contains("/DisplayDocTitle true"))
  }

  @Test func xmpIsWellFormedAndAgrees() throws {
    let sealed = try Finisher().finish(try CairoPage.pdf(), metadata: metadata)
    let packet = try Tool("pdfinfo", "-meta", "%", on: sealed).output
    #expect(XMLParser(data: Data(packet.utf8)).parse())
    for part in [
      "xml:lang=\"x-default\">उद्योग दर्ता प्रमाण–पत्र &lt;&amp;&gt;<",
      "xml:lang=\"ne\">उद्योग दर्ता प्रमाण–पत्र &lt;&amp;&gt;<", "xml:lang=\"ne\">madhesh-2078/annex-03<",
      "<dc:language><rdf:Bag><rdf:li>ne</rdf:li>", "<dc:creator><rdf:Seq><rdf:li>उद्योग विभाग</rdf:li>",
      "<xmp:CreateDate>2024-08-28T10:15:00+05:45<", "<xmp:ModifyDate>2024-08-28T10:15:00+05:45<",
      "<pdf:Producer>certgen<",
    ] {
      #expect(packet.contains(part), "\(part)")
    }
    // Readers that look for a packet without reading the PDF must find it in plain bytes.
    #expect(String(decoding: sealed, as: UTF8.self).contains("<dc:format>application/pdf"))
  }

  @Test func emptyFieldsAreLeftOut() throws {
    let bare = try Metadata(title: "t", language: "en", created: metadata.created)
    let sealed = try Finisher().finish(try CairoPage.pdf(), metadata: bare)
    let info = try Tool("pdfinfo", "%", on: sealed).output
    #expect(!info.contains("Subject:") && !info.contains("Author:"))
    let packet = try Tool("pdfinfo", "-meta", "%", on: sealed).output
    #expect(!packet.contains("dc:creator") && !packet.contains("dc:description"))
  }

  /// A page that is a transparency group is printed as a picture; PDF/A-2 has no smoothed pictures.
  @Test func pagesAreNoGroupsAndPicturesAreNotSmoothed() throws {
    let drawn = try CairoPage.pdf(pages: 2, hasPicture: true)
    func marks(_ pdf: [UInt8]) throws -> (groups: Int, pages: Int, smoothed: Int) {
      let streams = try PDFStreams(pdf)
      let pages = streams.dictionaries.filter { $0["/Type"] as? String == "/Page" }
      return (
        pages.count { $0["/Group"] != nil }, pages.count, streams.all.count { $0.head["/Interpolate"] != nil }
      )
    }
    let (before, after) = (try marks(drawn), try marks(try Finisher().finish(drawn, metadata: metadata)))
    #expect(before.groups == 2 && before.smoothed > 0)
    #expect(after == (0, 2, 0))
  }

  /// What stands for a space in Cairo's table is one in the finished PDF, and nothing else changes there.
  @Test func spacesAreNamed() throws {
    let drawn = try CairoPage.pdf(["उद्योग\u{2005}दर्ता", "A B"])
    let (before, after) = (
      try PDFStreams(drawn).glyphTexts, try PDFStreams(try Finisher().finish(drawn, metadata: metadata)).glyphTexts
    )
    #expect(before.contains([0x2005]) && before.contains([0x20]))
    #expect(after.sorted(by: lexical) == before.map { $0 == [0x2005] ? [0x20] : $0 }.sorted(by: lexical))
  }

  private func lexical(_ one: [UInt16], _ other: [UInt16]) -> Bool { one.lexicographicallyPrecedes(other) }

  @Test func textAndLookAreUntouched() throws {
    // Opaque, with hard edges: what covers half of a pixel is rounded once more where the page is a group.
    let drawn = try CairoPage.pdf(opacity: 1)
    let sealed = try Finisher().finish(drawn, metadata: metadata)
    #expect(sealed.count < drawn.count + 1_500)
    let text = try Tool("pdftotext", "%", "-", on: sealed).output
    #expect(text.contains("Register 2081"))
    #expect(try Tool("pdftotext", "%", "-", on: drawn).output == text)
    func drawing(_ pdf: [UInt8]) throws -> [UInt8] {
      [UInt8](try Tool("mutool", "draw", "-q", "-A", "0", "-F", "ppm", "-o", "-", "%", on: pdf).written)
    }
    let (before, after) = (try drawing(drawn), try drawing(sealed))
    #expect(before.count > 150_000)
    #expect(before == after)
  }

  @Test(arguments: [
    "", "not a PDF", "%PDF-1.7\n", "%PDF-1.7\n%%EOF",
    "%PDF-1.7\ntrailer << /Root 1 0 R /Size 9999999 >>\nstartxref\n0\n%%EOF\n",
  ])
  func whatIsNoPDFIsRefused(_ text: String) {
    #expect {
      try Finisher().finish(Array(text.utf8), metadata: metadata)
    } throws: { error in
      if case SealError.unreadablePDF = error { true } else { false }
    }
  }

  @Test func truncatedAndDamagedFilesAreRefused() throws {
    let whole = try CairoPage.pdf()
    for share in [0.1, 0.5, 0.9, 0.99] {
      #expect(isRefused(Array(whole.prefix(Int(Double(whole.count) * share)))), "\(share)")
    }
    // All objects but the first lie two bytes behind where the table says.
    #expect(isRefused(Array(whole.prefix(500)) + Array("% ".utf8) + whole.dropFirst(500)))
  }

  private func isRefused(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try Finisher().finish(bytes, metadata: metadata)
      return false
    } catch {
      return true
    }
  }

  @Test func encryptedFilesAreRefused() throws {
    let locked = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: locked) }
    _ = try Tool("qpdf", "--encrypt", "", "owner", "256", "--", "%", locked.path, on: try CairoPage.pdf())
    let bytes = [UInt8](try Data(contentsOf: locked))
    #expect(throws: SealError.unreadablePDF("it is encrypted")) { try Finisher().finish(bytes, metadata: metadata) }
  }
}
