extension TextHygiene {
  /// Why typed words cannot be taken, for a person to read, with the right spelling where there is one; nil
  /// where they can. Everything that a person types for a paper or the register is asked here.
  public static func objection(to text: String, lines: Lines = .single) -> String? {
    guard let problem = problem(of: text, lines: lines) else { return nil }
    // &#2344;े has a sign without its letter only because the letter is mark-up.
    return ([problem] + (text.utf8.count < 10_000 ? LostText.doubts(about: text) : [])).joined(
      separator: "; ")
  }

  /// What is doubtful in typed words that can be taken, in one line each: text that another program spoilt, and
  /// text typed in Preeti.
  public static func doubts(about text: String) -> [String] {
    var doubts = LostText.doubts(about: text)
    if Preeti.isLikely(text) {
      doubts.append("\(quoted(text)) looks like Preeti; in Unicode it would be \(quoted(Preeti.unicode(text)))")
    }
    return doubts
  }

  private static func problem(of text: String, lines: Lines) -> String? {
    if let issue = firstIssue(in: text, lines: lines) {
      // Spelling says more of a sign without its letter. A flood of marks is not looked at any closer.
      let mayBeSpelling =
        issue.kind == .strayMark || issue.kind == .misplacedJoiner || issue.kind == .tooManyMarks
      guard mayBeSpelling, text.unicodeScalars.count < 10_000, let fault = Spelling.firstFault(in: text),
        fault.position <= issue.position
      else { return "holds \(issue)" + (issue.kind == .misplacedJoiner ? withoutJoiners(text, issue) : "") }
      return fault.description
    }
    // Composing may add marks to a letter in turn.
    let composed = Normalisation.nfc(text)
    if let issue = firstIssue(in: composed, lines: lines) { return "holds \(issue)" }
    let faults = Spelling.faults(in: composed)
    return faults.isEmpty ? nil : faults.map(\.description).joined(separator: "; ")
  }

  /// An offer of the word around a joiner at its end, where it joins nothing; empty for a word beyond reason.
  private static func withoutJoiners(_ text: String, _ issue: TextIssue) -> String {
    let scalars = Array(text.unicodeScalars)
    func isInWord(_ index: Int) -> Bool {
      scalars.indices.contains(index) && !scalars[index].properties.isWhitespace
    }
    var (start, end) = (issue.position - 1, issue.position)
    while isInWord(start - 1) { start -= 1 }
    while isInWord(end) { end += 1 }
    let kept = scalars[start..<end].enumerated().filter { $0.offset != issue.position - 1 - start }
    let word = String(String.UnicodeScalarView(kept.map(\.element)))
    guard (1...64).contains(end - start), !word.isEmpty, TextHygiene.firstIssue(in: word) == nil else { return "" }
    return "; write \(quoted(word))"
  }
}
