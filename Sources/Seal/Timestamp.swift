/// A second of the civil calendar with its distance from UTC, as PDF and XMP write it.
public struct Timestamp: Hashable, Sendable {
  public let year, month, day, hour, minute, second: Int
  /// Minutes east of UTC.
  public let offset: Int

  /// Nepal Time, 5:45 ahead of UTC since 1986.
  public static let nepalOffset = 345

  /// A second of the Gregorian calendar.
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - hour: 0 to 23.
  ///   - offset: Minutes east of UTC, less than a day either way; Nepal Time unless given.
  /// - Throws: ``SealError/impossibleTime(_:)`` for a day or time that does not exist.
  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offset: Int = Timestamp.nepalOffset
  ) throws(SealError) {
    let exists =
      (1...9999).contains(year) && (1...12).contains(month)
      && (1...Self.days(year: year, month: month)).contains(day) && (0...23).contains(hour)
      && (0...59).contains(minute) && (0...59).contains(second) && (-1439...1439).contains(offset)
    if !exists {
      throw .impossibleTime("\(year)-\(month)-\(day) \(hour):\(minute):\(second), \(offset) minutes from UTC")
    }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// The form of ISO 32000-1, 7.9.4: `D:20240828101500+05'45'`.
  var pdf: String {
    "D:" + padded(year, 4) + padded(month) + padded(day) + padded(hour) + padded(minute)
      + padded(second) + sign + padded(abs(offset) / 60) + "'" + padded(abs(offset) % 60) + "'"
  }

  /// The form of XMP (ISO 16684-1, 8.2.1.2), a profile of ISO 8601: `2024-08-28T10:15:00+05:45`.
  var xmp: String {
    padded(year, 4) + "-" + padded(month) + "-" + padded(day) + "T" + padded(hour) + ":"
      + padded(minute) + ":" + padded(second) + sign + padded(abs(offset) / 60) + ":"
      + padded(abs(offset) % 60)
  }

  private var sign: String { offset < 0 ? "-" : "+" }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
