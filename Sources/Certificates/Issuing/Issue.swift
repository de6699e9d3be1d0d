import GRDB
public import Nepali

/// What became of one case of a batch.
public enum IssueOutcome: Sendable, CustomStringConvertible {
  case issued(DocumentSummary)
  /// The case could not be issued; it keeps its place in the register and took no number. The reason's
  /// description does not name the case.
  case refused(case: Int64, reason: any Error)

  /// The number and title of the document, or the case and why it was refused.
  public var description: String {
    switch self {
    case .issued(let document): "case \(document.caseID): \(document.number) \(document.title)"
    case .refused(let id, let reason): "case \(id): \(reason)"
    }
  }
}

/// When papers are issued, and what excuses a day or a quotation that would be refused.
public struct IssueDay: Hashable, Sendable {
  /// The day that the papers bear; its fiscal year is that of their numbers.
  public var date: BSDate
  /// The day by the clock, in Nepal.
  public var today: BSDate
  /// Why an administrator issues a paper whose day or quotation would be refused; kept with the paper.
  public var exception: String?

  public init(date: BSDate, today: BSDate, exception: String? = nil) {
    self.date = date
    self.today = today
    self.exception = exception
  }
}

extension Register {
  /// Issues cases; the order of their numbers is the order given.
  ///
  /// Papers are printed outside the write lock, with the numbers that they will get, and then stored in one
  /// short transaction: numbers, PDFs, particulars and ledger entries of a group, all or nothing. When a number
  /// has gone to another process meanwhile, the group is printed again; after the third time it is printed
  /// within the lock, so that nobody waits for ever. A case that cannot be printed takes no number and leaves
  /// no gap; the others are issued all the same. Whoever is told a number can rely on it: outcomes are given
  /// after their commit. When the disk fills or the process dies, the open group leaves nothing and earlier
  /// groups stay. Memory does not grow with the number of cases.
  ///
  /// - Parameters:
  ///   - cases: numbers of cases; one that was issued already is refused.
  ///   - isTranslated: whether papers get the page in English that their form has, where the case leaves it open.
  ///   - press: makes the PDFs.
  ///   - report: is given every outcome, in the order of `cases`. When it throws, it is given the rest of its
  ///     group, and the run ends there.
  /// - Returns: how many were issued and how many refused.
  /// - Throws: `RegisterError` when the register itself fails; `.noOffice` before anything is issued; what
  ///   `report` throws.
  @discardableResult
  public func issue(
    _ cases: [Int64], on day: IssueDay, isTranslated: Bool = false, press: Press,
    report: (IssueOutcome) throws -> Void
  ) throws -> (issued: Int, refused: Int) {
    var day = day
    if let exception = day.exception {
      day.exception = try Self.line(exception, 1...500, what: "reason")
      do {
        try read { database in _ = try actor(.administrator, in: database) }
      }
    }
    var rest = cases[...]
    var total = (issued: 0, refused: 0)
    while !rest.isEmpty {
      let group = rest.prefix(Self.groupSize)
      rest = rest.dropFirst(group.count)
      var failure: (any Error)?
      for outcome in try issueGroup(
        IssueGroup(register: self, cases: Array(group), day: day, isTranslated: isTranslated, press: press)
      ) {
        if case .issued = outcome { total.issued += 1 } else { total.refused += 1 }
        do { try report(outcome) } catch { failure = failure ?? error }
      }
      // All that is issued was told, or could not be; nothing more is begun that nobody hears of.
      if let failure { throw failure }
    }
    return total
  }

  /// The outcomes of a group, in its order.
  func issueGroup(_ open: IssueGroup) throws(RegisterError) -> [IssueOutcome] {
    var group = open
    let press = group.press
    do {
      while !group.isDone {
        if group.lostRaces < Self.patience {
          try database.read { database in try group.plan(in: database) }
          try press.reached(.planned)
          group.print()
          try press.reached(.printed)
          try database.read { database in try group.review(in: database) }
          if group.isReady { try change { database in try group.store(in: database) } }
        } else {
          try change { database in
            try group.plan(in: database)
            group.print()
            try group.review(in: database)
            if group.isReady { try group.store(in: database) }
          }
        }
      }
    } catch {
      throw RegisterError(error, path: path)
    }
    return group.outcomes
  }

  /// So many papers at a time: enough for the disk to be waited for seldom, few enough to be printed again.
  private static let groupSize = 32
  /// After so many lost races a group is printed within the lock.
  private static let patience = 3
}
