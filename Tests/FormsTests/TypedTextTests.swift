import Cases
import Forms
import Printing
import Testing

/// What is refused and what is doubted in typed words, in each place where they stand.
@Suite struct TypedTextTests {
  private static let fault =
    "has a vowel sign on a vowel letter (U+093E DEVANAGARI VOWEL SIGN AA at character 2); write "

  @Test func wrongSequencesAreRefusedWithTheRightSpelling() {
    let text = "case.json:2:3: industry_name (उद्योगको नाम): “अाचार्य” \(Self.fault)“आचार्य”"
    #expect(CaseSample.refusals(["industry_name": "\"अाचार्य\""]) == [text])
    #expect(CaseSample.refusals(["investor_name_en": "\"अाचार्य\""]).count == 1)
    #expect(CaseSample.refusals(["remarks": "\"पहिलो\\nअाचार्य\""]).first?.contains("“आचार्य”") == true)
    let line = CaseSample.refusals(["products": "[\"क\", \"अाम\"]"])
    #expect(line == ["case.json:11:21: products[2] (वस्तु): “अाम” \(Self.fault)“आम”"])
    let cell = CaseSample.refusals(["decisions": "[{\"details\": \"अाम\"}]"])
    #expect(cell.count == 1 && cell[0].contains("decisions[1].details") && cell[0].hasSuffix("write “आम”"))
  }

  @Test func signOfLostTextIsRefused() {
    #expect(
      CaseSample.refusals(["industry_name": "\"राम\\uFFFD\""]).first?.contains("the sign of lost text") == true
    )
  }

  @Test func theOfficeFileIsHeldToIt() {
    for (json, column) in [("{\"name\": \"अाम\"}", 10), ("{\"name\": \"क\", \"letterhead\": [\"अाम\"]}", 30)] {
      let error = #expect(throws: FormError.self) {
        try Office.read(Array(json.utf8), file: "o.json", catalogue: nil, hasGlyph: { _ in true }) { _ in [] }
      }
      #expect(error.map { "\($0)" } == "o.json:1:\(column): the text “अाम” \(Self.fault)“आम”")
    }
  }

  @Test func doubtsAreToldInEveryTextField() throws {
    let sample = try CaseSample.read([
      "industry_name": "\"राम &amp; सन्स\"", "investor_name_en": "\"/fdaxfb'/ >]i7\"",
      "products": "[\"k|zf]lwt dvfgf\", \"????\"]", "remarks": "\"nIdL k|;fb zdf{\"",
    ])
    let lines = sample.warnings.map(\.description)
    try #require(lines.count == 5, "\(lines)")
    #expect(lines[0].hasSuffix("holds the mark-up “&amp;”; “राम & सन्स” may be meant"))
    #expect(lines[1].hasSuffix("in Unicode it would be “रामबहादुर श्रेष्ठ”"))
    #expect(lines[2].hasSuffix("in Unicode it would be “लक्ष्मी प्रसाद शर्मा”"))
    #expect(lines[3].contains("products[1] (वस्तु)") && lines[3].hasSuffix("“प्रशोधित मखाना”"))
    #expect(lines[4].contains("products[2] (वस्तु)") && lines[4].contains("???"))
  }

  @Test func theOfficeFileIsDoubted() {
    let file = """
      {"name": "g]kfn ;/sf/", "signatory": {"name": "राम &amp; सन्स", "post": "निर्देशक"},
       "letterhead": ["नेपाल सरकार", "lxdfn pBf]u"]}
      """
    let doubts = Office.doubts(in: Array(file.utf8), file: "o.json")
    #expect(doubts.count == 3)
    #expect(doubts.first == "o.json:1:10: “g]kfn ;/sf/” looks like Preeti; in Unicode it would be “नेपाल सरकार”")
    #expect(doubts.last?.hasPrefix("o.json:2:32: “lxdfn pBf]u” looks like Preeti") == true)
    #expect(Office.doubts(in: Array("{".utf8), file: "o.json").isEmpty)
  }

  @Test(arguments: ["3.0", "\"3.0\"", "\"३.०\"", "\"3.\""])
  func wholeNumbersMayHaveAPoint(_ json: String) throws {
    #expect(try CaseSample.read(["shift_count": json]).values["shift_count"] == .integer(3))
  }
}
