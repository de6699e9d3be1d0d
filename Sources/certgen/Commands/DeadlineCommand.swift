import ArgumentParser
import Cases
import Forms
import Nepali
import Printing
import Rules

struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Tell the last day of a time limit that a law sets, with its rule.",
    usage: "certgen deadline <RULE> <START> [--json]\n       certgen deadline --list [<SERIES>] [--json]",
    discussion: """
      The day after the start is day 1. Nothing is skipped, neither Saturdays nor public holidays, also where \
      the last day is one. Only limits in working days skip Saturdays, and the public holidays given with \
      --holiday. Limits that begin with the end of a fiscal year take that year, or any day in it, as start.

        certgen deadline madhesh-2078/rule-10-2 2081-12-28
        certgen deadline madhesh-2078/rule-8-1 2081/82 --json
        certgen deadline fund-2081/section-12-8 2081-05-12 --holiday 2081-05-14
        certgen deadline --list fitta-2077
      """)

  @Argument(
    help: "The identity of a time limit; with --list a series.",
    completion: .custom { _, _, _ in TimeLimit.all.map(\.id) })
  var rule: String?
  @Argument(help: "The day from which is counted, in Bikram Sambat.") var start: String?
  @Flag(help: "List the time limits instead.") var list = false
  @Option(
    name: .customLong("holiday"), help: "A public holiday, for limits in working days; may be repeated.",
    transform: BSDate.argument)
  var holidays: [BSDate] = []
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard list ? start == nil : rule != nil && start != nil else {
      throw ValidationError(list ? "--list takes a series only." : "give a rule and the day of its start.")
    }
  }

  func run() throws {
    if list { return try printList() }
    guard let rule, let start else { return }
    guard let limit = TimeLimit.named(rule) else {
      throw Self.unknown(rule, "time limit", among: TimeLimit.all.map(\.id))
    }
    guard holidays.isEmpty || limit.length.countsWorkingDays else {
      throw ValidationError("\(rule) counts all days: --holiday goes with limits in working days.")
    }
    let answer = DeadlineDescription(
      limit, try limit.reckoning(from: day(start, for: limit), holidays: Set(holidays)))
    for warning in answer.warnings { Terminal.warn(warning) }
    if json { return try JSONOutput.print(answer) }
    for line in answer.lines { try Terminal.print(line) }
  }

  private func day(_ text: String, for limit: TimeLimit) throws(NepaliError) -> BSDate {
    if limit.startsAtFiscalYearEnd, let year = try? FiscalYear.parse(text) { return year.lastDay }
    return try BSDate.parse(text)
  }

  private func printList() throws {
    if let rule, Law(rawValue: rule) == nil {
      throw Self.unknown(rule, "series", among: Law.allCases.map(\.rawValue))
    }
    let limits = TimeLimit.all.filter { rule == nil || $0.law.rawValue == rule }
    if json {
      return try JSONOutput.list { element in for limit in limits { try element(TimeLimitDescription(limit)) }
      }
    }
    for limit in limits {
      let shown = TimeLimitDescription(limit)
      try Terminal.print(row: [
        shown.id, shown.limit, shown.subjectEnglish, shown.startEnglish, shown.subject,
      ])
    }
  }

  private static func unknown(_ name: String, _ what: String, among known: [String]) -> FileFailure {
    let hint = nearest(to: name, in: known).map { "; did you mean \($0)?" } ?? ""
    return .refused(name, "there is no such \(what)\(hint)")
  }
}
