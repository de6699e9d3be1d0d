extension PlacedText {
  /// Words with the names of another form's fields in them: `{local_level} वडा नं. {ward}`.
  func gathered(into kind: Field.Kind) throws(FormError) -> [Field.Piece] {
    guard case .text = kind else { throw FormError(place, "only text is gathered from other fields") }
    var pieces: [Field.Piece] = []
    var words = String.UnicodeScalarView()
    var opening: Int?
    for (index, scalar) in string.unicodeScalars.enumerated() {
      switch (scalar, opening) {
      case ("{", nil):
        if !words.isEmpty { pieces.append(.words(String(words))) }
        words.removeAll()
        opening = index
      case ("}", let start?):
        let allowed = words.allSatisfy { ("a"..."z").contains($0) || $0.isDigit || $0 == "_" }
        guard allowed, !words.isEmpty else {
          throw FormError(place(start + 1), "\(String(words).quoted) is no name of a field")
        }
        pieces.append(.field(String(words)))
        words.removeAll()
        opening = nil
      case ("{", _), ("}", nil): throw FormError(place(index), "a “\(scalar)” without its partner")
      default: words.append(scalar)
      }
    }
    if let opening { throw FormError(place(opening), "a “{” without its partner") }
    if !words.isEmpty { pieces.append(.words(String(words))) }
    guard pieces.contains(where: { if case .field = $0 { true } else { false } }) else {
      throw FormError(place, "a gathered value names at least one field")
    }
    return pieces
  }
}
