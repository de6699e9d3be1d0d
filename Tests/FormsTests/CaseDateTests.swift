import Cases
import Forms
import Nepali
import Printing
import Testing

/// Dates that are impossible, or that belong to the other calendar.
struct CaseDateTests {
  private static let place = "case.json:9:3: registration_date (मिति): "

  @Test(arguments: [
    ("2081-13-01", "there is no month 13 in Bikram Sambat 2081"),
    ("2081-02-33", "there is no day 33 in Jestha 2081, which has 32 days"),
    ("2081-5", "“2081-5” is not a Bikram Sambat date (year-month-day, such as 2081-05-12)"),
    ("2101-01-01", "the year 2101 is not between 1970 and 2100 Bikram Sambat"),
    (
      "2024-08-28",
      "2024-08-28 looks like an AD date, which is 2081-05-12 in BS; if the day in 2024 BS is meant, write "
        + "\"BS 2024-08-28\""
    ),
    (
      "१९९५-०६-०१",
      "1995-06-01 looks like an AD date, which is 2052-02-18 in BS; if the day in 1995 BS is meant, write "
        + "\"BS 1995-06-01\""
    ),
    (
      "2024-10-31",
      "there is no day 31 in Magh 2024, which has 29 days; looks like an AD date, which is 2081-07-15 in BS"
    ),
  ])
  func refuses(_ date: String, because reason: String) {
    #expect(CaseSample.refusals(["registration_date": "\"\(date)\""]) == [Self.place + reason])
  }

  /// Days that no AD month has, days that would be far in the AD future, and days that are said to be BS.
  @Test(arguments: ["2024-02-30", "2042-01-05", "BS 2024-08-28", "वि.सं. २०३५-०५-१२", "2057-01-01"])
  func takesOldDays(_ date: String) throws {
    let sample = try CaseSample.read(["registration_date": "\"\(date)\"", "expiry_date": nil])
    let again = try CaseSample.read(bytes: Array(sample.canonicalJSON().utf8))
    #expect(again.values["registration_date"] == sample.values["registration_date"])
  }
}
