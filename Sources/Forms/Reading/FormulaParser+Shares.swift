extension FormulaParser {
  /// `percent(a of b)`, of two numbers that count the same.
  mutating func percent(at place: SourcePlace) throws(FormError) -> Term {
    index += 1
    try descend()
    defer { depth -= 1 }
    let part = try sum()
    try require("of")
    let whole = try sum()
    try require(")")
    let measure = try part.measure(with: whole, doing: "put in proportion")
    let parts = (try part.counted(in: measure), try whole.counted(in: measure))
    return Term(.percent(parts.0, of: parts.1), .percent, place)
  }

  /// `25% of b` or `rate of b`, where the percent has been read.
  mutating func share(_ percent: Term) throws(FormError) -> Term {
    guard percent.measure == .percent, take("of") else { return percent }
    let whole = try value()
    guard whole.measure == .money else {
      throw FormError(whole.place, "only of an amount a share is taken, not of \(whole.measure.noun)")
    }
    return Term(.share(percent.expression, of: whole.expression), .money, percent.place)
  }

  /// `count(table)`, of a table or a list.
  mutating func rowCount(at place: SourcePlace) throws(FormError) -> Term {
    index += 1
    let field = try scope.field(name("the name of a table"))
    try require(")")
    switch field.kind {
    case .table, .list: return Term(.count(field.name), .integer, place)
    default: throw FormError(place, "\(field.name) is \(field.kind.noun), not a table or a list")
    }
  }
}
