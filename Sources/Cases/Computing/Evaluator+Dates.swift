import Forms
import Nepali
import Rules

extension Evaluator {
  /// The day number of the day so long after a date.
  func later(_ date: Expression, by step: Expression, _ span: BSDate.Span) throws(Failure) -> Int128? {
    guard let date = try number(date), let step = try number(step) else { return nil }
    guard let start = Self.day(date), let count = Int(exactly: step),
      let day = try? start.adding(count, span)
    else { throw Failure.outsideTheCalendar }
    return Int128(day.civil.dayNumber)
  }

  /// The day number of the last day of a time limit.
  func deadline(_ id: String, from start: Expression) throws(Failure) -> Int128? {
    guard let start = try number(start) else { return nil }
    guard let limit = TimeLimit.named(id) else { throw Failure(reason: "there is no time limit \(id)") }
    guard let date = Self.day(start), let day = try? limit.lastDay(from: date) else {
      throw Failure.outsideTheCalendar
    }
    return Int128(day.civil.dayNumber)
  }

  private static func day(_ number: Int128) -> BSDate? {
    Int(exactly: number).flatMap { try? CivilDate(dayNumber: $0) }.flatMap { try? BSDate($0) }
  }
}

extension Evaluator.Failure {
  static let outsideTheCalendar = Evaluator.Failure(reason: "becomes a day outside the calendar")
}

extension Expression {
  /// Whether the day that it gives hangs on how many days months have; months and years added to a date do not.
  var countsDays: Bool {
    switch self {
    case .field, .number: false
    case .later(let date, _, let span): span == .days || date.countsDays
    case .deadline(let id, let date):
      switch TimeLimit.named(id)?.length {
      case .months, .years: date.countsDays
      default: true
      }
    case .select(let cases, let otherwise):
      (cases.map(\.result) + [otherwise.result].compactMap(\.self)).contains { result in
        if case .value(let value) = result { value.countsDays } else { false }
      }
    default: true
    }
  }
}

extension Expression.Otherwise {
  fileprivate var result: Expression.Result? { if case .result(let result) = self { result } else { nil } }
}
