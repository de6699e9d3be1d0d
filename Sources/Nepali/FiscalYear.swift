/// A fiscal year of the Government of Nepal: from 1 Shrawan of one year to the last day of Ashadh of the
/// next (Financial Procedures and Fiscal Accountability Act, 2076, section 2).
public struct FiscalYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The Bikram Sambat year in which it begins: 2081 for 2081/82.
  public let startYear: Int

  /// The fiscal year that begins in Shrawan of this year. Both its years must lie in the calendar's
  /// table, else `NepaliError.yearOutOfRange`.
  public init(startYear: Int) throws(NepaliError) {
    guard BSDate.years.contains(startYear) else { throw .yearOutOfRange(startYear) }
    guard startYear < BSDate.years.upperBound else { throw .yearOutOfRange(startYear + 1) }
    self.startYear = startYear
  }

  /// The fiscal year in which a day falls; `NepaliError.yearOutOfRange` at the table's ends.
  public init(containing date: BSDate) throws(NepaliError) {
    try self.init(startYear: date.month >= 4 ? date.year : date.year - 1)
  }

  /// The first day, 1 Shrawan.
  public var firstDay: BSDate { BSDate(unchecked: startYear, 4, 1) }

  /// The last day, 31 or 32 Ashadh of the next year.
  public var lastDay: BSDate {
    BSDate(unchecked: startYear + 1, 3, MonthLengths.days(year: startYear + 1, month: 3) ?? 31)
  }

  /// Whether a day falls in this fiscal year.
  public func contains(_ date: BSDate) -> Bool { firstDay <= date && date <= lastDay }

  /// The fiscal year after this one; `NepaliError.yearOutOfRange` at the table's end.
  public func next() throws(NepaliError) -> FiscalYear { try FiscalYear(startYear: startYear + 1) }

  /// The usual short form: the year, a slash, the last two digits of the next, such as २०८१/८२.
  public func text(digits: Digits = .devanagari) -> String {
    "\(digits.write(startYear))/\(digits.write((startYear + 1) % 100, width: 2))"
  }

  /// The short form in ASCII digits, such as 2081/82; `parse` reads it back.
  public var description: String { text(digits: .ascii) }

  /// The fiscal year that `text` writes: the year with four digits, then `/`, `-` or `–`, then the next
  /// year with two, three (०८२) or four digits, ASCII or Devanagari. `NepaliError.notAFiscalYear` when the
  /// form is another or the years do not follow each other.
  public static func parse(_ text: some StringProtocol) throws(NepaliError) -> FiscalYear {
    let whole = String(text.prefix(24))
    guard text.unicodeScalars.count <= 24, let (ascii, _) = Digits.asciiDigits(in: whole) else {
      throw .notAFiscalYear(whole)
    }
    let parts = ascii.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "–" }
    guard parts.count == 2, parts[0].utf8.count == 4, (2...4).contains(parts[1].utf8.count),
      let start = plainNumber(parts[0]), let end = plainNumber(parts[1])
    else { throw .notAFiscalYear(whole) }
    let modulus = parts[1].utf8.count == 4 ? 10_000 : parts[1].utf8.count == 3 ? 1_000 : 100
    guard (start + 1) % modulus == end else { throw .notAFiscalYear(whole) }
    return try FiscalYear(startYear: start)
  }

  public static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.startYear < b.startYear }

  private static func plainNumber(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
