import Nepali
import Testing
import Tools

/// Reads number words back, by the rules of speech: a count below a hundred, then its unit, units falling.
struct WordReader {
  private let names = Dictionary(uniqueKeysWithValues: (0..<100).map { (NumberWords.text($0), $0 as UInt64) })
  private let units: [String: UInt64] = [
    "सय": 100, "हजार": 1_000, "लाख": 100_000, "करोड": 10_000_000, "अर्ब": 1_000_000_000,
    "खर्ब": 100_000_000_000, "नील": 10_000_000_000_000, "पद्म": 1_000_000_000_000_000,
    "शङ्ख": 100_000_000_000_000_000,
  ]

  func read(_ text: String) -> UInt64? {
    var (total, count): (UInt64, UInt64?) = (0, nil)
    for word in text.split(separator: " ").map(String.init) {
      switch (units[word], names[word], count) {
      // Only शङ्ख is counted in hundreds: “एक सय चौरासी शङ्ख”.
      case (100_000_000_000_000_000, nil, _) where count != nil || total == 100:
        (total, count) = ((total + (count ?? 0)) * 100_000_000_000_000_000, nil)
      case (let unit?, nil, let number?): (total, count) = (total + number * unit, nil)
      case (nil, let number?, nil): count = number
      default: return nil
      }
    }
    return total + (count ?? 0)
  }
}

@Suite("Numbers in words")
struct NumberWordsTests {
  let reader = WordReader()

  @Test func namesAreDistinctAndComposed() {
    let names = (0..<100).map { NumberWords.text(UInt64($0)) }
    #expect(Set(names).count == 100)
    for name in names {
      #expect(Normalisation.isNFC(name) && TextHygiene.firstIssue(in: name) == nil)
      #expect(!name.contains(" ") && !name.unicodeScalars.contains("\u{902}"), "anusvara in \(name)")
    }
  }

  @Test(
    arguments: [
      (0, "शून्य"), (10, "दश"), (35, "पैँतीस"), (39, "उनन्चालीस"), (49, "उनन्चास"), (59, "उनन्साठी"),
      (69, "उनन्सत्तरी"), (79, "उनासी"), (89, "उनान्नब्बे"), (99, "उनान्सय"), (100, "एक सय"), (105, "एक सय पाँच"),
      (1_000, "एक हजार"), (123_456, "एक लाख तेइस हजार चार सय छपन्न"), (10_000_000, "एक करोड"),
      (1_000_000_000, "एक अर्ब"), (5_000_000_000, "पाँच अर्ब"), (250_000_000_000, "दुई खर्ब पचास अर्ब"),
      (10_000_000_000_000, "एक नील"),
    ] as [(UInt64, String)])
  func known(number: UInt64, words: String) {
    #expect(NumberWords.text(number) == words)
  }

  @Test func readBack() {
    var generator = SeededGenerator(seed: 2_081)
    for number in 0...20_000 as ClosedRange<UInt64> {
      #expect(reader.read(NumberWords.text(number)) == number)
    }
    for _ in 0..<20_000 {
      let number = generator.next() >> UInt64.random(in: 0...63, using: &generator)
      #expect(reader.read(NumberWords.text(number)) == number, "\(number)")
    }
    #expect(reader.read(NumberWords.text(.max)) == .max)
  }

  @Test func amounts() throws {
    #expect(try Money.parse("1,50,000").words == "एक लाख पचास हजार रुपैयाँ मात्र")
    #expect(try Money.parse("105.50").words == "एक सय पाँच रुपैयाँ पचास पैसा मात्र")
    #expect(try Money.parse("0.05").words == "पाँच पैसा मात्र")
    #expect(Money.zero.words == "शून्य रुपैयाँ मात्र")
    #expect(Money.maximum.words.hasSuffix("नौ सय उनान्सय रुपैयाँ उनान्सय पैसा मात्र"))
  }
}
