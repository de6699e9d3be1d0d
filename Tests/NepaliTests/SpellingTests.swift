import Foundation
import Nepali
import Testing
import Tools

@Suite("Spelling of Devanagari")
struct SpellingTests {
  @Test(arguments: [
    ("अाचार्य", ["आचार्य"]), ("अोझा", ["ओझा"]), ("एेश्वर्य", ["ऐश्वर्य"]), ("अैनामा", ["ऐनामा"]), ("आैषधि", ["औषधि"]),
    ("अौषधि", ["औषधि"]), ("आेम", ["ओम"]), ("उुर्जा", ["ऊर्जा"]), ("ऋृण", ["ॠण"]), ("अॅप", ["ॲप"]), ("आाज", ["आज"]),
    ("दुि", ["दुइ", "दु", "दि"]), ("मलाि", ["मलाइ", "मला", "मलि"]), ("कीि", ["की", "कि"]),
    ("क््या", ["क्या"]), ("कीी", ["की"]), ("रााम", ["राम"]), ("हुुनेे", ["हुने"]), ("गंंगा", ["गंगा"]), ("दुःः", ["दुः"]),
    ("काेष", ["कोष"]), ("केाष", ["कोष"]), ("काैसी", ["कौसी"]), ("रार्इनास", ["राईनास"]), ("गर्इ", ["गई"]), ("र्ईश्वर", ["ईश्वर"]),
    ("क्इ", ["कि"]), ("त्र्इ", ["त्रि"]), ("क्अ", ["क"]), ("क्ि", ["कि"]), ("क\u{94D}\u{200D}ि", ["कि"]), ("सम्ं", ["समं"]),
    ("गंा", ["गां"]), ("दःु", ["दुः"]), ("अंा", ["आं"]), ("डि़", ["ड़ि"]), ("डं़", ["ड़ं"]), ("ड़़", ["ड़"]), ("अःं", ["अंः"]),
    ("कँं", ["कँ", "कं"]), ("सि्थर", ["स्थिर", "सिथर"]), ("का्", ["का", "क्"]), ("कं्ख", ["कंख", "क्ख"]),
    ("िकताब", ["किताब", "इकताब", "कताब"]), ("ाम", ["आम", "म"]), ("ंक", ["क"]), ("्क", ["क"]), ("अ्म", ["अम"]),
    ("१्", ["१"]), ("र\u{200D}\u{94D}य", ["र\u{94D}\u{200D}य"]), ("क\u{200D}ख", ["कख"]), ("क\u{200C}ि", ["कि"]),
    ("क्\u{200D}\u{200D}ख", ["क\u{94D}\u{200D}ख"]), ("ऽा", ["ऽआ", "ऽ"]),
  ])
  func offersTheRightSpelling(_ wrong: String, _ right: [String]) throws {
    let fault = try #require(Spelling.firstFault(in: "श्री \(wrong) ।"), "\(wrong)")
    #expect(
      fault.spellings.map { Array($0.unicodeScalars) } == right.map { Array($0.unicodeScalars) }, "\(fault)")
    for spelling in fault.spellings { #expect(Spelling.firstFault(in: spelling) == nil) }
  }

  @Test func aFaultIsTold() {
    #expect(
      Spelling.firstFault(in: "श्री अाचार्य")?.description
        == "“अाचार्य” has a vowel sign on a vowel letter (U+093E DEVANAGARI VOWEL SIGN AA at character 7); "
        + "write “आचार्य”")
    #expect(Spelling.firstFault(in: "दुि")?.description.hasSuffix("; write “दुइ”, “दु” or “दि”") == true)
    #expect(Spelling.faults(in: "अाज अोझा कीी गंंगा").map(\.word) == ["अाज", "अोझा", "कीी"])
    #expect(TextHygiene.objection(to: "अाज र कीी")?.contains("; write “आज”; “कीी” has") == true)
    // A joiner at a word's end joins nothing.
    #expect(TextHygiene.objection(to: "राम\u{200C} थापा")?.hasSuffix("at character 4; write “राम”") == true)
    #expect(TextHygiene.objection(to: "श्रीमान\u{200C}")?.hasSuffix("; write “श्रीमान”") == true)
    #expect(TextHygiene.objection(to: "\u{200C}")?.contains("write") == false)
    #expect(TextHygiene.objection(to: "ाम")?.hasSuffix("write “आम” or “म”") == true)
    #expect(TextHygiene.objection(to: "&#2344;ेपाल")?.hasSuffix("“&#2344;”; “नेपाल” may be meant") == true)
    #expect(TextHygiene.objection(to: "क\u{202E}ाा")?.hasPrefix("holds U+202E") == true)
  }

  /// Rare words that are right.
  @Test(arguments: [
    "नैर्ऋत्य", "पितॄन्", "कॢप्त", "ॐकार", "सोऽहम्", "दुःख", "अंशुः", "नॄँः", "ड़ीँ", "फ़ारसी", "ज़्यादा", "क\u{94D}\u{200D}", "क्\u{200D}ष",
    "गर्\u{200D}यो", "श्री\u{200C}मान", "राज\u{94D}\u{200C}य", "श्रीमान्\u{200C}इन्द्र", "५ौं", "१५औँ", "१\u{902}", "काठमाडौँ",
    "अ्याप", "ॲप",
    // Maithili, Newar, Limbu and other languages of Nepal.
    "करऽ", "हँऽ", "ऽऽ", "नञि", "अहाँकेँ", "छथिन्ह", "न्ह्याःगु", "ज्याःख्यँ", "गुथीः", "ततःमुं", "म्हेय्\u{200C}", "खेॽ",
    "इॽ", "पेॽमा", "ङ्\u{200D}हा", "थ्याङ्\u{200C}ब्\u{200C}चे", "बॅंक", "कऽँ", "ज़ोन", "क़ाज़ी", "ऱ्य", "वाङ\u{200C}मय",
    "कार्त्स्न्य", "राष्ट्र्य", "हूँ", "छैँ", "\u{25CC}\u{93F}", "अग॒ग्निमीळे", "भाइ", "दुई", "पाइँदैन", "जाँऊँ", "Ram राम", "रु.१०।–",
  ])
  func rareWordsPass(_ word: String) {
    #expect(Spelling.firstFault(in: word) == nil, "\(String(describing: Spelling.firstFault(in: word)))")
  }

  /// No word of the forms and samples that the program carries is refused.
  @Test func nothingThatIsPrintedIsRefused() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var words = 0
    for folder in ["Forms", "Samples"] {
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files)
      where ["xml", "json", "tsv"].contains(file.pathExtension) {
        let text = try String(contentsOf: file, encoding: .utf8)
        words += text.split(whereSeparator: \.isWhitespace).count {
          $0.unicodeScalars.contains { $0.value >= 0x900 }
        }
        for fault in Spelling.faults(in: text) { Testing.Issue.record("\(file.lastPathComponent): \(fault)") }
      }
    }
    #expect(words > 30_000)
  }

  @Test func longWordsAreMendedInPart() throws {
    let flood = String(repeating: "की", count: 50_000) + "ी" + String(repeating: "रा", count: 50_000)
    let fault = try #require(Spelling.firstFault(in: flood))
    #expect(fault.position == 100_001 && fault.word.unicodeScalars.count < 40 && fault.spellings.count == 1)
  }
}
