extension TextHygiene {
  /// Why typed words cannot be taken, for a person to read, with the right spelling where there is one; nil
  /// where they can. Everything that a person types for a paper or the register is asked here.
  public static func objection(to text: String, lines: Lines = .single) -> String? {
    guard let problem = problem(of: text, lines: lines) else { return nil }
    // &#2344;े has a sign without its letter only because the letter is mark-up.
    return ([problem] + (text.utf8.count < 10_000 ? LostText.doubts(about: text) : [])).joined(
      separator: "; ")
  }

  private static func problem(of text: String, lines: Lines) -> String? {
    if let issue = firstIssue(in: text, lines: lines) {
      // Spelling says more of a sign without its letter. A flood of marks is not looked at any closer.
      let mayBeSpelling =
        issue.kind == .strayMark || issue.kind == .misplacedJoiner || issue.kind == .tooManyMarks
      guard mayBeSpelling, text.unicodeScalars.count < 10_000, let fault = Spelling.firstFault(in: text),
        fault.position <= issue.position
      else { return "holds \(issue)" }
      return fault.description
    }
    // Composing may add marks to a letter in turn.
    let composed = Normalisation.nfc(text)
    if let issue = firstIssue(in: composed, lines: lines) { return "holds \(issue)" }
    let faults = Spelling.faults(in: composed)
    return faults.isEmpty ? nil : faults.map(\.description).joined(separator: "; ")
  }
}
