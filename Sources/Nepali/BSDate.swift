/// A day of the Bikram Sambat calendar that exists in its table, 1970 to 2100.
public struct BSDate: Hashable, Comparable, Sendable {
  /// The Bikram Sambat year, such as 2081.
  public let year: Int
  /// The month's number; 1 is Baisakh.
  public let month: Int
  /// The day of the month (गते), from 1.
  public let day: Int

  /// The years that the calendar's table covers.
  public static let years = 1970...2100

  /// The first day of the table.
  public static let first = BSDate(unchecked: years.lowerBound, 1, 1)

  /// A day that exists; else `NepaliError.yearOutOfRange` or `.noSuchDay`.
  public init(year: Int, month: Int, day: Int) throws(NepaliError) {
    guard Self.years.contains(year) else { throw .yearOutOfRange(year) }
    guard let length = MonthLengths.days(year: year, month: month), (1...length).contains(day) else {
      throw .noSuchDay(year: year, month: month, day: day)
    }
    self.init(unchecked: year, month, day)
  }

  init(unchecked year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday(dayNumber: dayNumber) }

  /// The month's names.
  public var monthName: BSMonth { BSMonth.allCases[month - 1] }

  /// The number of days in this date's month, 29 to 32.
  public var daysInMonth: Int { Self.daysInMonth(year: year, month: month) ?? 0 }

  /// The number of days in a month, 29 to 32; nil outside the table.
  public static func daysInMonth(year: Int, month: Int) -> Int? {
    MonthLengths.days(year: year, month: month)
  }

  /// Whether the almanac committee has not yet settled the months of this year, so that the civil date
  /// may turn out a day or two different.
  public var isProvisional: Bool { year > MonthLengths.lastSettledYear }

  /// Whether almanacs number the days of this date's month one apart.
  public var isDisputed: Bool { MonthLengths.disputedMonth(of: year) == month }

  /// What a reader must be told about a provisional or disputed date, as one line; nil for any other.
  public var warning: String? {
    if isDisputed {
      return "almanacs differ by a day on \(monthName.romanised) \(year) Bikram Sambat: the conversion may be a "
        + "day off"
    }
    guard isProvisional else { return nil }
    return "the months of Bikram Sambat \(year) are not settled (almanacs differ from "
      + "\(MonthLengths.lastSettledYear + 1) on): the conversion may be a day or two off"
  }

  public static func < (a: BSDate, b: BSDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
