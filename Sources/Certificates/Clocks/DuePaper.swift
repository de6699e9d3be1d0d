import Forms
public import Nepali
public import Rules

/// A paper that came in and waits for its answer, with the time that is left.
public struct DuePaper: Sendable {
  public let caseID: Int64
  /// Its दर्ता नं. as printed.
  public let number: String
  public let form: String
  public let title: String
  public let sender: String?
  public let state: CaseState
  /// The day on which it came in.
  public let received: BSDate
  /// The time that runs, and how it stands; nil where no law sets any.
  public let clock: (limit: TimeLimit, reading: TimeLimit.Clock)?

  /// Days until it is late, negative when it is; nil where nothing runs.
  public var daysLeft: Int? {
    switch clock?.reading.standing {
    case .running(let left)?: left
    case .overdue(let days)?: -days
    case .stopped?, nil: nil
    }
  }
}

extension Desk {
  /// What came in and is not answered: what is late first, then in the order of the last days, then what waits for
  /// others, then what no time runs for.
  ///
  /// A paper is answered when the document that answers it is issued, or when it is decided and no form answers it.
  ///
  /// - Parameters:
  ///   - today: the day that is asked about.
  ///   - within: only what is late then or sooner, in days; nil for all.
  ///   - holidays: public holidays, for limits in working days.
  /// - Throws: `RegisterError`, `FormError`
  public func due(today: BSDate, within: Int? = nil, holidays: Set<BSDate> = []) throws -> [DuePaper] {
    let papers = try register.openPapers().compactMap { paper in
      try due(paper, today: today, holidays: holidays)
    }
    return papers.filter { paper in
      guard let within else { return true }
      return paper.daysLeft.map { $0 <= within } ?? false
    }.enumerated().sorted { a, b in
      (Self.rank(a.element), a.offset) < (Self.rank(b.element), b.offset)
    }.map(\.element)
  }

  private static func rank(_ paper: DuePaper) -> Int {
    paper.daysLeft ?? (paper.clock == nil ? .max : .max - 1)
  }

  private func due(_ paper: OpenPaper, today: BSDate, holidays: Set<BSDate>) throws -> DuePaper? {
    let answering = try catalogue.form(of: catalogue.version(of: paper.form)).answering
    switch paper.state {
    case .approved where answering.approvedBy == nil, .refused where answering.refusedBy == nil: return nil
    default: break
    }
    let received = try BSDate.parse(paper.received)
    let limit = answering.limit ?? paper.limit.flatMap(TimeLimit.named)
    let clock = try limit.map { limit in
      let stops = try paper.stops.map { stop in
        TimeLimit.Clock.Stop(asked: try BSDate.parse(stop.asked), answered: try stop.answered.map(BSDate.parse))
      }
      return (limit, try limit.clock(from: received, stops: stops, today: today, holidays: holidays))
    }
    return DuePaper(
      caseID: paper.caseID, number: paper.number, form: paper.form, title: paper.title, sender: paper.sender,
      state: paper.state, received: received, clock: clock)
  }
}
