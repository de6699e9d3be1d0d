import Nepali
import Rules
import Testing
import Tools

/// Time limits that stop while something is asked back.
@Suite struct ClockTests {
  private static let start = try! BSDate(year: 2083, month: 4, day: 28)  // a day of the calendar

  private func day(_ offset: Int) throws -> BSDate { try Self.start.adding(days: offset) }

  private func limit(_ id: String) throws -> TimeLimit { try #require(TimeLimit.named(id)) }

  @Test("days from asked to answered do not count", arguments: [
    (stops: [(Int, Int?)](), today: 0, TimeLimit.Clock.Standing.running(left: 3), last: 3),
    ([], 3, .running(left: 0), 3), ([], 4, .overdue(by: 1), 3),
    ([(1, 6)], 6, .running(left: 2), 8), ([(1, 6)], 8, .running(left: 0), 8), ([(1, 6)], 9, .overdue(by: 1), 8),
    ([(1, nil)], 1, .stopped(left: 2), 3), ([(1, nil)], 40, .stopped(left: 2), 42),
    // The future is not known yet.
    ([(1, 6)], 5, .stopped(left: 2), 7), ([(2, 6)], 1, .running(left: 2), 3),
    // On the last day there is still time to ask, after it none.
    ([(3, 9)], 9, .running(left: 0), 9), ([(3, 9)], 10, .overdue(by: 1), 9), ([(4, 9)], 9, .overdue(by: 6), 3),
    ([(4, nil)], 9, .overdue(by: 6), 3), ([(1, 1)], 2, .running(left: 1), 3),
    ([(0, 5), (6, 8), (9, nil)], 20, .stopped(left: 1), 21),
  ])
  func stopped(stops: [(Int, Int?)], today: Int, standing: TimeLimit.Clock.Standing, last: Int) throws {
    let clock = try limit("madhesh-2078/rule-4-1").clock(
      from: Self.start, stops: try stops.map { .init(asked: try day($0.0), answered: try $0.1.map(day)) },
      today: day(today))
    #expect(clock.standing == standing)
    #expect(clock.lastDay == (try day(last)))
  }

  /// The same told by a clerk who crosses out a day each evening.
  @Test(arguments: 0..<400) func asACalendarOnTheWallSays(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let limit = try #require(
      TimeLimit.all.filter { if case .days = $0.length { $0.sense == .within && !$0.startsAtFiscalYearEnd } else { false } }
        .randomElement(using: &chance))
    guard case .days(let length) = limit.length else { return }
    var stops: [(asked: Int, answered: Int?)] = []
    var at = 0
    for _ in 0..<Int.random(in: 0...5, using: &chance) {
      let asked = at + Int.random(in: 0...length, using: &chance)
      let answered = asked + Int.random(in: 0...20, using: &chance)
      stops.append((asked, answered))
      at = answered + Int.random(in: 0...2, using: &chance)
    }
    if !stops.isEmpty, Bool.random(using: &chance) { stops[stops.count - 1].answered = nil }
    var left = length
    for today in 0...(at + length + 5) {
      let isStopped = stops.contains { $0.asked < today && today <= $0.answered ?? .max }
      if today > 0, left < 0 || !isStopped { left -= 1 }
      let clock = try limit.clock(
        from: Self.start, stops: try stops.map { .init(asked: try day($0.asked), answered: try $0.answered.map(day)) },
        today: day(today))
      let isOpen = stops.contains { $0.asked <= today && today < $0.answered ?? .max }
      let expected: TimeLimit.Clock.Standing =
        left < 0 ? .overdue(by: -left) : isOpen ? .stopped(left: left) : .running(left: left)
      #expect(clock.standing == expected, "\(limit.id), \(stops), day \(today)")
    }
  }

  @Test func workingDaysPassOverSaturdaysAndStops() throws {
    let limit = try limit("fund-2081/section-12-8")
    // A Sunday: seven working days end on the Monday of the week after, Saturday apart.
    let sunday = try #require(try (0..<7).map { try day($0) }.first { $0.weekday == .sunday })
    let plain = try limit.clock(from: sunday, stops: [], today: sunday)
    #expect(plain.lastDay == (try sunday.adding(days: 8)))
    let stop = TimeLimit.Clock.Stop(asked: try sunday.adding(days: 1), answered: try sunday.adding(days: 8))
    let stopped = try limit.clock(from: sunday, stops: [stop], today: try sunday.adding(days: 9))
    // One day before the stop, six after it, a Saturday among them.
    #expect(stopped.lastDay == (try sunday.adding(days: 15)))
    #expect(stopped.standing == .running(left: 6))
  }
}
