/// Reads how a field is derived: a number or a date by a formula or by cases, a choice by cases.
///
///     <money name="total_capital" derived="fixed_capital + working_capital" …/>
///     <integer …> <when test="site is own" value="5"/> <otherwise value="3"/> </integer>
///     <choice …> … <when test="investment &lt;= 25 crore" key="ordinary"/> <refuse>why</refuse> </choice>
///     <choice … required="no"> … <when test="share != 100" key="joint"/> <otherwise/> </choice>
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
    // The children of a table are its columns, which have been read.
    if case .table = field.kind { return try formula() }
    var known = ["note"]
    if isChoice { known.append("alternative") }
    if isChoice || measure != nil { known += Self.caseNames }
    for child in try element.elementsOnly() where !known.contains(child.name) {
      throw FormError.unknown("element", child.name, among: known, at: child.place)
    }
    let formula = try formula()
    let cases = try select()
    if formula != nil, cases != nil {
      throw FormError(element.place, "\(field.name) is derived by a formula and by cases; one is enough")
    }
    if field.isSetting, let place = (formula ?? cases).map({ _ in element.place }) {
      throw FormError(place, "\(field.name) is derived and cannot be a setting of the office")
    }
    return formula ?? cases
  }

  private static let caseNames = ["when", "otherwise", "refuse"]

  private var isChoice: Bool { if case .choice = field.kind { true } else { false } }

  /// What a derived number counts; nil for a field that cannot be derived as a number.
  private var measure: Measure? {
    field.kind.measure.flatMap { [.money, .percent, .integer, .date].contains($0) ? $0 : nil }
  }

  private func formula() throws(FormError) -> Expression? {
    guard let formula = element.attributes.first(where: { $0.name == "derived" }) else { return nil }
    if isChoice { throw FormError(formula.place, "a choice is derived by <when>, not by a formula") }
    return try number(formula.value, at: formula.place)
  }

  private func number(_ formula: PlacedText, at place: SourcePlace) throws(FormError) -> Expression {
    guard let measure else {
      throw FormError(place, "\(field.name) is \(field.kind.noun) and cannot be derived")
    }
    return try FormulaParser.number(formula, as: measure, scope: scope)
  }

  private func select() throws(FormError) -> Expression? {
    var cases: [Expression.Case] = []
    var otherwise: Expression.Otherwise?
    for child in element.elements where Self.caseNames.contains(child.name) {
      if otherwise != nil { throw FormError(child.place, "nothing can follow <otherwise> or <refuse>") }
      switch child.name {
      case "when":
        let attributes = try Attributes(of: child, "test", resultName)
        let condition = try FormulaParser.condition(attributes.required("test"), scope: scope)
        cases.append(Expression.Case(condition: condition, result: try result(attributes)))
      case "otherwise":
        // An optional field stays empty where no case holds.
        let attributes = try Attributes(of: child, resultName)
        let isNothing = !field.isRequired && attributes[resultName] == nil
        otherwise = .result(isNothing ? .nothing : try result(attributes))
      default: otherwise = .refuse(try child.plainText())
      }
    }
    guard !cases.isEmpty else {
      if otherwise != nil { throw FormError(element.place, "what is derived by cases needs a <when>") }
      return nil
    }
    guard let otherwise else {
      throw FormError(element.place, "what is derived by cases ends with <otherwise> or <refuse>")
    }
    return .select(cases, otherwise: otherwise)
  }

  private var resultName: String { isChoice ? "key" : "value" }

  private func result(_ attributes: Attributes) throws(FormError) -> Expression.Result {
    let text = try attributes.required(resultName)
    return isChoice ? try key(text) : .value(try number(text, at: text.place))
  }

  private func key(_ text: PlacedText) throws(FormError) -> Expression.Result {
    guard case .choice(let choices) = field.kind, choices.contains(where: { $0.key == text.string }) else {
      let keys = if case .choice(let choices) = field.kind { choices.map(\.key) } else { [String]() }
      throw FormError.unknown("key", text.string, among: keys, at: text.place)
    }
    return .key(text.string)
  }
}
