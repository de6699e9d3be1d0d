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
    #expect(fault.spellings.map { Array($0.unicodeScalars) } == right.map { Array($0.unicodeScalars) }, "\(fault)")
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
    #expect(TextHygiene.objection(to: "ाम")?.hasSuffix("write “आम” or “म”") == true)
    #expect(TextHygiene.objection(to: "क\u{202E}ाा")?.hasPrefix("holds U+202E") == true)
  }

  /// Rare words that are right.
  @Test(arguments: [
    "नैर्ऋत्य", "पितॄन्", "कॢप्त", "ॐकार", "सोऽहम्", "दुःख", "अंशुः", "नॄँः", "ड़ीँ", "फ़ारसी", "ज़्यादा", "क\u{94D}\u{200D}", "क्\u{200D}ष",
    "गर्\u{200D}यो", "श्री\u{200C}मान", "राज\u{94D}\u{200C}य", "श्रीमान्\u{200C}इन्द्र", "५ौं", "१५औँ", "१\u{902}", "काठमाडौँ", "अ्याप", "ॲप",
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
      let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files) where ["xml", "json", "tsv"].contains(file.pathExtension) {
        let text = try String(contentsOf: file, encoding: .utf8)
        words += text.split(whereSeparator: \.isWhitespace).count { $0.unicodeScalars.contains { $0.value >= 0x900 } }
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

/// Random syllables, and the faults that typists make in them.
@Suite("Spelling of random syllables")
struct SpellingPropertyTests {
  private static let consonants: [Unicode.Scalar] = Array("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह".unicodeScalars)
  private static let vowels: [Unicode.Scalar] = Array("अआइईउऊऋएऐओऔ".unicodeScalars)
  private static let signs: [Unicode.Scalar] = [
    "\u{93E}", "\u{93F}", "\u{940}", "\u{941}", "\u{942}", "\u{943}", "\u{947}", "\u{948}", "\u{94B}", "\u{94C}",
  ]
  private static let virama: Unicode.Scalar = "\u{94D}"
  private static let nukta: Unicode.Scalar = "\u{93C}"
  private static let bindus: [Unicode.Scalar] = ["\u{901}", "\u{902}"]

  struct Syllable {
    var letters: [Unicode.Scalar] = []
    var isVowel = false
    var sign: Unicode.Scalar?
    var ends: [Unicode.Scalar] = []
    var scalars: [Unicode.Scalar] { letters + (sign.map { [$0] } ?? []) + ends }
  }

  private static func syllable(_ generator: inout SeededGenerator) -> Syllable {
    var syllable = Syllable()
    if Int.random(in: 0..<5, using: &generator) == 0 {
      syllable.isVowel = true
      syllable.letters = [vowels.randomElement(using: &generator)!]
    } else {
      for part in 0..<Int.random(in: 1...4, using: &generator) {
        if part > 0 {
          syllable.letters.append(virama)
          let joiner = Int.random(in: 0..<12, using: &generator)
          if joiner < 2 { syllable.letters.append(joiner == 0 ? "\u{200D}" : "\u{200C}") }
        }
        syllable.letters.append(consonants.randomElement(using: &generator)!)
        if Int.random(in: 0..<12, using: &generator) == 0 { syllable.letters.append(nukta) }
      }
      if Bool.random(using: &generator) { syllable.sign = signs.randomElement(using: &generator) }
    }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      syllable.ends.append(bindus.randomElement(using: &generator)!)
    }
    if Int.random(in: 0..<10, using: &generator) == 0 { syllable.ends.append("\u{903}") }
    return syllable
  }

  private static func text(_ syllables: [Syllable]) -> String {
    String(String.UnicodeScalarView(syllables.flatMap(\.scalars)))
  }

  @Test func soundSyllablesPass() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<2_000 {
      let word = Self.text((0..<Int.random(in: 1...5, using: &generator)).map { _ in Self.syllable(&generator) })
      #expect(Spelling.firstFault(in: word) == nil, "\(word) \(String(describing: Spelling.firstFault(in: word)))")
    }
  }

  /// Each mutation is refused, and every spelling that is offered passes.
  @Test func typingFaultsAreRefused() {
    var generator = SeededGenerator(seed: 131)
    var refused = 0
    for _ in 0..<2_000 {
      var syllables = (0..<Int.random(in: 1...4, using: &generator)).map { _ in Self.syllable(&generator) }
      let place = Int.random(in: syllables.indices, using: &generator)
      guard let wrong = Self.spoil(syllables[place], &generator) else { continue }
      syllables[place] = Syllable(letters: wrong)
      let word = Self.text(syllables)
      guard let fault = Spelling.firstFault(in: word) else {
        Testing.Issue.record("\(word.unicodeScalars.map { String($0.value, radix: 16) }) passed")
        continue
      }
      refused += 1
      #expect(!fault.spellings.isEmpty, "\(fault)")
      for spelling in fault.spellings { #expect(Spelling.firstFault(in: spelling) == nil, "\(fault)") }
    }
    #expect(refused > 800)
  }

  private static func spoil(_ syllable: Syllable, _ generator: inout SeededGenerator) -> [Unicode.Scalar]? {
    let other = signs.randomElement(using: &generator)!
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return syllable.isVowel ? syllable.letters + [other] + syllable.ends : nil
    case 1: return syllable.sign.map { syllable.letters + [$0, other] + syllable.ends }
    case 2: return syllable.sign.map { syllable.letters + [$0, $0] + syllable.ends }
    case 3: return syllable.ends.last.map { syllable.scalars + [$0] }
    case 4: return syllable.ends.first.map { syllable.letters + [$0, other] + syllable.ends.dropFirst() }
    case 5: return syllable.sign.map { syllable.letters + [$0, virama] + syllable.ends }
    case 6: return syllable.isVowel ? nil : syllable.letters + [virama, virama, "क"]
    case 7: return syllable.isVowel ? nil : syllable.letters + [virama, "आ"] + syllable.ends
    case 8: return syllable.isVowel ? nil : syllable.letters + [virama, other] + syllable.ends
    default: return syllable.sign.map { syllable.letters + [$0, nukta] + syllable.ends }
    }
  }
}
