/// What a number in a formula counts.
enum Measure: Equatable {
  case money, percent, integer, date
  /// Holds or does not.
  case condition
  /// A number written in the formula, which has no unit yet.
  case plain

  /// In words that fit after "is".
  var noun: String {
    switch self {
    case .money: "an amount"
    case .percent: "a percent"
    case .integer: "an integer"
    case .date: "a date"
    case .condition: "a condition"
    case .plain: "a number"
    }
  }
}

extension Field.Kind {
  /// What the field counts in a formula; nil for a field that is no number.
  var measure: Measure? {
    switch self {
    case .money: .money
    case .percent: .percent
    case .integer: .integer
    case .date: .date
    case .flag: .condition
    case .text, .choice, .list, .table, .picture: nil
    }
  }

  /// In words that fit after "is".
  package var noun: String {
    switch self {
    case .text: "text"
    case .integer, .percent, .money, .date: (measure ?? .plain).noun
    case .choice: "a choice"
    case .list: "a list"
    case .table: "a table"
    case .picture: "a picture"
    case .flag: "a flag"
    }
  }
}

/// A part of a formula, what it counts, and where it begins.
struct Term {
  let expression: Expression
  let measure: Measure
  let place: SourcePlace

  init(_ expression: Expression, _ measure: Measure, _ place: SourcePlace) {
    self.expression = expression
    self.measure = measure
    self.place = place
  }

  init(condition: Expression, at first: Term) { self.init(condition, .condition, first.place) }

  /// The condition that the term is.
  func asCondition() throws(FormError) -> Expression {
    guard measure == .condition else {
      throw FormError(place, "expected a condition, found \(measure.noun)")
    }
    return expression
  }

  /// The term as a number of the measure.
  func counted(in wanted: Measure) throws(FormError) -> Expression {
    if measure == wanted, wanted != .plain { return expression }
    guard case .number(let hundredths) = expression, measure == .plain else {
      throw FormError(place, "expected \(wanted.noun), found \(measure.noun)")
    }
    switch wanted {
    // Paisa and hundredths of a percent: what a number without a unit is kept in.
    case .money, .percent: return expression
    case .integer:
      guard hundredths % 100 == 0 else { throw FormError(place, "expected a whole number") }
      return .number(hundredths / 100)
    case .date, .condition, .plain: throw FormError(place, "expected \(wanted.noun), found a number")
    }
  }

  /// What both terms count, for an operation that needs the same of both.
  func measure(with other: Term, doing operation: String) throws(FormError) -> Measure {
    switch (measure, other.measure) {
    case (.plain, .plain): throw FormError(place, "two plain numbers are \(operation); write the result")
    case (.condition, _), (_, .condition): throw FormError(place, "a condition cannot be \(operation)")
    case (.plain, let measure), (let measure, .plain): return measure
    case (let one, let two) where one == two && (one != .date || operation == "compared"): return one
    default:
      throw FormError(place, "\(measure.noun) and \(other.measure.noun) cannot be \(operation)")
    }
  }

  /// The product: one factor is a whole number, the other gives the measure.
  func multiplied(by other: Term) throws(FormError) -> Term {
    let measures = [measure, other.measure]
    guard !measures.contains(.condition), !measures.contains(.date), measures != [.plain, .plain] else {
      throw FormError(place, "\(measure.noun) and \(other.measure.noun) cannot be multiplied")
    }
    // A written number has no unit of its own; beside an integer it is a whole number.
    if measure != .plain, other.measure == .plain || other.measure == .integer {
      return Term(.multiply(expression, try other.counted(in: .integer)), measure, place)
    }
    if measure == .plain || measure == .integer {
      return Term(.multiply(try counted(in: .integer), other.expression), other.measure, place)
    }
    throw FormError(place, "\(measure.noun) and \(other.measure.noun) cannot be multiplied")
  }
}
