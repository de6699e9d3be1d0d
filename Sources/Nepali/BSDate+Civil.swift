extension BSDate {
  /// The civil day number (`CivilDate.dayNumber`) of the first day of each year, and one more for the
  /// day after the table. 1 Baisakh 1970 was 13 April 1913, day −20,717.
  private static let newYears: [Int] = {
    var starts = [-20_717]
    for year in years {
      let length = (1...12).reduce(0) { $0 + (MonthLengths.days(year: year, month: $1) ?? 0) }
      starts.append(starts[starts.count - 1] + length)
    }
    return starts
  }()

  /// Days since 1 January 1970, as in `CivilDate.dayNumber`.
  var dayNumber: Int {
    var number = Self.newYears[year - Self.years.lowerBound] + day - 1
    for earlier in 1..<month { number += MonthLengths.days(year: year, month: earlier) ?? 0 }
    return number
  }

  /// The day with this number; outside the table `NepaliError.dateOutOfRange`.
  init(dayNumber: Int) throws(NepaliError) {
    let starts = Self.newYears
    guard dayNumber >= starts[0], dayNumber < starts[starts.count - 1] else { throw .dateOutOfRange }
    // A year has 365 or 366 days, so this guess is the year or the one after it.
    var index = min((dayNumber - starts[0]) / 365, starts.count - 2)
    while starts[index] > dayNumber { index -= 1 }
    let year = Self.years.lowerBound + index
    var (month, rest) = (1, dayNumber - starts[index])
    while let length = MonthLengths.days(year: year, month: month), rest >= length {
      rest -= length
      month += 1
    }
    self.init(unchecked: year, month, rest + 1)
  }

  /// The same day in the civil calendar. For a provisional year see `warning`.
  public var civil: CivilDate {
    // The table ends in April 2044, well inside the civil range, so the fallback is never taken.
    (try? CivilDate(dayNumber: dayNumber)) ?? CivilDate.unixEpoch
  }

  /// The same day as a civil one; outside the table `NepaliError.dateOutOfRange`.
  public init(_ civil: CivilDate) throws(NepaliError) {
    try self.init(dayNumber: civil.dayNumber)
  }

  /// Whether these numbers look like a civil (AD) date typed into a Bikram Sambat field: read as civil
  /// they fall within `years` years of `today`, while the Bikram Sambat day lies further back. A hint for
  /// fields about recent things, such as a registration; a birth date may truly be that old.
  public func seemsCivil(today: BSDate, within years: Int = 10) -> Bool {
    guard let misread = try? CivilDate(year: year, month: month, day: day) else { return false }
    let limit = years * 366
    return abs(misread.dayNumber - today.dayNumber) <= limit && today.dayNumber - dayNumber > limit
  }
}
