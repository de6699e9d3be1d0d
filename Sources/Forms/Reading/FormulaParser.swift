/// Reads the formulas of derived fields and checks.
///
///     condition := both { "or" both }           sum     := product { ("+" | "-") product }
///     both      := negated { "and" negated }    product := value { "*" value }
///     negated   := "not" negated | comparison   value   := amount | name | "sum(" table "." column ")"
///     comparison := sum [ ("<" | "<=" | "=" | "!=" | ">=" | ">") sum ]     | "filled(" name ")"
///                 | choice "is" key                                         | "(" condition ")"
///     amount    := number [ "%" | "thousand" | "lakh" | "crore" | "arab" | "kharab" ]
///
/// A value may also be `percent(sum of sum)`, `count(table)` or `deadline('limit', date)`; a percent may be
/// followed by `of value`, which makes it a share of that amount; and what is added to a date is followed by
/// `days`, `months` or `years`. The difference of two dates is in days.
///
/// Over the rows of a table: `every(table, condition)`, in which the columns stand before the fields of the
/// form, and `descending(table.column)` and `falling(table.column)`.
///
/// Amounts are in rupees; a number takes the unit of what it is compared with or added to.
struct FormulaParser {
  var scope: FieldScope
  private let tokens: [FormulaToken]
  var index = 0
  var depth = 0
  /// Whether the condition of an `every` is being read.
  var isInRows = false

  private init(_ text: PlacedText, scope: FieldScope) throws(FormError) {
    self.scope = scope
    tokens = try FormulaToken.tokens(of: text)
  }

  /// A formula that gives a number of the given measure.
  static func number(_ text: PlacedText, as measure: Measure, scope: FieldScope) throws(FormError)
    -> Expression
  {
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
    guard term.expression.depth <= FormLimits.operations else {
      throw FormError(
        term.place,
        "more than \(FormLimits.operations) operations hang on each other in the formula; part it into fields"
      )
    }
    return term
  }

  mutating func either() throws(FormError) -> Term {
    var term = try both()
    while take("or") {
      term = Term(condition: .either(try term.asCondition(), try both().asCondition()), at: term)
    }
    return term
  }

  private mutating func both() throws(FormError) -> Term {
    var term = try negated()
    while take("and") {
      term = Term(condition: .both(try term.asCondition(), try negated().asCondition()), at: term)
    }
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
      condition: .compare(try left.counted(in: measure), comparison, try right.counted(in: measure)), at: left
    )
  }

  mutating func sum() throws(FormError) -> Term {
    var term = try product()
    while true {
      let subtracts = next.kind == .sign("-")
      guard subtracts || next.kind == .sign("+") else { return term }
      index += 1
      let right = try product()
      if let date = try later(term, by: right, subtracts: subtracts) {
        term = date
        continue
      }
      if subtracts, term.measure == .date, right.measure == .date {
        term = Term(.subtract(term.expression, right.expression), .integer, term.place)
        continue
      }
      let measure = try term.measure(with: right, doing: subtracts ? "subtracted" : "added")
      let a = try term.counted(in: measure)
      let b = try right.counted(in: measure)
      term = Term(subtracts ? .subtract(a, b) : .add(a, b), measure, term.place)
    }
  }

  private mutating func product() throws(FormError) -> Term {
    var term = try share(value())
    while take("*") { term = try term.multiplied(by: share(value())) }
    return term
  }

  var next: FormulaToken { tokens[min(index, tokens.count - 1)] }

  mutating func take(_ word: String) -> Bool {
    guard next.kind == .name(word) || next.kind == .sign(word) else { return false }
    index += 1
    return true
  }

  mutating func require(_ sign: String) throws(FormError) {
    guard take(sign) else { throw expected(sign.quoted) }
  }

  mutating func name(_ what: String) throws(FormError) -> (String, SourcePlace) {
    guard case .name(let name) = next.kind else { throw expected(what) }
    index += 1
    return (name, tokens[index - 1].place)
  }

  /// Hostile nesting must not reach the end of the stack.
  mutating func descend() throws(FormError) {
    depth += 1
    if depth > FormLimits.nesting { throw FormError(next.place, "the formula nests too deep") }
  }

  func expected(_ what: String) -> FormError {
    FormError(next.place, "expected \(what), found \(next.noun)")
  }
}
