/// Names with what stands before them, abbreviations of several parts, and the markers of lists.
extension BreakRules {
  func joinsNames(_ next: Int) -> Bool {
    joinsHonorific(next) || joinsNumberSign(next) || joinsInitials(next)
  }

  /// श्री राम, डा. सीता, Mr. Rai: never the honorific alone at the end of a line.
  private func joinsHonorific(_ next: Int) -> Bool {
    BreakWords.honorifics.contains(label(next - 1)) && !Marks.isDash(last(next - 1)) && last(next - 1) != ":"
  }

  /// दर्ता नं., वडा नम्बर: the sign of a number stays with its word.
  private func joinsNumberSign(_ next: Int) -> Bool {
    guard endsInLetter(next - 1) else { return false }
    return BreakWords.numberSigns.contains(text.bytes(tokens[next].range))
      || label(next) == Self.number && label(next - 1) == Self.ward
  }

  private static let number = ArraySlice("नम्बर".utf8)
  private static let ward = ArraySlice("वडा".utf8)

  /// के. सी., प्रा. लि., Pvt. Ltd.: short abbreviations in a row; B. Rai: an initial.
  private func joinsInitials(_ next: Int) -> Bool {
    guard let length = abbreviation(next - 1) else { return false }
    if length == 1, Marks.isLatinLetter(first(next - 1)) { return true }
    return abbreviation(next) != nil
  }

  /// The number of letters of a short abbreviation with a full stop: one to three, or two aksharas.
  private func abbreviation(_ token: Int) -> Int? {
    var range = withoutOpening(token)
    while let index = range.last, Marks.neverStarts(scalars[index]), scalars[index] != "." {
      range = range.lowerBound..<index
    }
    guard let stop = range.last, scalars[stop] == ".", range.count > 1 else { return nil }
    let letters = range.dropLast()
    let count = letters.count { Akshara.begins(at: $0, in: scalars) }
    if letters.allSatisfy({ Marks.isLatinLetter(scalars[$0]) }) { return count <= 3 ? count : nil }
    if letters.allSatisfy({ Akshara.isDevanagariLetter(scalars[$0]) }) { return count <= 2 ? count : nil }
    return nil
  }

  func endsInLetter(_ token: Int) -> Bool {
    Akshara.isDevanagariLetter(last(token)) || Marks.isLatinLetter(last(token))
  }

  /// The marker of a list, or a box to tick, stays with the first word of its item: (क) निवेदन, १. नाम.
  func joinsMarker(_ next: Int) -> Bool {
    let before = tokens[next - 1]
    if before.range.allSatisfy({ Marks.isCheckBox(scalars[$0]) }) { return true }
    // With a comma behind it is one of an enumeration, not the marker of what follows.
    let isMarker = isBracketed(next - 1) && (last(next - 1) == ")" || last(next - 1) == ".")
    return isMarker || before.startsLine && isLineMarker(before)
  }

  /// (क), (२), (iv): one letter or a small number in brackets, with or without marks behind.
  func isBracketed(_ token: Int) -> Bool {
    let range = tokens[token].range
    guard first(token) == "(", let close = range.first(where: { scalars[$0] == ")" }) else { return false }
    guard range.suffix(from: close).allSatisfy({ Marks.neverStarts(scalars[$0]) }) else { return false }
    return isShortMarker(range.dropFirst().prefix(upTo: close))
  }

  /// १. or क) or १.२ or a bullet, where the line begins.
  private func isLineMarker(_ token: Token) -> Bool {
    let range = token.range
    if range.count == 1, Marks.isDash(scalars[range.lowerBound]) || Self.isBullet(scalars[range.lowerBound]) {
      return true
    }
    let body = range.prefix { scalars[$0] != ")" }
    guard range.count - body.count <= 1 else { return false }
    if body.count == range.count, scalars[range.upperBound - 1] != "." { return false }
    let parts = body.split { scalars[$0] == "." }
    return !parts.isEmpty && parts.count <= 4 && parts.allSatisfy { isShortMarker($0) }
  }

  private func isShortMarker(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 6 else { return false }
    if range.allSatisfy({ Marks.isDigit(scalars[$0]) }) { return range.count <= 3 }
    if range.allSatisfy({ Marks.isLatinLetter(scalars[$0]) }) { return range.count <= 4 }
    guard range.allSatisfy({ Akshara.isDevanagariLetter(scalars[$0]) }) else { return false }
    return range.count { Akshara.begins(at: $0, in: scalars) } == 1
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "•" || scalar == "◦" || scalar == "▪" || scalar == "*"
  }
}
