import Nepali
import Testing

/// Days that history fixed in both calendars: births, decrees, elections, earthquakes, festivals.
@Suite("Known days")
struct CalendarAnchorTests {
  static let anchors: [(bs: String, civil: String, weekday: Weekday)] = [
    ("1970-01-01", "1913-04-13", .sunday),
    ("1977-02-30", "1920-06-11", .friday),  // birth of King Mahendra
    ("1990-10-02", "1934-01-15", .monday),  // the great earthquake
    ("2000-01-01", "1943-04-14", .wednesday),
    ("2007-11-07", "1951-02-18", .sunday),  // democracy day
    ("2015-11-07", "1959-02-18", .wednesday),  // first general election
    ("2017-09-01", "1960-12-15", .thursday),  // dismissal of the first elected government
    ("2028-10-17", "1972-01-31", .monday),  // death of King Mahendra
    ("2045-05-05", "1988-08-21", .sunday),  // Udayapur earthquake
    ("2046-12-26", "1990-04-08", .sunday),  // the ban on parties lifted
    ("2047-07-23", "1990-11-09", .friday),  // constitution of 2047
    ("2052-11-01", "1996-02-13", .tuesday),
    ("2058-02-19", "2001-06-01", .friday),
    ("2061-10-19", "2005-02-01", .tuesday),
    ("2063-01-11", "2006-04-24", .monday),  // parliament restored
    ("2063-08-05", "2006-11-21", .tuesday),  // comprehensive peace accord
    ("2063-10-01", "2007-01-15", .monday),  // interim constitution
    ("2064-12-28", "2008-04-10", .thursday),  // constituent assembly elected
    ("2065-02-15", "2008-05-28", .wednesday),  // republic
    ("2070-08-04", "2013-11-19", .tuesday),
    ("2072-01-12", "2015-04-25", .saturday),  // Gorkha earthquake
    ("2072-06-03", "2015-09-20", .sunday),  // constitution of Nepal
    ("2074-08-21", "2017-12-07", .thursday),
    ("2079-08-04", "2022-11-20", .sunday),
    ("2080-07-07", "2023-10-24", .tuesday),  // Dashain tika
    ("2081-01-01", "2024-04-13", .saturday),
    ("2081-05-12", "2024-08-28", .wednesday),
    ("2081-06-26", "2024-10-12", .saturday),  // Dashain tika
    ("2082-01-01", "2025-04-14", .monday),
    ("2082-02-31", "2025-06-14", .saturday),
    ("2082-06-16", "2025-10-02", .thursday),  // Dashain tika
    ("2083-01-01", "2026-04-14", .tuesday),
    ("2083-07-04", "2026-10-21", .wednesday),  // Dashain tika
  ]

  @Test(arguments: anchors)
  func agrees(bs: String, civil: String, weekday: Weekday) throws {
    let date = try BSDate.parse(bs)
    #expect(date.civil.description == civil)
    #expect(date.weekday == weekday)
    let back = try #require(CivilDate(iso: civil))
    #expect(try BSDate(back) == date)
    #expect(back.weekday == weekday)
  }

  /// The rows that stale lists have wrong.
  @Test func recentMonths() {
    let rows = [
      2081: [31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31],
      2082: [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
      2083: [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
    ]
    for (year, row) in rows {
      #expect((1...12).map { BSDate.daysInMonth(year: year, month: $0) } == row)
    }
  }
}
