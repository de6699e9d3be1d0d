import Layout
import Nepali
import Printing
import Testing

/// Books and lists as pages.
@Suite struct ReportPagesTests {
  private func report(_ rows: Int) -> Report {
    Report(
      title: .init("राजस्व", "Fees"), period: .init("आर्थिक वर्ष २०८३/८४", "Fiscal year 2083/84"),
      parts: [
        Report.Part(
          columns: [
            .init("name", .init("नाम", "Name"), width: 40),
            .init("amount", .init("रकम", "Amount"), .paisa, width: 20, isSummed: true),
          ],
          rows: { visit in for row in 0..<rows { try visit([.text("नाम \(row)"), .paisa(12_345)]) } })
      ])
  }

  private func pages(_ rows: Int) throws -> Publication {
    try Renderer().publication(report(rows), office: Office(name: "कार्यालय"), day: BSDate(year: 2083, month: 8, day: 12))
  }

  @Test func theLastLineIsTheSumAndEveryPageIsKnown() throws {
    let pages = try pages(100)
    #expect(pages.pages.count > 3)
    let words = pages.plainText
    #expect(words.contains("जम्मा") && words.contains("१२,३४५.००"))
    #expect(words.contains("नाम 99") && words.contains("तयार गर्ने"))
    for page in pages.pages.dropFirst() {
      let texts = page.items.compactMap { if case .text(let line) = $0.drawing { line.text } else { nil } }
      #expect(texts.contains { $0.contains("राजस्व · आर्थिक वर्ष २०८३/८४ · कार्यालय") })
      #expect(texts.contains { $0.contains("अघिल्लो पानाबाट ल्याइएको") } || page == pages.pages.last)
    }
  }

  @Test func nothingIsSaid() throws { #expect(try pages(0).plainText.contains("केही छैन")) }

  @Test func whatNobodyBindsIsRefused() {
    #expect(throws: PrintingError.self) { try pages(ReportPages.mostRows + 1) }
  }

  @Test func amountsBelowZeroAndTheLargestAreWritten() throws {
    #expect(Report.Cell.paisa(-5).plain == "-0.05")
    #expect(Report.Cell.paisa(.min).plain == "-92233720368547758.08")
    #expect(Report.Cell.day(try BSDate(year: 2083, month: 1, day: 2)).plain == "2083-01-02")
  }
}
