/// E-mail and web addresses, which are long and have no spaces.
extension BreakRules {
  /// Whether a token is an e-mail or web address.
  func isAddress(_ token: Token) -> Bool {
    let range = token.range
    guard range.count >= 12, let at = range.first(where: { Marks.isLatinLetter(scalars[$0]) }) else {
      return false
    }
    if scalars[at...].starts(with: Self.worldWideWeb) { return true }
    return range.dropFirst(2).dropLast(2).contains { index in
      switch scalars[index] {
      case "@": isPart(index - 1) && isPart(index + 1)
      case ":": scalars[index + 1] == "/" && scalars[index + 2] == "/"
      default: false
      }
    }
  }

  private static let worldWideWeb = Array("www.".unicodeScalars)

  /// Breaks after the marks of an address, with at least three characters on either side, and never
  /// with a hyphen, which would be taken for a part of it.
  mutating func breakAddress(_ token: Token) {
    let range = token.range
    for index in range.dropFirst() { forbid(before: index) }
    for index in range.dropFirst(3).dropLast(2) where isMark(index - 1) && isPart(index) {
      allow(before: index, .allowed, cost: BreakOpportunity.Cost.address)
    }
  }

  private func isPart(_ index: Int) -> Bool {
    Marks.isLatinLetter(scalars[index]) || Marks.isDigit(scalars[index])
  }

  private func isMark(_ index: Int) -> Bool {
    switch scalars[index] {
    case "/", ".", "@", "-", "_", "?", "&", "=": true
    default: false
    }
  }
}
