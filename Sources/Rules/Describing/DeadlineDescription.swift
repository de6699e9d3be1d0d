import Nepali

/// A time limit as scripts and people are told of it.
package struct TimeLimitDescription: Encodable {
  package var id: String
  /// `within 7 days`, `at least 21 days`.
  package var limit: String
  package var subject: String
  package var subjectEnglish: String
  var start: String
  package var startEnglish: String
  var actor: String
  var actorEnglish: String
  /// The law and the place in it.
  var law: String
  var citation: String
  var doubt: String?

  package init(_ limit: TimeLimit) {
    id = limit.id
    self.limit =
      limit.length == .days(0) ? limit.length.words : "\(limit.sense.rawValue) \(limit.length.words)"
    (subject, subjectEnglish) = (limit.subject.nepali, limit.subject.english)
    (start, startEnglish) = (limit.start.nepali, limit.start.english)
    (actor, actorEnglish) = (limit.actor.nepali, limit.actor.english)
    law = limit.law.title.nepali
    citation = limit.citation
    doubt = limit.doubt
  }
}

/// The last day of a time limit, and how it was found.
package struct DeadlineDescription: Encodable {
  var rule: TimeLimitDescription
  var start: String
  var lastDay: String
  var lastDayCivil: String
  var lastDayNepali: String
  var weekday: String
  /// How was counted.
  var counting: String
  /// For limits in working days: the last day if all days counted.
  var lastDayOfAllDays: String?
  package var warnings: [String]

  package init(_ limit: TimeLimit, _ reckoning: TimeLimit.Reckoning) {
    let last = reckoning.lastDay
    rule = TimeLimitDescription(limit)
    start = reckoning.start.description
    lastDay = last.description
    lastDayCivil = last.civil.description
    lastDayNepali = last.long(.weekday)
    weekday = last.weekday.english
    counting = Self.counting(limit, reckoning)
    if case .workingDays(let count) = limit.length {
      lastDayOfAllDays = (try? reckoning.start.adding(days: count))?.description
    }
    warnings = Set([reckoning.start, last]).sorted().compactMap { date in
      date.warning.map { "\(date): \($0)" }
    }
  }

  private static func counting(_ limit: TimeLimit, _ reckoning: TimeLimit.Reckoning) -> String {
    guard limit.length.countsWorkingDays else {
      return limit.sense == .before
        ? "the day before the start is day 1 backwards; no day is skipped"
        : "the day after the start is day 1; no day is skipped"
    }
    let saturdays = reckoning.saturdays.map(\.description).joined(separator: ", ")
    let holidays = reckoning.holidays.map(\.description).joined(separator: ", ")
    let skipped =
      "the day after the start is day 1; Saturdays skipped: \(saturdays.isEmpty ? "none" : saturdays)"
    return holidays.isEmpty
      ? "\(skipped); no public holiday is known, and each one would move the last day on"
      : "\(skipped); public holidays skipped: \(holidays)"
  }

  /// The same for people.
  package var lines: [String] {
    [
      "last day\t\(lastDay)\t\(weekday)\t\(lastDayCivil)\t\(lastDayNepali)",
      "start\t\(start)\t\(rule.startEnglish)\t\(rule.start)",
      "limit\t\(rule.limit)\t\(rule.subjectEnglish)\t\(rule.subject)",
      "who\t\(rule.actorEnglish)\t\(rule.actor)",
      "rule\t\(rule.id)\t\(rule.law), \(rule.citation)",
      "counted\t\(counting)",
    ] + (lastDayOfAllDays.map { ["all days\t\($0)\tif every day counted"] } ?? [])
      + (rule.doubt.map { ["doubt\t\($0)"] } ?? [])
  }
}
