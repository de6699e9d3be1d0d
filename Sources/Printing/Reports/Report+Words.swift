public import Cases
import Nepali

extension Report.Cell {
  /// As it stands on paper: Nepali digits, amounts grouped as in १,२३,४५६.००.
  func printed(dates: DateStyle) -> String {
    switch self {
    case .empty, .bar: ""
    case .text(let text): text
    case .count(let count): Digits.devanagari.grouped(count)
    case .paisa(let paisa): Self.rupees(paisa)
    case .day(let day): day.numeric(separator: dates.separator)
    }
  }

  /// As programs read it: plain numbers, days as 2083-08-12.
  public var plain: String {
    switch self {
    case .empty, .bar: ""
    case .text(let text): text
    case .count(let count): "\(count)"
    case .paisa(let paisa):
      "\(paisa < 0 ? "-" : "")\(paisa.magnitude / 100).\(Digits.ascii.write(paisa.magnitude % 100, width: 2))"
    case .day(let day): day.description
    }
  }

  /// What a sum takes of it.
  var amount: Int64 {
    switch self {
    case .count(let count): Int64(count)
    case .paisa(let paisa): paisa
    default: 0
    }
  }

  private static func rupees(_ paisa: Int64) -> String {
    let digits = Digits.devanagari
    return (paisa < 0 ? "−" : "") + digits.grouped(paisa.magnitude / 100) + "."
      + digits.write(paisa.magnitude % 100, width: 2)
  }
}

extension Report.Column {
  /// A sum of the column.
  func cell(ofSum sum: Int64) -> Report.Cell { kind == .paisa ? .paisa(sum) : .count(Int(clamping: sum)) }
}
