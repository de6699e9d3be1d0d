import Nepali

/// How a time limit stands, as scripts and people are told of it.
package struct ClockDescription: Encodable {
  package var rule: TimeLimitDescription
  var start: String
  package var lastDay: String
  /// `running`, `stopped` or `overdue`.
  var standing: String
  /// Days left, or days since the last day.
  var days: Int
  package var counting: String

  package init(_ limit: TimeLimit, _ clock: TimeLimit.Clock) {
    rule = TimeLimitDescription(limit)
    start = clock.start.description
    lastDay = clock.lastDay.description
    switch clock.standing {
    case .running(let left): (standing, days) = ("running", left)
    case .stopped(let left): (standing, days) = ("stopped", left)
    case .overdue(let late): (standing, days) = ("overdue", late)
    }
    let stops = clock.stops.map { stop in
      "\(stop.asked) to \(stop.answered.map(\.description) ?? "now")"
    }
    counting = "\(rule.limit) from \(start)"
      + (stops.isEmpty ? "" : "; not counted, for something was asked back: \(stops.joined(separator: ", "))")
  }

  /// `3 days left`, `last day`, `overdue by 1 day`, `stopped, 2 days left`
  package var words: String {
    let count = "\(days) \(days == 1 ? "day" : "days")"
    return switch standing {
    case "running": days == 0 ? "last day" : "\(count) left"
    case "stopped": "stopped, \(count) left"
    default: "overdue by \(count)"
    }
  }
}
