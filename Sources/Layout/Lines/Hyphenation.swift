/// Where a long Nepali word may be divided with a hyphen.
///
/// Between aksharas only, never with one akshara alone on either line. A joint of a compound
/// (प्रमाण|पत्र) or a suffix (कार्यक्रम|सम्बन्धी) is better than a place inside a stem, and the places
/// beside a joint are not used at all, for they mislead the reader.
enum Hyphenation {
  /// The fewest aksharas before a hyphen, and after it at a joint.
  private static let least = 2
  /// The fewest after a hyphen inside a stem.
  private static let leastAfterStem = 3
  /// A word shorter than this, in aksharas, is not divided.
  private static let shortest = 5
  /// A longer word is not language; it is not looked at.
  private static let longest = 200

  /// Adds the places where the words of a token may be divided to those where a line may break anyway.
  /// - Parameter range: a token, which may hold several words with marks between them.
  static func addBreaks(
    in scalars: [Unicode.Scalar], _ range: Range<Int>, to places: inout [BreakRules.Place?]
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, isWordPart(scalars[end]) { end += 1 }
      if end > start { divide(scalars, start..<end, &places) }
      start = max(end, start + 1)
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    Akshara.isDevanagariLetter(scalar) || Akshara.isJoiner(scalar)
  }

  private static func divide(
    _ scalars: [Unicode.Scalar], _ word: Range<Int>, _ places: inout [BreakRules.Place?]
  ) {
    guard word.count >= shortest else { return }
    let aksharas = word.filter { Akshara.begins(at: $0, in: scalars) }
    guard (shortest...longest).contains(aksharas.count) else { return }
    let joints = self.joints(of: aksharas, in: scalars, upTo: word.upperBound)
    // A postposition never begins a line, alone or with others behind it.
    let postpositions = postpositions(of: aksharas, in: scalars, upTo: word.upperBound)
    for place in least...(aksharas.count - least) where aksharas[place] < postpositions {
      let index = aksharas[place]
      guard places[index] == nil, mayBegin(index, in: scalars) else { continue }
      if joints[place] {
        places[index] = .init(kind: .hyphen(drawn: true), cost: BreakOpportunity.Cost.joint)
      } else if aksharas.count - place >= leastAfterStem, !joints[place - 1], !joints[place + 1],
        !isVowel(scalars[index])
      {
        places[index] = .init(kind: .hyphen(drawn: true), cost: BreakOpportunity.Cost.stem)
      }
    }
  }

  /// No line begins with an avagraha or with an akshara that a joiner ties to the one before it.
  private static func mayBegin(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index].value != 0x93D && !Akshara.isJoiner(scalars[index - 1])
  }

  /// A vowel inside a stem glides from the akshara before it: प्रोप्राइटर.
  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    (0x904...0x914).contains(scalar.value) || scalar.value == 0x960 || scalar.value == 0x961
  }

  /// The first scalar from which on a word is made of postpositions; its end where it has none.
  private static func postpositions(of aksharas: [Int], in scalars: [Unicode.Scalar], upTo end: Int) -> Int {
    var first = end
    for index in aksharas.reversed() {
      CompoundParts.postpositions.forEachMatch(in: scalars, at: index, upTo: end) { partEnd in
        if partEnd == first { first = index }
      }
    }
    return first
  }

  /// Which aksharas of a word begin a part of it: those from which the rest is made of known parts, and
  /// the one after a first member.
  private static func joints(of aksharas: [Int], in scalars: [Unicode.Scalar], upTo end: Int) -> [Bool] {
    var joints = Array(repeating: false, count: aksharas.count)
    // By scalar of the word: whether the rest from there on is made of known parts.
    var isKnown = Array(repeating: false, count: end - aksharas[0] + 1)
    isKnown[end - aksharas[0]] = true
    for (place, index) in aksharas.enumerated().reversed() {
      CompoundParts.followers.forEachMatch(in: scalars, at: index, upTo: end) { partEnd in
        if isKnown[partEnd - aksharas[0]] { joints[place] = true }
      }
      isKnown[index - aksharas[0]] = joints[place]
      CompoundParts.endings.forEachMatch(in: scalars, at: index, upTo: end) { partEnd in
        if isKnown[partEnd - aksharas[0]] { isKnown[index - aksharas[0]] = true }
      }
    }
    CompoundParts.leaders.forEachMatch(in: scalars, at: aksharas[0], upTo: end) { partEnd in
      if let place = aksharas.firstIndex(of: partEnd) { joints[place] = true }
    }
    joints[0] = false
    return joints
  }
}
