import Layout
import Testing
import Tools

@Suite("Dividing words")
struct LinesHyphenationTests {
  @Test(
    "joints and stems",
    arguments: [
      "प्रमाण¬पत्रको", "व्यव~स्था~पन¬सम्बन्धी", "क्रिया¬कलाप¬हरूको", "गाउँ¬पालिकाको", "उद्योग¬विभागलाई",
      "कार्य¬तालिकामा", "विद्युत¬शक्ति", "गर्नु¬पर्नेछ", "पुन~रुत्थान",
      "अनु~ग~मन¬कर्ताले",
    ])
  func words(_ expected: String) throws {
    #expect(try marked(unmarked(expected), hyphenates: true) == expected)
  }

  @Test(
    "a postposition stays with its word",
    arguments: ["उद्योगसँग", "उद्योगलाई", "उद्योगतर्फ", "हस्ता~न्त~रणद्वारा"])
  func postpositions(_ expected: String) throws {
    #expect(try marked(unmarked(expected), hyphenates: true) == expected)
  }

  @Test(
    "short words, Latin words, numbers and addresses are whole",
    arguments: [
      "उद्योगको", "नेपाल", "Kathmandu", "internationalisation", "१२३४५६७८९०", "नमस्ते",
    ])
  func whole(_ word: String) throws {
    #expect(try marked(word, hyphenates: true) == word)
  }

  @Test("a paragraph that is not hyphenated has no drawn hyphens")
  func off() throws {
    #expect(try marked("व्यवस्थापनसम्बन्धी क्रियाकलाप", hyphenates: false) == "व्यवस्थापनसम्बन्धी |क्रियाकलाप")
  }

  @Test(
    "aksharas",
    arguments: [
      ["क्षे", "त्र"], ["स्वी", "कृ", "ति"], ["र्‍या", "ल"], ["क्‌ष"], ["प", "श्चा", "त्"], ["का", "ठ", "मा", "डौँ"],
      ["वि", "द्यु", "त्", " ", "छ"], ["क़", "ड़्या"], ["e\u{301}", "a"], ["दुः", "ख"], ["ॐ", "।"],
    ])
  func aksharas(_ parts: [String]) {
    var offsets: [Int] = []
    var offset = 0
    for part in parts {
      offsets.append(offset)
      offset += part.utf8.count
    }
    #expect(Akshara.offsets(of: Array(parts.joined().utf8)[...]) == offsets)
  }

  @Test("offsets are those of the slice's own array")
  func slices() {
    let bytes = Array("नाम क्षेत्र".utf8)
    #expect(Akshara.offsets(of: bytes[10...]) == [10, 22])
    #expect(Akshara.offsets(of: []) == [])
  }

  @Test("no break cuts an akshara, whatever the text")
  func never() throws {
    var generator = SeededGenerator(seed: 20_810_512)
    var finder = try BreakFinder()
    let pieces: [Unicode.Scalar] = Array(
      "कखगनमरयलवशसहअइउािीुूेैोौंँः़््््।॥०१५ABxyz ..,–-/()\"'%:;@_ \u{200D}\u{200C}\u{A0}\u{AD}\u{FFFC}\u{301}😀".unicodeScalars
    )
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        text.append(pieces[Int.random(in: 0..<pieces.count, using: &generator)])
      }
      let bytes = Array(String(text).utf8)
      let starts = Set(Akshara.offsets(of: bytes[...]))
      let breaks = try finder.opportunities(in: bytes)
      #expect(
        breaks.allSatisfy { starts.contains($0.offset) && $0.offset > 0 && $0.offset < bytes.count },
        "\(String(text).debugDescription)")
      #expect(zip(breaks, breaks.dropFirst()).allSatisfy { $0.offset < $1.offset })
    }
  }
}
