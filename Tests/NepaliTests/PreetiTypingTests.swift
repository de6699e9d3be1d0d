import Nepali
import Testing
import Tools

@Suite("Unicode typed in Preeti and its relatives")
struct PreetiTypingTests {
  @Test(arguments: LegacyFont.allCases)
  func everyLineComesBack(in font: LegacyFont) {
    for (_, unicode) in PreetiFixture.pairs {
      let typed = Preeti.typed(unicode, font: font)
      #expect(Preeti.unicode(typed.keys, font: font) == unicode)
      #expect(typed.changed.isEmpty || unicode.contains { $0.isASCII && $0.isLetter }, "\(typed.changed)")
    }
  }

  /// What the gazette's typist chose where the font leaves no choice.
  @Test func mostLinesAreTypedAsTheGazetteIs() {
    let same = PreetiFixture.pairs.filter { Preeti.typed($0.unicode).keys == $0.preeti }
    #expect(same.count >= 470, "\(same.count)")
  }

  @Test(arguments: [
    ("नेपाल सरकार", "g]kfn ;/sf/"), ("वर्षौं", "jiff}{+"), ("हर्षित", "xlif{t"), ("क्षेत्र", "If]q"), ("पर्‍यो", "k¥of]"),
    ("राष्ट्रिय", "/fli6«o"), ("डॉलर", "8f‘n/"), ("हुन्छन्", "x'G5g\\"), ("मिति:", "ldltM"), ("रुपैयाँ", "?k}ofF"),
  ])
  func types(unicode: String, keys: String) {
    #expect(Preeti.typed(unicode).keys == keys)
    #expect(Preeti.typed(unicode).changed.isEmpty)
  }

  @Test func saysWhatDoesNotComeBack() {
    let typed = Preeti.typed("ABC कम्पनी २०८१-०५-१२ 7 पुन: काळ")
    #expect(typed.keys == "ABC sDkgL @)*!–)%–!@ & k'gM sfळ")
    #expect(typed.changed == ["ABC", "२०८१-०५-१२", "7", "पुन:"])
  }

  /// Clusters of up to three consonants that the grammar allows: each comes back, or is named.
  @Test(arguments: LegacyFont.allCases)
  func randomSyllablesComeBackOrAreNamed(in font: LegacyFont) {
    var generator = SeededGenerator(seed: 4)
    let consonants = Array("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह").map(String.init)
    let signs = ["", "", "ा", "ि", "ी", "ु", "ू", "ृ", "े", "ै", "ो", "ौ"]
    for _ in 0..<5_000 {
      var word = ""
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let cluster = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          consonants[Int.random(in: 0..<consonants.count, using: &generator)]
        }
        word +=
          cluster.joined(separator: "\u{94D}") + signs[Int.random(in: 0..<signs.count, using: &generator)]
      }
      let typed = Preeti.typed(word, font: font)
      #expect(typed.changed.isEmpty, "\(word) \(typed.keys) \(Preeti.unicode(typed.keys, font: font))")
    }
  }

  /// Keys that the tables of the relatives, as npttf2utf has them, give another meaning than Preeti's.
  @Test(arguments: [
    (LegacyFont.pcs, "2078 ;fn", "२०७८ साल"), (.pcs, "&]ufgf", "ठेगाना"), (.pcs, "b~", "दङ"),
    (.kantipur, "ufp“", "गाउँ"), (.kantipur, "k¥of]", "पर्\u{200D}यो"), (.kantipur, "Ô]q", "क्षेत्र"),
    (.sagarmatha, "ufp“", "गाउँ"), (.sagarmatha, "g‡kfn", "नेपाल"), (.sagarmatha, "µf]nf", "झोला"),
  ])
  func readsRelatives(font: LegacyFont, keys: String, unicode: String) {
    #expect(Preeti.unicode(keys, font: font) == unicode)
  }
}
