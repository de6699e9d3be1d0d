import Nepali

extension PlacedText {
  /// Refuses characters that hide, reorder or flood, with their places: the wording of a form is printed, and
  /// its labels stand in errors.
  func checkCharacters() throws(FormError) {
    // Most of a file is names and formulas, which need no look at Unicode's tables.
    if string.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }) { return }
    guard let issue = TextHygiene.firstIssue(in: string, lines: .multiple) else { return }
    let name = issue.scalar.properties.name.map { " \($0)" } ?? ""
    throw FormError(
      place(issue.position - 1), "\(issue.scalar.label)\(name) stands here: \(issue.kind.rawValue)")
  }

  /// Refuses words that no line could hold and that no space parts: each is shaped and measured whole.
  func checkBreaks() throws(FormError) {
    var count = 0
    for (index, scalar) in string.unicodeScalars.enumerated() {
      count = scalar.isXMLSpace ? 0 : count + 1
      guard count <= FormLimits.unbroken else {
        throw FormError(
          place(index + 1 - count), "more than \(FormLimits.unbroken) characters stand here without a space")
      }
    }
  }

  /// The text as a label, which stands in errors and lists.
  func label() throws(FormError) -> String {
    guard string.unicodeScalars.count <= FormLimits.label else {
      throw FormError(place, "a label has at most \(FormLimits.label) characters")
    }
    return string
  }
}
