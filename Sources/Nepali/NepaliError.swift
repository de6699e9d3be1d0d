/// Why a date, number, amount or fiscal year was refused. `description` is one line of English that
/// quotes the offending text harmlessly; the caller adds the field and the file.
public enum NepaliError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is not a date of the form year-month-day.
  case notADate(String)
  /// The year is outside the calendar's table (`BSDate.years`).
  case yearOutOfRange(Int)
  /// The year has no such month, or the month no such day.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// A civil (Gregorian) year, month and day that do not exist together.
  case noSuchCivilDay(year: Int, month: Int, day: Int)
  /// A calculation or conversion leaves the calendar's table.
  case dateOutOfRange
  /// The text is not a fiscal year such as 2081/82.
  case notAFiscalYear(String)
  /// The text is not a whole number; the second value says what is wrong with it.
  case notANumber(String, NumberFault)
  /// The text is not an amount in rupees; the second value says what is wrong with it.
  case notAnAmount(String, NumberFault)
  /// An amount below zero or above `Money.maximum`.
  case amountOutOfRange
  /// Words that cannot stand on one line of a document or of the register.
  case notALine(LineFault)

  public var description: String {
    switch self {
    case .notADate(let text):
      return "\(quoted(text)) is not a Bikram Sambat date (year-month-day, such as 2081-05-12)"
    case .yearOutOfRange(let year):
      let hint = (1900..<BSDate.years.lowerBound).contains(year) ? "; is it a civil (AD) year?" : ""
      let (first, last) = (BSDate.years.lowerBound, BSDate.years.upperBound)
      return "the year \(year) is not between \(first) and \(last) Bikram Sambat\(hint)"
    case .noSuchDay(let year, let month, let day):
      guard let length = MonthLengths.days(year: year, month: month), let name = BSMonth(rawValue: month)
      else { return "there is no month \(month) in Bikram Sambat \(year)" }
      let absence = "there is no day \(day) in \(name.romanised) \(year), which has \(length) days"
      // The day that the other almanac has more stands in the month before.
      guard day == length + 1, let next = BSMonth(rawValue: month + 1),
        MonthLengths.disputedMonth(of: year) == month + 1
      else { return absence }
      return absence + "; an almanac that gives it \(day) means \(next.romanised) 1"
    case .noSuchCivilDay(let year, let month, let day):
      return "there is no civil day \(year)-\(month)-\(day)"
    case .dateOutOfRange:
      return "the date falls outside Bikram Sambat \(BSDate.years.lowerBound) to \(BSDate.years.upperBound)"
    case .notAFiscalYear(let text):
      return "\(quoted(text)) is not a fiscal year (two years that follow each other, such as 2081/82)"
    case .notANumber(let text, let fault):
      return "\(quoted(text)) is not a whole number: \(fault)"
    case .notAnAmount(let text, let fault):
      return "\(quoted(text)) is not an amount in rupees: \(fault)"
    case .amountOutOfRange:
      return "an amount must lie between 0 and \(Money.maximum.text(digits: .ascii)) rupees"
    case .notALine(let fault): return fault.description
    }
  }
}

/// What is wrong with a number that was given as text.
public enum NumberFault: String, Hashable, Sendable, CustomStringConvertible {
  case empty = "it is empty"
  case strangeCharacter = "only digits, commas and one decimal point may stand in it"
  case negative = "it may not be negative"
  case mixedDigits = "it mixes ASCII and Devanagari digits"
  case badGrouping = "the commas do not group as in 1,23,45,678"
  case badDecimals = "at most two decimals, and a digit before the point, are allowed"
  case fraction = "it has a fraction"
  case tooLarge = "it is too large"

  public var description: String { rawValue }
}

/// At most forty characters of `text` in quotation marks, with anything that could disturb a terminal
/// or a log line written as U+XXXX. Joiners that belong to Devanagari stay: a spelling that is offered is
/// copied from the line.
package func quoted(_ text: String) -> String {
  var result = "“"
  var previous: Unicode.Scalar = " "
  for (index, scalar) in text.unicodeScalars.enumerated() {
    if index == 40 { return result + "…”" }
    let joins = (scalar == "\u{200C}" || scalar == "\u{200D}") && (0x900...0x97F).contains(previous.value)
    previous = scalar
    if scalar.disturbsALine, !joins { result += scalar.label } else { result.unicodeScalars.append(scalar) }
  }
  return result + "”"
}

extension Unicode.Scalar {
  /// The code point as the Unicode Standard writes it: U+ and at least four hexadecimal digits.
  package var label: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
