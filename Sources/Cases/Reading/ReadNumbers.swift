import Forms
import Nepali

extension CaseReader {
  /// A whole number; nil for an empty string.
  func integer(_ entry: PlacedValue, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
    guard let text = try figures(in: entry, expected: "a whole number such as 120 or \"१२०\"") else {
      return nil
    }
    let isNegative = range.lowerBound < 0 && text.hasPrefix("-")
    let number: Int
    do {
      let magnitude = try WholeNumber.parse(isNegative ? String(text.dropFirst()) : text)
      number = isNegative ? -magnitude : magnitude
    } catch {
      throw .because(error.description)
    }
    guard range.contains(number) else {
      throw .because("is \(number), but must be from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// Hundredths of a percent; nil for an empty string. A percent sign may follow the figures.
  func percent(_ entry: PlacedValue) throws(Refusal) -> Int? {
    guard var text = try figures(in: entry, expected: "a percentage such as 12.5 or \"१२.५\"") else {
      return nil
    }
    if text.hasSuffix("%") { text.removeLast() }
    // A percentage is written as rupees are: figures with at most two decimals.
    let hundredths: Int64
    do {
      hundredths = try Money.parse(text).paisa
    } catch {
      guard case .notAnAmount(_, let fault) = error else { throw .because("must be from 0 to 100") }
      throw .because("\(text.quoted) is not a percentage: \(fault)")
    }
    guard hundredths <= 10_000 else {
      throw .because("is \(hundredths.asHundredths) percent, but must be from 0 to 100")
    }
    return Int(hundredths)
  }

  /// An amount in rupees; nil for an empty string.
  func money(_ entry: PlacedValue, in range: ClosedRange<Int64>) throws(Refusal) -> Money? {
    let expected = "an amount in rupees such as 1250000.50 or \"१२,५०,०००.५०\""
    guard let text = try figures(in: entry, expected: expected) else { return nil }
    let money: Money
    do {
      money = try Money.parse(text)
    } catch {
      throw .because(error.description)
    }
    guard range.contains(money.paisa) else {
      throw .because("is \(money) rupees, but must be from \(range.inRupees)")
    }
    return money
  }

  /// The figures of a number's literal, or of a string, without white space around them.
  private func figures(in entry: PlacedValue, expected: String) throws(Refusal) -> String? {
    switch entry.content {
    case .number(let literal): return literal
    case .text(let text):
      let trimmed = text.trimmed
      return trimmed.isEmpty ? nil : trimmed
    default: throw wrongType(expected, found: entry)
    }
  }
}
