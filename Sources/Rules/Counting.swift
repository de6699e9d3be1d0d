public import Nepali

extension TimeLimit {
  /// The day on which a time limit ends, and how it was counted.
  public struct Reckoning: Hashable, Sendable {
    /// From where was counted: the given day, or the last day of its fiscal year.
    public let start: BSDate
    /// The last day; of a limit of the sense `atLeast` the first on which what lasts may end.
    public let lastDay: BSDate
    /// The Saturdays that were not counted; none where the law counts all days.
    public let saturdays: [BSDate]
    /// The public holidays that were not counted.
    public let holidays: [BSDate]
  }

  /// Counts the limit.
  ///
  /// The day after the start is day 1, and no day is skipped: neither Saturdays nor public holidays, not even
  /// when the last day is one, for the laws say nothing of it. Months and years end on the day of the same
  /// number, or on the last day of a shorter month.
  ///
  /// Only where the law says working days, days off are skipped: Saturdays, the weekly holiday of government
  /// offices and banks, and the given public holidays. Which those are the Government decides each year by
  /// notice.
  ///
  /// - Parameters:
  ///   - start: the day of what the limit begins with; of a limit that begins with the end of a fiscal year,
  ///     any day in that year.
  ///   - holidays: the public holidays.
  /// - Throws: `NepaliError` outside the calendar.
  public func reckoning(from start: BSDate, holidays: Set<BSDate> = []) throws(NepaliError) -> Reckoning {
    let start = startsAtFiscalYearEnd ? try FiscalYear(containing: start).lastDay : start
    let sign = sense == .before ? -1 : 1
    switch length {
    case .days(let count): return Reckoning(start, try start.adding(days: sign * count))
    case .months(let count): return Reckoning(start, try start.adding(months: sign * count))
    case .years(let count): return Reckoning(start, try start.adding(years: sign * count))
    case .workingDays(let count):
      return try Self.workingDays(count, step: sign, from: start, holidays: holidays)
    }
  }

  /// The last day of the limit, where no public holidays are known; see `reckoning(from:holidays:)`.
  public func lastDay(from start: BSDate) throws(NepaliError) -> BSDate {
    try reckoning(from: start).lastDay
  }

  private static func workingDays(
    _ count: Int, step: Int, from start: BSDate, holidays: Set<BSDate>
  ) throws(NepaliError) -> Reckoning {
    var (day, counted) = (start, 0)
    var (saturdays, free) = ([BSDate](), [BSDate]())
    while counted < count {
      day = try day.adding(days: step)
      if day.weekday == .saturday {
        saturdays.append(day)
      } else if holidays.contains(day) {
        free.append(day)
      } else {
        counted += 1
      }
    }
    return Reckoning(start: start, lastDay: day, saturdays: saturdays, holidays: free)
  }
}

extension TimeLimit.Reckoning {
  fileprivate init(_ start: BSDate, _ lastDay: BSDate) {
    self.init(start: start, lastDay: lastDay, saturdays: [], holidays: [])
  }
}
