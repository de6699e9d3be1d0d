import Nepali
import Rules
import Testing
import Tools

/// How time limits are counted.
@Suite struct CountingTests {
  private func date(_ text: String) throws -> BSDate { try BSDate.parse(text) }

  /// Over ends of months and years; the lengths of months are 2081's and 2082's.
  @Test(arguments: [
    ("madhesh-2078/rule-4-1", "2081-05-12", "2081-05-15"),
    ("madhesh-2078/rule-4-1", "2081-12-30", "2082-01-02"),
    ("madhesh-2078/rule-5-3", "2081-01-20", "2081-02-04"),
    ("madhesh-2078/rule-5-8", "2081-06-30", "2081-07-07"),
    ("madhesh-2078/rule-6-1", "2081-05-15", "2081-04-15"),
    ("madhesh-2078/rule-6-1", "2081-02-32", "2081-01-31"),
    ("madhesh-2078/rule-6-3-extension", "2081-12-31", "2082-12-30"),
    ("madhesh-2078/rule-8-1", "2081-04-01", "2082-09-30"),
    ("madhesh-2078/rule-8-1", "2082-03-31", "2082-09-30"),
    ("madhesh-2078/rule-10-2", "2081-12-28", "2082-02-01"),
    ("madhesh-2078/rule-11-2-board", "2081-09-01", "2081-10-02"),
    ("fitta-2077/rule-8-3", "2081-02-32", "2081-03-07"), ("fitta-2077/rule-9-1", "2081-04-32", "2082-04-31"),
    ("fitta-2077/rule-9-2", "2081-12-30", "2083-12-30"), ("fitta-2077/rule-9-4", "2077-09-27", "2078-03-27"),
    ("fitta-2077/rule-13-6", "2081-05-31", "2081-06-02"),
    ("fund-2081/section-7-1", "2081-10-01", "2081-10-22"),
    ("fund-2081/annex-2", "2081-10-01", "2081-11-06"), ("fund-2081/section-20-1", "2081-08-01", "2082-04-30"),
    ("fund-2081/section-20-2", "2081-08-01", "2082-05-29"),
    ("fund-2081/section-12-3-term", "2081-05-12", "2088-05-12"),
    ("salyan-charter/row-3", "2081-05-12", "2081-05-12"),
    ("salyan-charter/row-5-industry", "2081-01-01", "2081-02-30"),
    ("salyan-charter/private-ka-term", "2075-04-01", "2080-04-01"),
    ("salyan-charter/private-kha", "2080-04-01", "2080-07-01"),
    ("salyan-charter/partnership-ka", "2081-04-01", "2082-05-04"),
  ]) func lastDays(rule: String, start: String, end: String) throws {
    let limit = try #require(TimeLimit.named(rule))
    let found = try limit.lastDay(from: date(start)).description
    #expect(found == end, "\(rule) from \(start)")
  }

  /// 12 Bhadra 2081 was a Wednesday: Thursday is day 1, and Saturday the 15th is not counted.
  @Test func workingDays() throws {
    let limit = try #require(TimeLimit.named("fund-2081/section-12-8"))
    let plain = try limit.reckoning(from: date("2081-05-12"))
    #expect(plain.lastDay.description == "2081-05-20")
    #expect(plain.saturdays.map(\.description) == ["2081-05-15"] && plain.holidays.isEmpty)
    let holidays = Set(try ["2081-05-14", "2081-05-15", "2081-05-20", "2081-06-01"].map(date))
    let moved = try limit.reckoning(from: date("2081-05-12"), holidays: holidays)
    // The 14th and the 20th fall out, then Saturday the 22nd.
    #expect(moved.lastDay.description == "2081-05-23")
    #expect(moved.saturdays.map(\.description) == ["2081-05-15", "2081-05-22"])
    #expect(moved.holidays.map(\.description) == ["2081-05-14", "2081-05-20"])
  }

  /// Between start and last day lie as many working days as the law says, and the last day is one.
  @Test func workingDaysProperty() throws {
    var generator = SeededGenerator(seed: 4)
    let limit = try #require(TimeLimit.named("fund-2081/section-12-9"))
    for _ in 0..<300 {
      let start = try date("2075-01-01").adding(days: .random(in: 0..<3000, using: &generator))
      let holidays = Set(
        try (0..<5).map { _ in try start.adding(days: .random(in: 0..<15, using: &generator)) })
      let found = try limit.reckoning(from: start, holidays: holidays)
      let days = try (1...start.days(until: found.lastDay)).map { try start.adding(days: $0) }
      let working = days.filter { $0.weekday != .saturday && !holidays.contains($0) }
      #expect(working.count == 7 && working.last == found.lastDay)
      #expect(days.count == working.count + found.saturdays.count + found.holidays.count)
    }
  }

  /// Nothing else skips a day: the distance in days is the number of the law.
  @Test func allDaysCount() throws {
    var generator = SeededGenerator(seed: 5)
    for limit in TimeLimit.all {
      guard case .days(let count) = limit.length else { continue }
      let start = try date("2070-01-01").adding(days: .random(in: 0..<4000, using: &generator))
      let found = try limit.reckoning(from: start)
      #expect(found.start.days(until: found.lastDay) == (limit.sense == .before ? -count : count))
      #expect(
        found.start == (limit.startsAtFiscalYearEnd ? try FiscalYear(containing: start).lastDay : start))
    }
  }

  @Test func outsideTheCalendar() throws {
    let limit = try #require(TimeLimit.named("fund-2081/section-12-3-term"))
    #expect(throws: NepaliError.self) { try limit.lastDay(from: date("2094-01-01")) }
  }
}
