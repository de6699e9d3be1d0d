package import Forms
import Nepali

/// Computes the expressions of a form over the values of a case, or over one row of a table.
///
/// Total: every expression over every case gives a number, "unknown" or a failure.
/// - An amount, percent, integer or flag that is not filled counts 0; a choice that is not filled has none
///   of its alternatives.
/// - A date that is not filled is unknown, for no number may stand for it, and so is what is computed from
///   it. A condition may be unknown too (Kleene's logic: unknown or true is true); then a check is not
///   broken and an alternative of `select` is not taken.
/// - Numbers have 128 bits, so that products of amounts fit; what is larger is a failure.
package struct Evaluator {
  let fields: Layered<Field>
  let values: Layered<Value>

  init(fields: Layered<Field>, values: Layered<Value>) {
    self.fields = fields
    self.values = values
  }

  package init(fields: [Field], values: [String: Value]) {
    self.init(fields: Self.byName(fields), values: Layered(values))
  }

  static func byName(_ fields: [Field]) -> Layered<Field> {
    Layered(Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Why an expression gives nothing: the form's own words, or what cannot be.
  package struct Failure: Error {
    package var reason: String
    static let tooLarge = Failure(reason: "the numbers are too large to compute with")
  }

  /// What a derived field becomes.
  enum Outcome {
    case number(Int128)
    case key(String)
    case unknown
  }

  /// The number or key that an expression gives.
  func outcome(of expression: Expression) throws(Failure) -> Outcome {
    guard case .select(let cases, let otherwise) = expression else {
      return try number(expression).map(Outcome.number) ?? .unknown
    }
    for alternative in cases where try holds(alternative.condition) == true {
      return try outcome(of: alternative.result)
    }
    switch otherwise {
    case .result(let result): return try outcome(of: result)
    case .refuse(let words): throw Failure(reason: words)
    }
  }

  private func outcome(of result: Expression.Result) throws(Failure) -> Outcome {
    switch result {
    case .key(let key): .key(key)
    case .value(let expression): try outcome(of: expression)
    case .nothing: .unknown
    }
  }

  /// Whether a condition holds; nil where that hangs on a date that is not filled.
  package func holds(_ condition: Expression) throws(Failure) -> Bool? {
    try number(condition).map { $0 != 0 }
  }

  /// The number that an expression gives; nil for unknown.
  package func number(_ expression: Expression) throws(Failure) -> Int128? {
    switch expression {
    case .number(let number): return Int128(number)
    case .field(let name): return try number(of: name)
    case .add(let a, let b): return try combine(a, b) { $0.addingReportingOverflow($1) }
    case .subtract(let a, let b): return try combine(a, b) { $0.subtractingReportingOverflow($1) }
    case .multiply(let a, let b): return try combine(a, b) { $0.multipliedReportingOverflow(by: $1) }
    case .sum(let table, let column): return try sum(of: column, in: table)
    case .count(let name): return try count(name)
    case .every(let table, _, let condition): return try every(condition, in: table)
    case .descending(let table, let column, let strictly): return try descends(column, in: table, strictly)
    case .percent(let part, let whole): return try percent(part, of: whole)
    case .share(let percent, let whole): return try share(percent, of: whole)
    case .later(let date, let step, let span): return try later(date, by: step, span)
    case .deadline(let id, let start): return try deadline(id, from: start)
    case .compare(let a, let comparison, let b):
      guard let a = try number(a), let b = try number(b) else { return nil }
      return comparison.holds(a, b) ? 1 : 0
    case .chosen(let name, let key): return values[name] == .choice(key) ? 1 : 0
    case .filled(let name): return values[name] == nil ? 0 : 1
    case .latin(let name):
      guard case .text(let text)? = values[name] else { return 1 }
      return text.unicodeScalars.contains(where: \.isDevanagariLetter) ? 0 : 1
    case .both(let a, let b): return try decide(a, b, by: false)
    case .either(let a, let b): return try decide(a, b, by: true)
    case .not(let condition): return try holds(condition).map { $0 ? 0 : 1 }
    case .select:
      switch try outcome(of: expression) {
      case .number(let number): return number
      case .unknown: return nil
      case .key(let key): throw Failure(reason: "the key \(key) stands where a number is needed")
      }
    }
  }

  /// Kleene's "and" and "or": a side that is `deciding` settles both, else an unknown side unsettles both.
  private func decide(_ a: Expression, _ b: Expression, by deciding: Bool) throws(Failure) -> Int128? {
    let sides = try (holds(a), holds(b))
    if sides.0 == deciding || sides.1 == deciding { return deciding ? 1 : 0 }
    return sides.0 == nil || sides.1 == nil ? nil : deciding ? 0 : 1
  }

  private func combine(
    _ a: Expression, _ b: Expression,
    _ operation: (Int128, Int128) -> (partialValue: Int128, overflow: Bool)
  ) throws(Failure) -> Int128? {
    guard let a = try number(a), let b = try number(b) else { return nil }
    let (result, overflow) = operation(a, b)
    if overflow { throw Failure.tooLarge }
    return result
  }

  private func number(of name: String) throws(Failure) -> Int128? {
    switch values[name] {
    case .integer(let value): return Int128(value)
    case .percent(let hundredths): return Int128(hundredths)
    case .money(let money): return Int128(money.paisa)
    case .date(let date): return Int128(date.civil.dayNumber)
    case .flag(let flag): return flag ? 1 : 0
    case .text, .choice, .list, .table, .picture: throw Failure(reason: "\(name) cannot be counted with")
    case nil:
      switch fields[name]?.kind {
      case .integer, .percent, .money, .flag: return 0
      case .date: return nil
      case nil: throw Failure(reason: "there is no field \(name)")
      default: throw Failure(reason: "\(name) cannot be counted with")
      }
    }
  }
}

extension Expression.Comparison {
  fileprivate func holds(_ a: Int128, _ b: Int128) -> Bool {
    switch self {
    case .less: a < b
    case .atMost: a <= b
    case .equal: a == b
    case .notEqual: a != b
    case .atLeast: a >= b
    case .more: a > b
    }
  }
}
