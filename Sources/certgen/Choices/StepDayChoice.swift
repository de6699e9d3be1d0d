import ArgumentParser
import Certificates
import Nepali

/// The day on which something is done with a case: `--date`, else today.
struct StepDayChoice: ParsableArguments {
  @Option(help: "The day in Bikram Sambat; else today.", transform: BSDate.argument) var date: BSDate?

  var day: IssueDay {
    get throws { IssueDay(date: try date ?? .today, today: try .today) }
  }
}
