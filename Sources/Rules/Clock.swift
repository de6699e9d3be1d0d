public import Nepali

extension TimeLimit {
  /// How a time limit stands that began with a paper: it runs, but for the days from which something was asked back
  /// until it was answered.
  public struct Clock: Hashable, Sendable {
    /// From where was counted.
    public let start: BSDate
    /// What was asked back while the limit ran, in the order of time.
    public let stops: [Stop]
    /// The last day, with what was stopped; while it is stopped, the day on which it would end if it went on today.
    public let lastDay: BSDate
    public let standing: Standing

    /// A time that does not count: the day on which something is asked counts yet, that of the answer no more.
    public struct Stop: Hashable, Sendable {
      public let asked: BSDate
      /// Nil until it is answered.
      public let answered: BSDate?

      public init(asked: BSDate, answered: BSDate?) {
        (self.asked, self.answered) = (asked, answered)
      }
    }

    /// What a limit has left, in days by the calendar.
    public enum Standing: Hashable, Sendable {
      /// 0 on the last day.
      case running(left: Int)
      case stopped(left: Int)
      /// From 1.
      case overdue(by: Int)
    }
  }

  /// How the limit stands on a day.
  ///
  /// What is asked after the last day stops nothing any more. What is asked on it leaves the day of the answer to act.
  ///
  /// - Parameters:
  ///   - start: the day of what the limit begins with; see `reckoning(from:holidays:)`.
  ///   - stops: what was asked back, in the order of time; only the last may be open.
  ///   - today: the day that is asked about; what came later is not known yet.
  ///   - holidays: public holidays, for limits in working days.
  /// - Throws: `NepaliError` outside the calendar.
  public func clock(
    from start: BSDate, stops: [Clock.Stop], today: BSDate, holidays: Set<BSDate> = []
  ) throws(NepaliError) -> Clock {
    let reckoning = try reckoning(from: start, holidays: holidays)
    var (last, counting) = (reckoning.lastDay, [Clock.Stop]())
    var free = holidays
    for stop in stops where stop.asked <= min(last, today) {
      let asked = max(stop.asked, reckoning.start)
      guard let answered = stop.answered, answered <= today else {
        let left = asked.days(until: last)
        return Clock(
          start: reckoning.start, stops: counting + [Clock.Stop(asked: asked, answered: nil)],
          lastDay: try max(asked, today).adding(days: left), standing: .stopped(left: left))
      }
      guard answered > asked else { continue }
      counting.append(Clock.Stop(asked: asked, answered: answered))
      let days = asked.days(until: answered)
      if length.countsWorkingDays {
        for day in 1...days { free.insert(try asked.adding(days: day)) }
        last = try max(answered, self.reckoning(from: start, holidays: free).lastDay)
      } else {
        last = try last.adding(days: days)
      }
    }
    let left = today.days(until: last)
    return Clock(
      start: reckoning.start, stops: counting, lastDay: last,
      standing: left >= 0 ? .running(left: left) : .overdue(by: -left))
  }
}
