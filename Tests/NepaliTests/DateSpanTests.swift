import Nepali
import Testing
import Tools

/// Days, months and years added to a date.
@Suite struct DateSpanTests {
  @Test(arguments: [
    ("2081-12-31", 1, BSDate.Span.days, "2082-01-01"), ("2081-01-01", -1, .days, "2080-12-30"),
    ("2081-03-31", 1, .months, "2081-04-31"), ("2081-02-32", 1, .months, "2081-03-31"),
    ("2081-04-31", 6, .months, "2081-10-30"), ("2081-10-29", -6, .months, "2081-04-29"),
    ("2081-11-15", 2, .months, "2082-01-15"), ("2082-01-15", -2, .months, "2081-11-15"),
    ("2080-12-30", 5, .years, "2085-12-30"), ("2081-02-32", 1, .years, "2082-02-31"),
    ("2081-05-12", 0, .years, "2081-05-12"),
  ]) func adds(start: String, count: Int, span: BSDate.Span, end: String) throws {
    #expect(try BSDate.parse(start).adding(count, span).description == end)
  }

  /// A month later is in the next month, on the same day or the last one that month has.
  @Test func monthsKeepTheDay() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      let start = try BSDate.first.adding(days: .random(in: 0..<40_000, using: &generator))
      let count = Int.random(in: -36...36, using: &generator)
      guard let end = try? start.adding(count, .months) else {
        #expect(!BSDate.years.contains((start.year * 12 + start.month - 1 + count) / 12))
        continue
      }
      #expect(end.year * 12 + end.month == start.year * 12 + start.month + count)
      #expect(end.day == min(start.day, end.daysInMonth))
    }
  }

  @Test func outsideTheTable() throws {
    for span in BSDate.Span.allCases {
      for count in [-1, Int.min, Int.max] {
        #expect(throws: NepaliError.self) { try BSDate.first.adding(count, span) }
      }
    }
  }
}
