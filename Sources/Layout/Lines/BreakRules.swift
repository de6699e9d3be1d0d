/// Our rules on top of those of Unicode: what a Nepali reader expects to find on one line.
///
/// Unicode says where a line may break as far as characters tell. What they do not tell is that रु.
/// belongs to the amount after it, or that a danda after a space still ends the sentence before it.
/// Each rule is a small function that takes breaks away; few give some.
struct BreakRules {
  var text: ScannedText
  var tokens: [Token]
  /// What may happen before each scalar.
  var places: [Place?]

  struct Place {
    var kind: BreakOpportunity.Kind
    var cost = 0.0
  }

  var scalars: [Unicode.Scalar] { text.scalars }

  mutating func apply() {
    keepAksharas()
    keepGlue()
    for token in tokens { breakInside(token) }
    joinTokens()
  }

  /// Takes away the breaks between tokens that belong together.
  private mutating func joinTokens() {
    // Whether the token before ended an amount, and whether it was the number of a label.
    var hasAmount = false
    var isReference = false
    for next in tokens.indices {
      let hadAmount = hasAmount
      let wasReference = isReference
      hasAmount = endsInNumber(next)
      isReference = false
      guard next > 0, !tokens[next].startsLine else { continue }
      hasAmount = hasAmount || hadAmount && BreakWords.multipliers.contains(bare(next))
      isReference = joinsNumberToLabel(next)
      if isReference || hadAmount && isUnit(next) || joinsByMarks(next) || joinsNumbers(next)
        || joinsNames(next)
        || (wasReference ? BreakWords.looseEndings.contains(bare(next)) : joinsMarker(next))
      {
        forbid(before: tokens[next].range.lowerBound)
      }
    }
  }

  // MARK: Places

  /// A mandatory break stays: the author wants it.
  mutating func forbid(before index: Int) {
    if case .mandatory? = places[index]?.kind { return }
    places[index] = nil
  }

  mutating func allow(before index: Int, _ kind: BreakOpportunity.Kind, cost: Double) {
    if case .mandatory? = places[index]?.kind { return }
    places[index] = Place(kind: kind, cost: cost)
  }

  // MARK: Parts of tokens

  func first(_ token: Int) -> Unicode.Scalar { scalars[tokens[token].range.lowerBound] }
  func last(_ token: Int) -> Unicode.Scalar { scalars[tokens[token].range.upperBound - 1] }

  /// The bytes of a token without opening marks before it.
  func withoutOpening(_ token: Int) -> Range<Int> {
    var range = tokens[token].range
    while let index = range.first, Marks.neverEnds(scalars[index]) || Marks.isStraightQuote(scalars[index]) {
      range = (index + 1)..<range.upperBound
    }
    return range
  }

  /// A token as a label: without opening marks, and without the full stop, colon or dash at its end.
  /// What ends in another mark ends its sentence or bracket, and is nothing's label: empty.
  func label(_ token: Int) -> ArraySlice<UInt8> {
    var range = withoutOpening(token)
    while let index = range.last,
      scalars[index] == "." || scalars[index] == ":" || Marks.isDash(scalars[index])
    {
      range = range.lowerBound..<index
    }
    return text.bytes(range)
  }

  /// A token as a word after something: without what follows a slash, bracket or dash, and without
  /// the marks at its end.
  func bare(_ token: Int) -> ArraySlice<UInt8> {
    let range = tokens[token].range
    var end = range.lowerBound
    while end < range.upperBound, !endsBareWord(scalars[end]) { end += 1 }
    while end > range.lowerBound,
      Marks.neverStarts(scalars[end - 1]) || Marks.isStraightQuote(scalars[end - 1])
    {
      end -= 1
    }
    return text.bytes(range.lowerBound..<end)
  }

  private func endsBareWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || Marks.neverEnds(scalar) || Marks.isDash(scalar)
  }
}
