/// A day of the civil (proleptic Gregorian) calendar.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year; 1 to 9999.
  public let year: Int
  /// The month; 1 is January.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that exists, in the years 1 to 9999; else `NepaliError.noSuchCivilDay`.
  public init(year: Int, month: Int, day: Int) throws(NepaliError) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(year: year, month: month)
    else { throw .noSuchCivilDay(year: year, month: month, day: day) }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day with this number (see `dayNumber`). It must lie within the years 1 to 9999, else
  /// `NepaliError.dateOutOfRange`.
  public init(dayNumber: Int) throws(NepaliError) {
    guard (-719_162...2_932_896).contains(dayNumber) else { throw .dateOutOfRange }
    // Years are counted from 1 March, so that the leap day comes last, in eras of 400 years.
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      unchecked: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month,
      ofYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// 1 January 1970, day 0.
  static let unixEpoch = CivilDate(unchecked: 1970, 1, 1)

  /// Days since 1 January 1970, which is day 0.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
    return era * 146_097 + ofEra - 719_468
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday(dayNumber: dayNumber) }

  /// The date written out in English, such as 28 August 2024.
  public var long: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The date as ISO 8601 writes it, such as 2024-08-28.
  public var description: String {
    "\(Digits.ascii.write(year, width: 4))-\(Digits.ascii.write(month, width: 2))-"
      + Digits.ascii.write(day, width: 2)
  }

  /// The date from ISO 8601 text, YYYY-MM-DD in ASCII digits; nil when it is anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var numbers: [Int] = []
    for range in [0..<4, 5..<7, 8..<10] {
      var number = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      numbers.append(number)
    }
    guard let date = try? CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
    self = date
  }

  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
