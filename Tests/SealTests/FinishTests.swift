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
    let sealed = try finish(try CairoPage.pdf(pages: 3), metadata: metadata)
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
    let sealed = try finish(try CairoPage.pdf(), metadata: metadata)
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
    let sealed = try finish(try CairoPage.pdf(), metadata: metadata)
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
    let sealed = try finish(try CairoPage.pdf(), metadata: bare)
    let info = try Tool("pdfinfo", "%", on: sealed).output
    #expect(!info.contains("Subject:") && !info.contains("Author:"))
    let packet = try Tool("pdfinfo", "-meta", "%", on: sealed).output
    #expect(!packet.contains("dc:creator") && !packet.contains("dc:description"))
  }

  @Test func textAndLookAreUntouched() throws {
    let drawn = try CairoPage.pdf()
    let sealed = try finish(drawn, metadata: metadata)
    #expect(sealed.count < drawn.count + 1_500)
    let text = try Tool("pdftotext", "%", "-", on: sealed).output
    #expect(text.contains("Register 2081"))
    #expect(try Tool("pdftotext", "%", "-", on: drawn).output == text)
    let (before, after) = (
      try Tool("mutool", "draw", "-q", "-F", "pgm", "-o", "-", "%", on: drawn).output,
      try Tool("mutool", "draw", "-q", "-F", "pgm", "-o", "-", "%", on: sealed).output
    )
    #expect(before == after && before.count > 50_000)
  }

  @Test(arguments: [
    "", "not a PDF", "%PDF-1.7\n", "%PDF-1.7\n%%EOF",
    "%PDF-1.7\ntrailer << /Root 1 0 R /Size 9999999 >>\nstartxref\n0\n%%EOF\n",
  ])
  func whatIsNoPDFIsRefused(_ text: String) {
    #expect {
      try finish(Array(text.utf8), metadata: metadata)
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
      _ = try finish(bytes, metadata: metadata)
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
    #expect(throws: SealError.unreadablePDF("it is encrypted")) { try finish(bytes, metadata: metadata) }
  }
}
