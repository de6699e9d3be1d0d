/// Aksharas, and the marks between and around words.
extension BreakRules {
  /// No break inside an akshara, nor after a zero-width joiner.
  mutating func keepAksharas() {
    for index in places.indices where places[index] != nil {
      let followsJoiner = index > 0 && Akshara.isJoiner(scalars[index - 1])
      if followsJoiner || !Akshara.begins(at: index, in: scalars) { forbid(before: index) }
    }
  }

  /// No break at a no-break space or hyphen, not even where an ordinary space stands beside it.
  mutating func keepGlue() {
    for index in places.indices.dropFirst() where places[index] != nil {
      if Marks.isGlue(scalars[index]) || Marks.isGlue(scalars[index - 1]) { forbid(before: index) }
    }
  }

  /// The breaks inside a token: after a dash, a slash or a comma, and inside addresses.
  mutating func breakInside(_ token: Token) {
    if isAddress(token) { return breakAddress(token) }
    for index in token.range.dropFirst() {
      let before = scalars[index - 1]
      if isListComma(at: index - 1, in: token) {
        allow(before: index, .allowed, cost: BreakOpportunity.Cost.afterComma)
      }
      guard places[index] != nil else { continue }
      if joinsInside(index, in: token) {
        forbid(before: index)
      } else if before == "\u{AD}" {
        allow(before: index, .hyphen(drawn: true), cost: BreakOpportunity.Cost.joint)
      } else if Marks.isDash(before) {
        allow(before: index, .hyphen(drawn: false), cost: BreakOpportunity.Cost.afterMark)
      } else if before == "/" {
        allow(before: index, .allowed, cost: BreakOpportunity.Cost.afterMark)
      }
    }
  }

  private func joinsInside(_ index: Int, in token: Token) -> Bool {
    let before = scalars[index - 1]
    let after = scalars[index]
    if Marks.neverEnds(before) || Marks.neverStarts(after) || Marks.isDash(after) { return true }
    if joinsInsideNumber(index, in: token) { return true }
    if Marks.isObject(before) || Marks.isObject(after) { return !opensBlank(index, in: token) }
    guard Marks.isDash(before) || before == "/" else { return false }
    // One letter beside a dash or slash would be lost at the end or beginning of a line: क–वर्ग.
    let sides = [token.range.lowerBound..<(index - 1), index..<token.range.upperBound]
    return sides.contains { range in
      range.count { index in
        let scalar = scalars[index]
        return !Marks.isDash(scalar) && !Marks.neverStarts(scalar) && Akshara.begins(at: index, in: scalars)
      } < 2
    }
  }

  /// A blank may go to the next line after the colon of its label, or after another blank.
  private func opensBlank(_ index: Int, in token: Token) -> Bool {
    guard Marks.isObject(scalars[index]) else { return false }
    if Marks.isObject(scalars[index - 1]) { return true }
    guard scalars[index - 1] == ":" else { return false }
    let label =
      text.bytes(token.range.lowerBound..<(index - 1)).split(separator: UInt8(ascii: ".")).last ?? []
    return !BreakWords.currencies.contains(label) && !BreakWords.labels.contains(label)
  }

  /// A comma between two words that were typed without a space: साना,मझौला.
  private func isListComma(at index: Int, in token: Token) -> Bool {
    guard scalars[index] == "," || scalars[index] == ";" else { return false }
    guard index > token.range.lowerBound, index + 1 < token.range.upperBound else { return false }
    let next = scalars[index + 1]
    return Akshara.isDevanagariLetter(scalars[index - 1]) && Akshara.isDevanagariLetter(next)
      && !Akshara.isMark(next)
  }

  /// A space before a danda, a closing mark, a sign or a dash is no place to break (छ ।, ५० %,
  /// ५,००० /-), nor is one after an opening mark.
  func joinsByMarks(_ next: Int) -> Bool {
    let range = tokens[next].range
    let scalar = first(next)
    if Marks.neverEnds(last(next - 1)) { return true }
    if Marks.neverStarts(scalar) { return true }
    if Marks.isDash(scalar) {
      return range.allSatisfy { Marks.isDash(scalars[$0]) || Marks.neverStarts(scalars[$0]) }
    }
    if Marks.isStraightQuote(scalar), range.dropFirst().allSatisfy({ Marks.neverStarts(scalars[$0]) }) {
      return closes(range.lowerBound)
    }
    let before = tokens[next - 1].range
    // काठमाडौँ - ५
    if before.allSatisfy({ Marks.isDash(scalars[$0]) }), startsWithNumber(next) { return true }
    return before.count == 1 && Marks.isStraightQuote(last(next - 1)) && !closes(before.lowerBound)
  }

  /// Whether a straight quotation mark is the second of a pair.
  private func closes(_ index: Int) -> Bool {
    scalars[..<index].count { $0 == scalars[index] } % 2 == 1
  }
}
