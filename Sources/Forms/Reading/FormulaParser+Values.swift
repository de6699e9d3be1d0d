extension FormulaParser {
  /// An amount, a field, or a formula in brackets.
  mutating func value() throws(FormError) -> Term {
    let token = next
    index += 1
    switch token.kind {
    case .number(let hundredths): return try amount(hundredths, at: token.place)
    case .name("deadline") where next.kind == .sign("("): return try deadline(at: token.place)
    case .name("percent") where next.kind == .sign("("): return try percent(at: token.place)
    case .name("count") where next.kind == .sign("("): return try rowCount(at: token.place)
    case .name("every") where next.kind == .sign("("): return try every(at: token.place)
    case .name("descending") where next.kind == .sign("("):
      return try descending("descending", strictly: false, at: token.place)
    case .name("falling") where next.kind == .sign("("):
      return try descending("falling", strictly: true, at: token.place)
    case .sign("("):
      try descend()
      defer { depth -= 1 }
      let inner = try either()
      try require(")")
      return inner
    case .name("filled") where next.kind == .sign("("):
      index += 1
      let field = try scope.field(name("the name of a field"))
      try require(")")
      return Term(.filled(field.name), .condition, token.place)
    case .name("latin") where next.kind == .sign("("):
      index += 1
      let field = try scope.field(name("the name of a field"))
      guard case .text = field.kind else {
        throw FormError(token.place, "\(field.name) is \(field.kind.noun), not text")
      }
      try require(")")
      return Term(.latin(field.name), .condition, token.place)
    case .name("sum") where next.kind == .sign("("): return try tableSum(at: token.place)
    case .name(let name): return try fieldValue(try scope.field((name, token.place)), at: token.place)
    case .sign, .quoted, .end:
      index -= 1
      throw expected("a field, a number or “(”")
    }
  }

  private mutating func amount(_ hundredths: Int64, at place: SourcePlace) throws(FormError) -> Term {
    if take("%") { return Term(.number(hundredths), .percent, place) }
    guard case .name(let word) = next.kind, let unit = FormulaToken.units[word] else {
      return Term(.number(hundredths), .plain, place)
    }
    index += 1
    let (amount, overflow) = hundredths.multipliedReportingOverflow(by: unit)
    if overflow { throw FormError(place, "the number is too large") }
    return Term(.number(amount), .plain, place)
  }

  private mutating func tableSum(at place: SourcePlace) throws(FormError) -> Term {
    try refuseInRows("sum", at: place)
    let (table, column, measure) = try tableColumn(at: place)
    if measure == .date { throw FormError(place, "\(column) is a date and cannot be added up") }
    return Term(.sum(table: table, column: column), measure, place)
  }

  private mutating func fieldValue(_ field: Field, at place: SourcePlace) throws(FormError) -> Term {
    if case .choice(let choices) = field.kind {
      guard take("is") else { throw expected("“is” and a key of \(field.name)") }
      let (key, keyPlace) = try name("a key of \(field.name)")
      guard choices.contains(where: { $0.key == key }) else {
        throw FormError.unknown("key", key, among: choices.map(\.key), at: keyPlace)
      }
      return Term(.chosen(field: field.name, key: key), .condition, place)
    }
    guard let measure = field.kind.measure else {
      throw FormError(place, "\(field.name) is \(field.kind.noun) and cannot be counted with")
    }
    return Term(.field(field.name), measure, place)
  }
}
