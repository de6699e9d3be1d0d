/// Reads the formulas of derived fields and checks.
///
///     condition := both { "or" both }           sum     := product { ("+" | "-") product }
///     both      := negated { "and" negated }    product := value { "*" value }
///     negated   := "not" negated | comparison   value   := amount | name | "sum(" table "." column ")"
///     comparison := sum [ ("<" | "<=" | "=" | "!=" | ">=" | ">") sum ]     | "filled(" name ")"
///                 | choice "is" key                                         | "(" condition ")"
///     amount    := number [ "thousand" | "lakh" | "crore" | "arab" | "kharab" ]
///
/// Amounts are in rupees; a number takes the unit of what it is compared with or added to.
struct FormulaParser {
  private let scope: FieldScope
  private let tokens: [FormulaToken]
  private var index = 0
  private var depth = 0

  private init(_ text: PlacedText, scope: FieldScope) throws(FormError) {
    self.scope = scope
    tokens = try FormulaToken.tokens(of: text)
  }

  /// A formula that gives a number of the given measure.
  static func number(_ text: PlacedText, as measure: Measure, scope: FieldScope) throws(FormError) -> Expression {
    var parser = try FormulaParser(text, scope: scope)
    return try parser.whole().counted(in: measure)
  }

  /// A formula that holds or does not.
  static func condition(_ text: PlacedText, scope: FieldScope) throws(FormError) -> Expression {
    var parser = try FormulaParser(text, scope: scope)
    return try parser.whole().asCondition()
  }

  private mutating func whole() throws(FormError) -> Term {
    let term = try either()
    guard next.kind == .end else { throw expected("the end of the formula") }
    return term
  }

  private mutating func either() throws(FormError) -> Term {
    var term = try both()
    while take("or") { term = Term(condition: .either(try term.asCondition(), try both().asCondition()), at: term) }
    return term
  }

  private mutating func both() throws(FormError) -> Term {
    var term = try negated()
    while take("and") { term = Term(condition: .both(try term.asCondition(), try negated().asCondition()), at: term) }
    return term
  }

  private mutating func negated() throws(FormError) -> Term {
    let place = next.place
    guard take("not") else { return try comparison() }
    try descend()
    defer { depth -= 1 }
    return Term(.not(try negated().asCondition()), .condition, place)
  }

  private mutating func comparison() throws(FormError) -> Term {
    let left = try sum()
    guard case .sign(let sign) = next.kind, let comparison = Expression.Comparison(rawValue: sign) else {
      return left
    }
    index += 1
    let right = try sum()
    let measure = try left.measure(with: right, doing: "compared")
    return Term(
      condition: .compare(try left.counted(in: measure), comparison, try right.counted(in: measure)), at: left)
  }

  private mutating func sum() throws(FormError) -> Term {
    var term = try product()
    while true {
      let subtracts = next.kind == .sign("-")
      guard subtracts || next.kind == .sign("+") else { return term }
      index += 1
      let right = try product()
      let measure = try term.measure(with: right, doing: subtracts ? "subtracted" : "added")
      let a = try term.counted(in: measure)
      let b = try right.counted(in: measure)
      term = Term(subtracts ? .subtract(a, b) : .add(a, b), measure, term.place)
    }
  }

  private mutating func product() throws(FormError) -> Term {
    var term = try value()
    while take("*") { term = try term.multiplied(by: value()) }
    return term
  }

  private mutating func value() throws(FormError) -> Term {
    let token = next
    index += 1
    switch token.kind {
    case .number(let hundredths): return try amount(hundredths, at: token.place)
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
    case .name("sum") where next.kind == .sign("("): return try tableSum(at: token.place)
    case .name(let name): return try fieldValue(try scope.field((name, token.place)), at: token.place)
    case .sign, .end:
      index -= 1
      throw expected("a field, a number or “(”")
    }
  }

  private mutating func amount(_ hundredths: Int64, at place: SourcePlace) throws(FormError) -> Term {
    guard case .name(let word) = next.kind, let unit = FormulaToken.units[word] else {
      return Term(.number(hundredths), .plain, place)
    }
    index += 1
    let (amount, overflow) = hundredths.multipliedReportingOverflow(by: unit)
    if overflow { throw FormError(place, "the number is too large") }
    return Term(.number(amount), .plain, place)
  }

  private mutating func tableSum(at place: SourcePlace) throws(FormError) -> Term {
    index += 1
    let table = try scope.field(name("the name of a table"))
    guard case .table(let columns, _) = table.kind else {
      throw FormError(place, "\(table.name) is \(table.kind.noun), not a table")
    }
    try require(".")
    let column = try FieldScope(columns).field(name("the name of a column"))
    try require(")")
    guard let measure = column.kind.measure, measure != .date else {
      throw FormError(place, "\(column.name) is \(column.kind.noun) and cannot be added up")
    }
    return Term(.sum(table: table.name, column: column.name), measure, place)
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

  // MARK: Tokens

  private var next: FormulaToken { tokens[min(index, tokens.count - 1)] }

  private mutating func take(_ word: String) -> Bool {
    guard next.kind == .name(word) || next.kind == .sign(word) else { return false }
    index += 1
    return true
  }

  private mutating func require(_ sign: String) throws(FormError) {
    guard take(sign) else { throw expected(sign.quoted) }
  }

  private mutating func name(_ what: String) throws(FormError) -> (String, SourcePlace) {
    guard case .name(let name) = next.kind else { throw expected(what) }
    index += 1
    return (name, tokens[index - 1].place)
  }

  /// Hostile nesting must not reach the end of the stack.
  private mutating func descend() throws(FormError) {
    depth += 1
    if depth > 32 { throw FormError(next.place, "the formula nests too deep") }
  }

  private func expected(_ what: String) -> FormError {
    FormError(next.place, "expected \(what), found \(next.noun)")
  }
}
