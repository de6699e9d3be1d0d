import Nepali
import Testing

/// Words that a person types on one line, and lines that tell of them.
@Suite struct PrintableLineTests {
  private func fault(_ text: String, limit: Int = 10) -> String? {
    do {
      _ = try PrintableLine.read(text, limit: limit, hasGlyph: { $0.value < 0x1_0000 })
      return nil
    } catch { return error.description }
  }

  @Test func theLineIsEvened() throws {
    #expect(try PrintableLine.read(" \u{A0}नाम गलत\n", limit: 20) == "नाम गलत")
    // In form NFC क़ is two code points.
    #expect(try PrintableLine.read("\u{958}", limit: 1).unicodeScalars.map(\.value) == [0x915, 0x93C])
    #expect(fault("गर्\u{200D}यो") == nil)
    #expect(fault(String(repeating: "कि", count: 10)) == nil)
  }

  @Test(arguments: [
    ("", "the text has 0 characters; 1 to 10 are right"),
    (" \u{3000} ", "the text has 0 characters; 1 to 10 are right"),
    ("12345678901", "the text has 11 characters; 1 to 10 are right"),
    ("क\nख", "the text holds U+000A (a line break in a single-line text) at character 2"),
    (
      "क\u{202E}ख",
      "the text holds U+202E RIGHT-TO-LEFT OVERRIDE (a control of writing direction) at character 2"
    ),
    ("😀", "the text holds U+1F600 “😀”, which no font here has"),
  ]) func faults(text: String, words: String) { #expect(fault(text) == words) }

  @Test(arguments: [
    "\u{E000}", "\u{378}", "a\u{200B}b", "\u{2066}a", "e\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{7}",
  ])
  func neitherUnseenNorFlooding(text: String) {
    #expect(fault(text)?.hasPrefix("the text holds U+") == true)
  }

  @Test func wrongSpellingIsRefusedWithTheRightOne() {
    #expect(fault("श्री अाचार्य")?.hasSuffix("write “आचार्य”") == true)
  }

  @Test func linesOfErrors() {
    #expect(onOneLine("क\n\u{1B}[2J\u{202E}ख\u{E000}") == "कU+000AU+001B[2JU+202EखU+E000")
    #expect(onOneLine("गर्\u{200D}यो") == "गर्\u{200D}यो")
    #expect(onOneLine("कखग", atMost: 2) == "कख…")
    #expect(onOneLine("कख", atMost: 2) == "कख")
    #expect(onOneLine(String(repeating: "x", count: 15_000)).count == 601)
  }
}
