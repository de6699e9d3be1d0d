/// A day of the week. The raw value is the number that Nepali deeds write after रोज: Sunday is 1.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case sunday = 1, monday, tuesday, wednesday, thursday, friday, saturday

  /// The weekday of a civil day number; day 0, 1 January 1970, was a Thursday.
  init(dayNumber: Int) {
    let index = ((dayNumber + 4) % 7 + 7) % 7
    self = Self.allCases[index]
  }

  /// The number that deeds write after रोज, from 1 for Sunday to 7 for Saturday.
  public var roj: Int { rawValue }

  /// The Nepali name in the Nepal Academy's spelling, such as बुधबार.
  public var nepali: String {
    switch self {
    case .sunday: "आइतबार"
    case .monday: "सोमबार"
    case .tuesday: "मङ्गलबार"
    case .wednesday: "बुधबार"
    case .thursday: "बिहीबार"
    case .friday: "शुक्रबार"
    case .saturday: "शनिबार"
    }
  }

  /// The English name, such as Wednesday.
  public var english: String {
    switch self {
    case .sunday: "Sunday"
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    }
  }
}
