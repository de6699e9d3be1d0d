/// Amounts, dates, telephone numbers and the numbers of rules.
extension BreakRules {
  /// No break between digits at their marks (२०८१-०५-१२, २०७७।०९।२७, ०१–४४१२३४५), nor between a dash
  /// and the number behind it (अनुसूची–३, नगरपालिका–५).
  func joinsInsideNumber(_ index: Int, in token: Token) -> Bool {
    guard Marks.isNumeric(scalars[index]) else { return false }
    let mark = scalars[index - 1]
    if Marks.isDash(mark) { return true }
    guard mark == "/" || mark == "।" || Marks.neverStarts(mark) else { return false }
    return index - 2 >= token.range.lowerBound && Marks.isNumeric(scalars[index - 2])
  }

  /// ५,०००, or the blank for it; not ५,०००, with a comma behind, which ends the amount.
  func endsInNumber(_ token: Int) -> Bool { Marks.isNumeric(last(token)) }

  /// A token that begins with a number, after opening marks and a dash.
  func startsWithNumber(_ token: Int) -> Bool {
    let range = withoutOpening(token)
    guard let start = range.first(where: { !Marks.isDash(scalars[$0]) && scalars[$0] != "+" }) else {
      return false
    }
    return Marks.isNumeric(scalars[start])
  }

  /// After an amount: लाख, प्रतिशत, के.भि.ए., वर्षको, or an ending that is written apart (५ को).
  func isUnit(_ token: Int) -> Bool {
    let word = bare(token)
    return BreakWords.looseEndings.contains(word) || isWord(word, of: BreakWords.units)
  }

  /// Whether a word is one of a set, alone or with endings.
  private func isWord(_ word: ArraySlice<UInt8>, of set: WordSet) -> Bool {
    guard !word.isEmpty else { return false }
    return set.prefixes(of: word).contains { length in
      var rest = word.dropFirst(length)
      while let ending = BreakWords.endings.prefixes(of: rest).first { rest = rest.dropFirst(ending) }
      return rest.isEmpty
    }
  }

  /// रु. ५००, NPR 500, दफा ५, वडा नं. ५, उपनियम (२), खण्ड (क), अनुसूची – ३: a label and its number.
  func joinsNumberToLabel(_ next: Int) -> Bool {
    var before = next - 1
    var name = label(before)
    // A colon or dash that stands alone between them.
    if name.isEmpty, withoutOpening(before) == tokens[before].range, before > 0, !tokens[before].startsLine {
      guard tokens[before].range.allSatisfy({ scalars[$0] == ":" || Marks.isDash(scalars[$0]) }) else {
        return false
      }
      before -= 1
      name = label(before)
    }
    if BreakWords.currencies.contains(name) {
      return startsWithNumber(next) || last(next - 1) == "." || last(next - 1) == ":"
    }
    guard BreakWords.labels.contains(name) || name.suffix(Self.numberSign.count) == Self.numberSign else {
      return false
    }
    return startsWithNumber(next) || isBracketed(next) || BreakWords.letters.contains(bare(next))
      || tokens[next].range.contains { Marks.isDigit(scalars[$0]) }
  }

  private static let numberSign = ArraySlice("नं".utf8)

  /// Numbers that stay with what stands before them, and the parts of dates and telephone numbers.
  func joinsNumbers(_ next: Int) -> Bool {
    joinsSpelledAmount(next) || joinsDate(next) || joinsTelephone(next)
  }

  /// १५ (पन्ध्र) दिन: the unit after an amount in words.
  private func joinsSpelledAmount(_ next: Int) -> Bool {
    guard next > 1, !tokens[next - 1].startsLine, endsInNumber(next - 2) else { return false }
    return first(next - 1) == "(" && last(next - 1) == ")" && isUnit(next)
  }

  /// २०८१ भदौ १२ गते, १२ गते रोज ५, 28 August 2024, August 28, 2024.
  private func joinsDate(_ next: Int) -> Bool {
    let before = next - 1
    if isPlainNumber(before, digits: 1...4) || bare(before) == Self.year, isMonth(next) { return true }
    if isPlainNumber(next, digits: 1...4) {
      if isMonth(before) { return last(before) != "," }
      return before > 0 && last(before) == "," && isMonth(before - 1) && isPlainNumber(before, digits: 1...2)
    }
    return bare(before) == Self.dayOfMonth && bare(next) == Self.weekday && endsInLetter(before)
  }

  private static let year = ArraySlice("साल".utf8)
  private static let dayOfMonth = ArraySlice("गते".utf8)
  private static let weekday = ArraySlice("रोज".utf8)

  private func isMonth(_ token: Int) -> Bool { isWord(bare(token), of: BreakWords.months) }

  /// Digits alone, apart from marks at the end.
  private func isPlainNumber(_ token: Int, digits: ClosedRange<Int>) -> Bool {
    let range = tokens[token].range
    let count = range.prefix { Marks.isDigit(scalars[$0]) }.count
    return digits.contains(count) && range.dropFirst(count).allSatisfy { Marks.neverStarts(scalars[$0]) }
  }

  /// ९८५१ ०१२३४५, +977 1 4412345, ०१ ४४१२३४५: groups of digits of one number.
  private func joinsTelephone(_ next: Int) -> Bool {
    guard isPlainNumber(next, digits: 1...8), endsInNumber(next - 1) else { return false }
    var start = next - 1
    while start > 0, !tokens[start].startsLine, next - start < 5, isPlainNumber(start, digits: 1...8),
      endsInNumber(start - 1)
    {
      start -= 1
    }
    let digits = (start...next).reduce(0) { count, token in
      count + tokens[token].range.count { Marks.isDigit(scalars[$0]) }
    }
    guard (7...14).contains(digits) || first(start) == "+" else { return false }
    let range = tokens[start].range
    let opening = range.prefix(2).map { Self.ascii(scalars[$0]) }
    return first(start) == "+" || opening.first == "0" || opening == ["9", "7"] || opening == ["9", "8"]
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x966...0x96F).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value - 0x966 + 0x30))
  }
}
