import Nepali
import Rules

extension FormulaParser {
  /// A date with days, months or years added or taken away; nil if no unit follows the number.
  mutating func later(_ date: Term, by number: Term, subtracts: Bool) throws(FormError) -> Term? {
    guard case .name(let word) = next.kind, let span = Self.spans[word] else {
      guard date.measure == .date, number.measure == .integer || number.measure == .plain else { return nil }
      throw FormError(number.place, "days, months or years are added to a date: write the word behind")
    }
    let place = next.place
    index += 1
    guard date.measure == .date else {
      throw FormError(place, "\(word) can be added to a date only, not to \(date.measure.noun)")
    }
    let count = try number.counted(in: .integer)
    let step: Expression = subtracts ? .subtract(.number(0), count) : count
    return Term(.later(date.expression, by: step, span), .date, date.place)
  }

  private static let spans: [String: BSDate.Span] = [
    "day": .days, "days": .days, "month": .months, "months": .months, "year": .years, "years": .years,
  ]

  /// `deadline('madhesh-2078/rule-9-2', closure_date)`.
  mutating func deadline(at place: SourcePlace) throws(FormError) -> Term {
    index += 1
    guard case .quoted(let id) = next.kind else { throw expected("the identity of a time limit in '…'") }
    let idPlace = next.place
    index += 1
    guard let limit = TimeLimit.named(id) else {
      throw FormError.unknown("time limit", id, among: TimeLimit.all.map(\.id), at: idPlace)
    }
    // Public holidays are not known to a form, and a day too early is as wrong as one too late.
    if limit.length.countsWorkingDays {
      throw FormError(idPlace, "\(id) runs in working days, which hang on holidays that no form knows")
    }
    try require(",")
    try descend()
    defer { depth -= 1 }
    let start = try sum()
    try require(")")
    return Term(.deadline(id, try start.counted(in: .date)), .date, place)
  }
}
