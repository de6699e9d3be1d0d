import Nepali
import Testing
import Tools

@Suite("Hostile text")
struct TextHygieneTests {
  @Test(arguments: [
    ("a\u{0}b", TextIssue.Kind.control, 2), ("a\u{1B}[31m", .control, 2), ("\u{85}", .control, 1),
    ("नेपाल\nसरकार", .lineBreak, 6), ("a\u{2028}b", .lineBreak, 2), ("a\tb", .control, 2),
    ("ab\u{202E}cd", .bidirectional, 3), ("\u{2066}x\u{2069}", .bidirectional, 1),
    ("x\u{200F}", .bidirectional, 2),
    ("क\u{200B}ख", .invisible, 2), ("\u{FEFF}क", .invisible, 1), ("क\u{2060}", .invisible, 2),
    ("x\u{AD}y", .invisible, 2), ("ㅤ", .invisible, 1), ("✔\u{FE0F}", .invisible, 2),
    ("a\u{34F}b", .invisible, 2),
    ("a\u{E0041}", .invisible, 2), ("x\u{FFFD}", .replacement, 2), ("\u{E000}", .privateUse, 1),
    ("\u{10FFFD}", .privateUse, 1), ("a\u{378}", .unassigned, 2),
    ("\u{93F}क", .strayMark, 1), ("क \u{902}", .strayMark, 3), (".\u{301}", .strayMark, 2),
    ("क\u{200D}ख", .misplacedJoiner, 2), ("\u{200C}क", .misplacedJoiner, 1),
    ("क\u{200C}", .misplacedJoiner, 2),
    ("क\u{94D}\u{200D}\u{200D}", .misplacedJoiner, 4), ("क\u{200C}\u{200C}ख", .misplacedJoiner, 2),
    ("5\u{200C}6", .misplacedJoiner, 2),
    ("e" + String(repeating: "\u{301}", count: 10_000), .tooManyMarks, 6),
    ("क" + String(repeating: "\u{94D}", count: 10_000), .tooManyMarks, 6),
  ])
  func finds(text: String, kind: TextIssue.Kind, position: Int) throws {
    let issue = try #require(TextHygiene.firstIssue(in: text))
    #expect(issue.kind == kind && issue.position == position)
    #expect(TextHygiene.issues(in: text).first == issue)
    #expect(!issue.description.contains("\n") && issue.description.hasPrefix("U+"))
  }

  @Test(arguments: [
    "", "नेपाल सरकार", "उद्योग दर्ता प्रमाण–पत्र", "क\u{94D}\u{200D}", "गर्\u{200D}यो", "श्री\u{200C}मान", "राज\u{94D}\u{200C}य",
    "ड़ीँ", "ऋृ", "पुनः", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "Łukasz O’Brien", "रु. १,२३,४५६।–", "山田太郎", "ꯀꯥ",
    "a\u{A0}b", "१\u{902}", "\u{25CC}\u{93F}", "x²", "₨ ½",
  ])
  func passes(_ text: String) {
    #expect(TextHygiene.issues(in: text).isEmpty)
  }

  @Test func noncharacters() throws {
    for value in [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32] {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(TextHygiene.firstIssue(in: "a\(scalar)")?.kind == .noncharacter)
    }
  }

  @Test func severalLinesMayBreak() {
    #expect(TextHygiene.firstIssue(in: "एक\n\tदुई", lines: .multiple) == nil)
    #expect(TextHygiene.firstIssue(in: "एक\r\n", lines: .multiple)?.kind == .control)
    #expect(TextHygiene.firstIssue(in: "\n\u{301}", lines: .multiple)?.kind == .strayMark)
  }

  @Test func countsAndLimits() {
    let flood = String(repeating: "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", count: 100)
    #expect(TextHygiene.issues(in: flood, limit: 500).count == 100)
    #expect(TextHygiene.issues(in: flood).count == 8)
    #expect(
      TextHygiene.firstIssue(in: "ab\u{202E}")?.description
        == "U+202E RIGHT-TO-LEFT OVERRIDE (a control of writing direction) at character 3")
  }

  @Test func composes() {
    let cases = [
      ("\u{958}", "\u{915}\u{93C}"), ("\u{95C}", "\u{921}\u{93C}"), ("\u{928}\u{93C}", "\u{929}"),
      ("e\u{301}", "\u{E9}"), ("a\u{307}\u{323}", "\u{1EA1}\u{307}"), ("\u{212B}", "\u{C5}"),
      ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), ("नेपाल", "नेपाल"), ("abc", "abc"),
    ]
    for (text, composed) in cases {
      #expect(Normalisation.nfc(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
      #expect(Normalisation.isNFC(composed))
    }
    #expect(!Normalisation.isNFC("\u{958}") && !Normalisation.isNFC("e\u{301}"))
  }

  /// Composition is a fixed point, and changes nothing that Swift's own equality sees.
  @Test func compositionIsStable() {
    var generator = SeededGenerator(seed: 15)
    let pool: [Unicode.Scalar] = [
      "क", "\u{93C}", "\u{94D}", "\u{958}", "न", "e", "\u{301}", "\u{323}", "a", "\u{930}",
    ]
    for _ in 0..<5_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        view.append(pool[Int.random(in: 0..<pool.count, using: &generator)])
      }
      let text = String(view)
      let composed = Normalisation.nfc(text)
      #expect(composed == text && Normalisation.isNFC(composed))
    }
  }
}
