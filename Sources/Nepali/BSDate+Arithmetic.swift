extension BSDate {
  /// What the distance between two days is counted in.
  public enum Span: String, Hashable, Sendable, CaseIterable {
    case days, months, years
  }

  /// The day so many days, months or years later, or earlier when negative; see the three functions below.
  /// `NepaliError.dateOutOfRange` outside the table.
  public func adding(_ count: Int, _ span: Span) throws(NepaliError) -> BSDate {
    switch span {
    case .days: try adding(days: count)
    case .months: try adding(months: count)
    case .years: try adding(years: count)
    }
  }

  /// The day that many days later, or earlier when negative. `NepaliError.dateOutOfRange` outside the table.
  public func adding(days: Int) throws(NepaliError) -> BSDate {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { throw .dateOutOfRange }
    return try BSDate(dayNumber: number)
  }

  /// The same day that many months later, or earlier when negative; the last day of a month that is too
  /// short. `NepaliError.dateOutOfRange` outside the table.
  public func adding(months: Int) throws(NepaliError) -> BSDate {
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    guard !overflow, total >= 0, Self.years.contains(newYear),
      let length = MonthLengths.days(year: newYear, month: newMonth)
    else { throw .dateOutOfRange }
    return BSDate(unchecked: newYear, newMonth, min(day, length))
  }

  /// The same day that many years later, or earlier when negative; the last day of a month that is too
  /// short. `NepaliError.dateOutOfRange` outside the table.
  public func adding(years: Int) throws(NepaliError) -> BSDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow { throw .dateOutOfRange }
    return try adding(months: months)
  }

  /// The number of days from this day to `other`; negative when `other` is earlier.
  public func days(until other: BSDate) -> Int { other.dayNumber - dayNumber }

  /// Whole years from this day to `other`, as an age is counted; negative when `other` is earlier.
  public func wholeYears(until other: BSDate) -> Int {
    if other < self { return -other.wholeYears(until: self) }
    return other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
  }
}
