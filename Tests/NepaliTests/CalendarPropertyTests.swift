import Nepali
import Testing

@Suite("The whole calendar")
struct CalendarPropertyTests {
  @Test func everyDayThereAndBack() throws {
    var civil = try CivilDate(year: 1913, month: 4, day: 13)
    var weekday = 0
    var count = 0
    for year in BSDate.years {
      var lengths = 0
      for month in 1...12 {
        let length = try #require(BSDate.daysInMonth(year: year, month: month))
        #expect((29...32).contains(length))
        lengths += length
        for day in 1...length {
          let date = try BSDate(year: year, month: month, day: day)
          guard date.civil == civil, try BSDate(civil) == date, date.weekday.rawValue == weekday + 1,
            try BSDate.parse(date.numeric()) == date, try BSDate.parse(date.description) == date
          else {
            Issue.record("\(date) is not \(civil)")
            return
          }
          weekday = (weekday + 1) % 7
          count += 1
          civil = try CivilDate(dayNumber: civil.dayNumber + 1)
        }
      }
      #expect(lengths == 365 || lengths == 366, "\(year)")
    }
    #expect(civil.description == "2044-04-14")
    let last = try BSDate.first.adding(days: count - 1)
    #expect((last.year, last.month) == (2100, 12))
    #expect(BSDate.first.days(until: last) == count - 1)
    #expect(throws: NepaliError.dateOutOfRange) { try last.adding(days: 1) }
    #expect(throws: NepaliError.dateOutOfRange) { try BSDate.first.adding(days: -1) }
    #expect(throws: NepaliError.dateOutOfRange) { try BSDate.first.adding(days: .max) }
  }

  /// The new year wanders by a day only, between 12 and 15 April.
  @Test func newYearStaysInApril() throws {
    for year in BSDate.years {
      let civil = try BSDate(year: year, month: 1, day: 1).civil
      #expect(civil.month == 4 && (12...15).contains(civil.day), "\(year)")
      #expect(civil.year == year - 57)
    }
  }

  @Test func civilDaysThereAndBack() throws {
    var previous = try CivilDate(year: 1, month: 1, day: 1)
    #expect(try CivilDate(dayNumber: previous.dayNumber) == previous)
    for number in stride(from: previous.dayNumber + 1, through: 2_932_896, by: 97) {
      let date = try CivilDate(dayNumber: number)
      #expect(date.dayNumber == number && previous < date)
      #expect(CivilDate(iso: date.description) == date)
      previous = date
    }
    #expect(throws: NepaliError.self) { try CivilDate(year: 2023, month: 2, day: 29) }
    #expect(throws: NepaliError.self) { try CivilDate(year: 1900, month: 2, day: 29) }
    #expect(try CivilDate(year: 2000, month: 2, day: 29).weekday == .tuesday)
    for bad in ["2024-1-01", "2024/01/01", "२०२४-०१-०१", "2024-13-01", "2024-01-01 ", ""] {
      #expect(CivilDate(iso: bad) == nil)
    }
  }

  @Test func monthsAndYearsClamp() throws {
    let end = try BSDate(year: 2081, month: 2, day: 32)
    #expect(try end.adding(months: 1) == BSDate(year: 2081, month: 3, day: 31))
    #expect(try end.adding(months: 11) == BSDate(year: 2082, month: 1, day: 31))
    #expect(try end.adding(months: -2) == BSDate(year: 2080, month: 12, day: 30))
    #expect(try end.adding(years: 1) == BSDate(year: 2082, month: 2, day: 31))
    #expect(throws: NepaliError.dateOutOfRange) { try end.adding(years: 20) }
    #expect(throws: NepaliError.dateOutOfRange) { try end.adding(years: .max) }
    #expect(throws: NepaliError.dateOutOfRange) { try end.adding(months: .min) }
    let birth = try BSDate(year: 2050, month: 5, day: 10)
    #expect(birth.wholeYears(until: try BSDate(year: 2081, month: 5, day: 9)) == 30)
    #expect(birth.wholeYears(until: try BSDate(year: 2081, month: 5, day: 10)) == 31)
  }

  @Test func unsettledYearsWarn() throws {
    let settled = try BSDate(year: 2083, month: 12, day: 30)
    #expect(!settled.isProvisional && settled.warning == nil)
    let provisional = try settled.adding(days: 1)
    #expect(provisional.isProvisional)
    #expect(provisional.warning?.contains("2084") == true)
  }

  /// Jestha 2062 and its like: one day apart in almanacs of equal standing, and the days around are not.
  @Test(arguments: [(1975, 6), (1977, 7), (1981, 12), (1989, 8), (1991, 9), (1993, 4), (2062, 2)])
  func disputedMonthsWarn(year: Int, month: Int) throws {
    let first = try BSDate(year: year, month: month, day: 1)
    #expect(first.isDisputed && !first.isProvisional)
    #expect(first.warning == "almanacs differ by a day on \(first.monthName.romanised) \(year) Bikram Sambat: "
      + "the conversion may be a day off")
    let before = try first.adding(days: -1)
    let after = try first.adding(days: first.daysInMonth)
    #expect(before.warning == nil && after.warning == nil && after.day == 1)
  }

  @Test func aDayOfTheOtherAlmanacIsExplained() {
    #expect(throws: NepaliError.noSuchDay(year: 2062, month: 1, day: 31)) { try BSDate.parse("2062-01-31") }
    #expect(
      NepaliError.noSuchDay(year: 2062, month: 1, day: 31).description.hasSuffix(
        "which has 30 days; an almanac that gives it 31 means Jestha 1"))
    #expect(NepaliError.noSuchDay(year: 2062, month: 1, day: 32).description.hasSuffix("which has 30 days"))
  }

  @Test func civilYearsAreNoticed() throws {
    let today = try BSDate(year: 2083, month: 8, day: 5)
    #expect(try BSDate(year: 2026, month: 5, day: 12).seemsCivil(today: today))
    #expect(try BSDate(year: 2024, month: 2, day: 10).seemsCivil(today: today))
    #expect(try !BSDate(year: 2081, month: 5, day: 12).seemsCivil(today: today))
    #expect(try !BSDate(year: 2040, month: 5, day: 12).seemsCivil(today: today))
    #expect(try !BSDate(year: 1999, month: 5, day: 12).seemsCivil(today: today))
  }
}
