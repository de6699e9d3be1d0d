/// Devanagari words that texts are compared with from a place on, found by their first letter.
struct WordList: Sendable {
  /// By the low seven bits of the first scalar, which tell the letters of the Devanagari block apart.
  private var byFirst: [[[Unicode.Scalar]]]

  /// - Parameter list: words between white space.
  init(_ list: String) {
    byFirst = Array(repeating: [], count: 128)
    for word in list.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(word.unicodeScalars)
      byFirst[Int(scalars[0].value & 0x7F)].append(scalars)
    }
  }

  /// Calls `visit` with the end of each word of the list that stands at an index of a text.
  func forEachMatch(
    in scalars: [Unicode.Scalar], at index: Int, upTo end: Int, _ visit: (_ end: Int) -> Void
  ) {
    for word in byFirst[Int(scalars[index].value & 0x7F)]
    where index + word.count <= end && scalars[index..<(index + word.count)].elementsEqual(word) {
      visit(index + word.count)
    }
  }
}
