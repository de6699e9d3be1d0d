import ArgumentParser
import Cases
import Glibc
import Nepali
import Printing

struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Convert dates between Bikram Sambat and the civil calendar.",
    discussion: """
      Bikram Sambat dates are written year-month-day in digits of either kind; civil ones, after --civil, as \
      2024-08-28. Without a date, the day is today in Nepal.

        certgen date 2081-05-12
        certgen date --civil 2024-08-28 --json
      """)

  @Argument(help: "Dates to convert.") var dates: [String] = []
  @Flag(name: [.long, .customLong("ad")], help: "The dates are civil (AD) ones.") var civil = false
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var bs: String
    var civil: String
    var weekday: String
    var weekdayNepali: String
    var fiscalYear: String?
    var long: String
    var deed: String
    var english: String
    var provisional: Bool

    init(_ date: BSDate) {
      bs = date.description
      civil = date.civil.description
      weekday = date.weekday.english
      weekdayNepali = date.weekday.nepali
      fiscalYear = try? FiscalYear(containing: date).description
      long = date.long()
      deed = date.long(.deed)
      english = date.romanised
      provisional = date.isProvisional
    }

    /// A line of columns parted by tabs.
    var line: String {
      [bs, civil, weekday, fiscalYear.map { "FY \($0)" } ?? "–", long, weekdayNepali, deed].joined(
        separator: "\t")
    }
  }

  func run() throws {
    let found = dates.isEmpty ? [try BSDate.today] : try dates.map(read)
    for date in found { date.warnIfUncertain() }
    if json { return try JSONOutput.list { element in for date in found { try element(Answer(date)) } } }
    for date in found { try Terminal.print(Answer(date).line) }
  }

  private func read(_ text: String) throws -> BSDate {
    guard civil else {
      let date = try BSDate.parse(text)
      if let today = try? BSDate.today, date.seemsCivil(today: today) {
        Terminal.warn("\(text) was taken for Bikram Sambat; give --civil if it is a civil date")
      }
      return date
    }
    guard let day = CivilDate(iso: Digits.ascii.rewrite(text)) else {
      throw FileFailure.refused(text, "not a civil date (year-month-day, such as 2024-08-28)")
    }
    return try BSDate(day)
  }
}

extension BSDate {
  /// Today in Nepal.
  static var today: BSDate {
    get throws {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      // Nepal Time is 5:45 ahead of UTC.
      let seconds = Int(now.tv_sec) + (5 * 60 + 45) * 60
      return try BSDate(CivilDate(dayNumber: seconds / 86_400))
    }
  }
}
