import Nepali
import Testing
import Tools

/// Random syllables, and the faults that typists make in them.
@Suite("Spelling of random syllables")
struct SpellingPropertyTests {
  private static let consonants: [Unicode.Scalar] = Array("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह".unicodeScalars)
  private static let vowels: [Unicode.Scalar] = Array("अआइईउऊऋएऐओऔ".unicodeScalars)
  private static let signs: [Unicode.Scalar] = [
    "\u{93E}", "\u{93F}", "\u{940}", "\u{941}", "\u{942}", "\u{943}", "\u{947}", "\u{948}", "\u{94B}",
    "\u{94C}",
  ]
  private static let virama: Unicode.Scalar = "\u{94D}"
  private static let nukta: Unicode.Scalar = "\u{93C}"
  private static let bindus: [Unicode.Scalar] = ["\u{901}", "\u{902}"]

  private static func one(of scalars: [Unicode.Scalar], _ generator: inout SeededGenerator) -> Unicode.Scalar
  {
    scalars[Int.random(in: scalars.indices, using: &generator)]
  }

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
      syllable.letters = [one(of: vowels, &generator)]
    } else {
      for part in 0..<Int.random(in: 1...4, using: &generator) {
        if part > 0 {
          syllable.letters.append(virama)
          let joiner = Int.random(in: 0..<12, using: &generator)
          if joiner < 2 { syllable.letters.append(joiner == 0 ? "\u{200D}" : "\u{200C}") }
        }
        syllable.letters.append(one(of: consonants, &generator))
        if Int.random(in: 0..<12, using: &generator) == 0 { syllable.letters.append(nukta) }
      }
      if Bool.random(using: &generator) { syllable.sign = signs.randomElement(using: &generator) }
    }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      syllable.ends.append(one(of: bindus, &generator))
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
      let word = Self.text(
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in Self.syllable(&generator) })
      #expect(
        Spelling.firstFault(in: word) == nil, "\(word) \(String(describing: Spelling.firstFault(in: word)))")
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
    let other = one(of: signs, &generator)
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
