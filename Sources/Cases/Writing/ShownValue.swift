package import Forms
import Nepali

extension Value {
  /// The value as a refusal shows it, in ASCII digits.
  package func shown(in field: Field) -> String {
    switch self {
    case .text(let text): text.quoted
    case .integer(let number): String(number)
    case .percent(let hundredths): "\(hundredths.asHundredths) percent"
    case .money(let money): "\(money) rupees"
    case .date(let date): date.description
    case .choice(let key):
      if case .choice(let choices) = field.kind, let choice = choices.first(where: { $0.key == key }) {
        "\(key) (\(choice.text))"
      } else {
        key
      }
    case .list(let lines): "a list of \(lines.count) lines"
    case .table(let rows): "a table of \(rows.count) rows"
    case .picture(let name): "the picture \(name.quoted)"
    case .flag(let flag): String(flag)
    }
  }
}

extension Value {
  /// The value for scripts and registers, without units: amounts with two decimals, dates in ASCII digits,
  /// choices by key, lists a line each, tables as JSON.
  package func plain(in field: Field) -> String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .money(let money): FieldDescription.hundredths(money.paisa)
    case .percent(let hundredths): FieldDescription.hundredths(Int64(hundredths))
    case .date(let date): date.description
    case .choice(let key): key
    case .list(let lines): lines.joined(separator: "\n")
    case .table: canonicalJSON
    case .picture(let name): name
    case .flag(let flag): String(flag)
    }
  }
}

extension FixedWidthInteger {
  /// Hundredths written as a number of two decimals, the whole part in Indian grouping: 1,23,456.05.
  var asHundredths: String {
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(self < 0 ? "-" : "")\(Digits.ascii.grouped(whole)).\(Digits.ascii.write(rest, width: 2))"
  }
}

extension ClosedRange<Int64> {
  /// Bounds in paisa, written in rupees.
  var inRupees: String { "\(lowerBound.asHundredths) to \(upperBound.asHundredths) rupees" }
}
