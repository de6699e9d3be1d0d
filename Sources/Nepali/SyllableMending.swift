/// Finds the right spellings that a wrong sequence may stand for, the likeliest first.
struct SyllableMending {
  private typealias Word = [Unicode.Scalar]

  /// The spellings of `word` without the fault of that kind at `index`, nor any after it.
  static func spellings(of word: [Unicode.Scalar], kind: SpellingFault.Kind, at index: Int) -> [String] {
    var spellings: [String] = []
    for candidate in SyllableMending(word, at: index).candidates(kind) {
      guard let sound = sound(candidate), !sound.isEmpty else { continue }
      let text = Normalisation.nfc(String(String.UnicodeScalarView(sound)))
      if !spellings.contains(text) { spellings.append(text) }
    }
    return spellings
  }

  /// The word with each further fault mended in the likeliest way; nil where that leads nowhere.
  private static func sound(_ word: Word) -> Word? {
    var word = word
    // A fault is mended by one change, and no change makes more than one new fault.
    for _ in 0...2 * word.count {
      guard let (index, kind) = firstFault(in: word) else { return word }
      guard let next = SyllableMending(word, at: index).candidates(kind).first else { return nil }
      word = next
    }
    return nil
  }

  private static func firstFault(in word: Word) -> (Int, SpellingFault.Kind)? {
    var grammar = SyllableGrammar()
    for index in word.indices {
      if let kind = grammar.fault(at: index, of: word) { return (index, kind) }
    }
    return nil
  }

  private let word: Word
  private let index: Int
  private var scalar: Unicode.Scalar { word[index] }

  private init(_ word: Word, at index: Int) { (self.word, self.index) = (word, index) }

  private func part(_ index: Int) -> SyllablePart? {
    word.indices.contains(index) ? SyllablePart(word[index]) : nil
  }

  private func candidates(_ kind: SpellingFault.Kind) -> [Word] {
    switch kind {
    case .doubled: [without(index)]
    case .signOnVowel: signOnVowel()
    case .twoSigns: twoSigns()
    case .stranded: stranded()
    case .viramaAfterSign: viramaAfterSign()
    case .viramaBeforeVowel: viramaBeforeVowel()
    case .signAfterVirama: [withoutVirama()]
    case .order: [inOrder()]
    case .misplacedJoiner: [joinerMended()]
    }
  }

  private func without(_ index: Int) -> Word { replacing(index...index, []) }

  private func replacing(_ range: ClosedRange<Int>, _ scalars: Word) -> Word {
    Word(word[..<range.lowerBound]) + scalars + word[(range.upperBound + 1)...]
  }

  private func signOnVowel() -> [Word] {
    let letter = letterBefore(index)
    if letter == index - 1, let whole = VowelShapes.letter(word[letter], with: scalar) {
      return [replacing(letter...index, [whole])]
    }
    // इि is one vowel typed twice, इु may be two.
    let own = VowelShapes.sign(of: word[letter])
    guard own != scalar, let second = VowelShapes.letter(of: scalar) else { return [without(index)] }
    return [replacing(index...index, [second]), without(index)]
  }

  private func twoSigns() -> [Word] {
    let before = word[index - 1]
    if let whole = VowelShapes.sign(before, with: scalar) { return [replacing(index - 1...index, [whole])] }
    let either = [without(index), without(index - 1)]
    // मलाि is a sign in the place of a letter.
    guard let letter = VowelShapes.letter(of: scalar), !VowelShapes.areAkin(before, scalar) else {
      return either
    }
    return [replacing(index...index, [letter])] + either
  }

  private func stranded() -> [Word] {
    guard part(index) == .sign else { return [without(index)] }
    var words: [Word] = []
    // ि stands before its letter on paper, and some type it there.
    if scalar == "\u{93F}", let end = endOfCluster(from: index + 1), part(end + 1) != .sign {
      words.append(moved(index, behind: end))
    }
    if let letter = VowelShapes.letter(of: scalar) { words.append(replacing(index...index, [letter])) }
    return words + [without(index)]
  }

  private func viramaAfterSign() -> [Word] {
    // सि्थर: the sign came before the rest of its cluster.
    if part(index - 1) == .sign, let end = endOfCluster(from: index + 1), part(end + 1) != .sign {
      return [moved(index - 1, behind: end), without(index)]
    }
    return [without(index), without(index - 1)]
  }

  private func viramaBeforeVowel() -> [Word] {
    let virama = lastVirama()
    // The raised र on इ looks like ई, and is typed for it.
    if virama == index - 1, part(virama - 1) == .consonant, word[virama - 1] == "र",
      part(virama - 2) != .virama,
      scalar == "इ" || scalar == "ई"
    {
      return [replacing(virama - 1...index, ["ई"])]
    }
    return [replacing(virama...index, VowelShapes.sign(of: scalar).map { [$0] } ?? [])]
  }

  private func withoutVirama() -> Word { replacing(lastVirama()...index - 1, []) }

  /// Where the virama stands that comes before the fault; a joiner may stand between.
  private func lastVirama() -> Int { part(index - 1) == .virama ? index - 1 : index - 2 }

  /// The sign in its place: nukta after its letter, vowel sign before candrabindu and anusvara, these before
  /// visarga; left out where the place is taken.
  private func inOrder() -> Word {
    let letter = letterBefore(index)
    let isLater: (SyllablePart) -> Bool =
      switch part(index) {
      case .nukta: { $0 != .nukta }
      case .sign: { $0 != .nukta && $0 != .sign }
      default: { $0 == .visarga }
      }
    let place = (letter + 1..<index).first { SyllablePart(word[$0]).map(isLater) ?? false } ?? index
    if (letter + 1..<index).contains(where: { part($0) == part(index) }) { return without(index) }
    var result = without(index)
    result.insert(scalar, at: place)
    return result
  }

  /// The grammar stops at the joiner, or at the sign that may not follow it.
  private func joinerMended() -> Word {
    guard part(index)?.joins == true else { return without(index - 1) }
    // र‍्य was the order of an older standard.
    if part(index) == .joiner, part(index + 1) == .virama, part(index - 1) == .consonant {
      return replacing(index...index + 1, [word[index + 1], scalar])
    }
    return without(index)
  }

  private func moved(_ from: Int, behind end: Int) -> Word {
    var result = word
    let sign = result.remove(at: from)
    result.insert(sign, at: end)
    return result
  }

  private func letterBefore(_ index: Int) -> Int {
    word[..<index].lastIndex { SyllablePart($0)?.isLetter == true } ?? index
  }

  /// The last scalar of consonants joined by virama; nil where no consonant begins.
  private func endOfCluster(from start: Int) -> Int? {
    guard part(start) == .consonant else { return nil }
    var end = start
    while true {
      if part(end + 1) == .nukta { end += 1 }
      var next = end + 1
      guard part(next) == .virama else { return end }
      next += 1
      if part(next)?.joins == true { next += 1 }
      guard part(next) == .consonant else { return end }
      end = next
    }
  }
}
