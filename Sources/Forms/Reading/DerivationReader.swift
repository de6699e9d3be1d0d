/// Reads how a field is derived: by a formula, or a choice by cases.
///
///     <money name="total_capital" derived="fixed_capital + working_capital" …/>
///     <choice …> … <when test="investment &lt;= 25 crore" key="ordinary"/> <refuse>below the least</refuse>
struct DerivationReader {
  private let element: XMLElement
  private let field: Field
  private let scope: FieldScope

  init(_ element: XMLElement, of field: Field, scope: FieldScope) {
    self.element = element
    self.field = field
    self.scope = scope
  }

  /// The derivation; nil for a field that is typed.
  func read() throws(FormError) -> Expression? {
    let known = ["note"] + (isChoice ? ["alternative", "when", "otherwise", "refuse"] : [])
    // The children of a table are its columns, which have been read.
    if !isTable {
      for child in try element.elementsOnly() where !known.contains(child.name) {
        throw FormError.unknown("element", child.name, among: known, at: child.place)
      }
    }
    let formula = element.attributes.first { $0.name == "derived" }
    guard isChoice else { return try formula.map { value throws(FormError) in try number(value) } }
    if let formula { throw FormError(formula.place, "a choice is derived by <when>, not by a formula") }
    return try select()
  }

  private var isChoice: Bool { if case .choice = field.kind { true } else { false } }
  private var isTable: Bool { if case .table = field.kind { true } else { false } }

  private func number(_ formula: XMLAttribute) throws(FormError) -> Expression {
    guard let measure = field.kind.measure, [.money, .percent, .integer].contains(measure) else {
      throw FormError(formula.place, "\(field.name) is \(field.kind.noun) and cannot be derived")
    }
    return try FormulaParser.number(formula.value, as: measure, scope: scope)
  }

  private func select() throws(FormError) -> Expression? {
    var cases: [Expression.Case] = []
    var otherwise: Expression.Otherwise?
    for child in element.elements where ["when", "otherwise", "refuse"].contains(child.name) {
      if otherwise != nil { throw FormError(child.place, "nothing can follow <otherwise> or <refuse>") }
      switch child.name {
      case "when":
        let attributes = try Attributes(of: child, "test", "key")
        let condition = try FormulaParser.condition(attributes.required("test"), scope: scope)
        cases.append(Expression.Case(condition: condition, result: try key(attributes.required("key"))))
      case "otherwise": otherwise = .result(try key(Attributes(of: child, "key").required("key")))
      default: otherwise = .refuse(try child.plainText())
      }
    }
    guard !cases.isEmpty else {
      if otherwise != nil { throw FormError(element.place, "a derived choice needs a <when>") }
      return nil
    }
    guard let otherwise else {
      throw FormError(element.place, "a derived choice ends with <otherwise> or <refuse>")
    }
    return .select(cases, otherwise: otherwise)
  }

  private func key(_ text: PlacedText) throws(FormError) -> Expression.Result {
    guard case .choice(let choices) = field.kind, choices.contains(where: { $0.key == text.string }) else {
      let keys = if case .choice(let choices) = field.kind { choices.map(\.key) } else { [String]() }
      throw FormError.unknown("key", text.string, among: keys, at: text.place)
    }
    return .key(text.string)
  }
}
