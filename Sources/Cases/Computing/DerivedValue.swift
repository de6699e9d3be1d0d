import Forms
import Nepali

extension Evaluator {
  /// What an expression gives, as a value of the field's kind; nil for unknown.
  ///
  /// Amounts count in paisa, percents in hundredths, dates in days, flags as 0 and 1.
  func value(of expression: Expression, for field: Field) throws(Failure) -> Value? {
    switch (try outcome(of: expression), field.kind) {
    case (.unknown, _): return nil
    case (.key(let key), .choice(let choices)) where choices.contains { $0.key == key }: return .choice(key)
    case (.number(let number), let kind):
      guard let number = Int(exactly: number) else { throw Failure.tooLarge }
      return try value(number, as: kind)
    default: throw Failure(reason: "the form computes a key that \(field.name) does not have")
    }
  }

  private func value(_ number: Int, as kind: Field.Kind) throws(Failure) -> Value {
    switch kind {
    case .integer(let range):
      guard range.contains(number) else {
        throw Failure(
          reason: "becomes \(number), which is not from \(range.lowerBound) to \(range.upperBound)")
      }
      return .integer(number)
    case .percent:
      guard (0...10_000).contains(number) else {
        throw Failure(reason: "becomes \(number.asHundredths) percent, which is not from 0 to 100")
      }
      return .percent(number)
    case .money(let range):
      guard range.contains(Int64(number)), let money = try? Money(paisa: Int64(number)) else {
        throw Failure(
          reason: "becomes \(number.asHundredths) rupees, which is not from \(range.inRupees)")
      }
      return .money(money)
    case .date:
      guard let civil = try? CivilDate(dayNumber: number), let date = try? BSDate(civil) else {
        throw Failure.outsideTheCalendar
      }
      return .date(date)
    case .flag: return .flag(number != 0)
    case .text, .choice, .list, .table, .picture:
      throw Failure(reason: "the form computes a number, which this field cannot hold")
    }
  }
}
