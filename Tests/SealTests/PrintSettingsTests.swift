import Seal
import Testing
import Tools

/// How a finished PDF asks to be printed and cut.
@Suite struct PrintSettingsTests {
  private func finished(_ settings: PrintSettings) throws -> [UInt8] {
    let metadata = try Metadata(title: "कार्ड", created: try Timestamp(year: 2024, month: 7, day: 31))
    return try Finisher().finish(try CairoPage.pdf(), metadata: metadata, printing: settings)
  }

  private func plain(_ pdf: [UInt8]) throws -> String {
    try Tool("qpdf", "--qdf", "--object-streams=disable", "%", "-", on: pdf).output
  }

  @Test func sheetsKeepTheirSizeAndNameTheirEdge() throws {
    for (edge, word) in [(PrintSettings.Duplex.longEdge, "LongEdge"), (.shortEdge, "ShortEdge")] {
      let pdf = try plain(finished(PrintSettings(keepsSize: true, duplex: edge)))
      #expect(pdf.contains("/PrintScaling /None") && pdf.contains("/Duplex /DuplexFlip\(word)"))
    }
    let usual = try plain(finished(PrintSettings()))
    #expect(!usual.contains("/PrintScaling") && !usual.contains("/Duplex") && !usual.contains("/TrimBox"))
  }

  @Test(arguments: [0.0, 8.504]) func aTrimmedPageHasItsBoxes(bleed: Double) throws {
    let pdf = try finished(PrintSettings(keepsSize: true, bleeds: [bleed]))
    let said = try Tool("pdfinfo", "-box", "%", on: pdf).output
    func box(_ name: String) throws -> [Double] {
      let line = try #require(said.split(separator: "\n").first { $0.hasPrefix(name) })
      return line.split(separator: " ").dropFirst().compactMap { Double($0) }
    }
    let (media, trim) = (try box("MediaBox:"), try box("TrimBox:"))
    #expect(try box("BleedBox:") == media)
    let expected = [media[0] + bleed, media[1] + bleed, media[2] - bleed, media[3] - bleed]
    for (side, wanted) in zip(trim, expected) { #expect(abs(side - wanted) < 0.006) }
    #expect(try Tool("qpdf", "--check", "%", on: pdf).status == 0)
  }
}
