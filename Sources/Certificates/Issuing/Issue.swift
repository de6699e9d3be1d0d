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

extension Register {
  /// Issues cases in the order given.
  ///
  /// Each document is all or nothing: number, snapshot, PDF and ledger entry are one savepoint, and a case
  /// that cannot be printed leaves nothing, not even a gap in the numbers. The other cases of the batch are
  /// issued all the same. Documents are committed in groups, for a commit waits for the disk; whoever is
  /// told a number can rely on it, since outcomes are given after their commit. When the disk fills or the
  /// process dies, the open group leaves nothing and earlier groups stay. Memory does not grow with the
  /// number of cases.
  ///
  /// - Parameter cases: numbers of cases; one that was issued already is refused.
  /// - Parameter date: the day of issue; its fiscal year is that of the number.
  /// - Parameter press: makes the PDFs.
  /// - Parameter report: is given every outcome, in the order of `cases`.
  /// - Returns: how many were issued and how many refused.
  /// - Throws: `RegisterError` when the register itself fails; `.noOffice` before anything is issued.
  @discardableResult
  public func issue(
    _ cases: [Int64], on date: BSDate, press: Press, report: (IssueOutcome) -> Void
  ) throws(RegisterError) -> (issued: Int, refused: Int) {
    var rest = cases[...]
    var total = (issued: 0, refused: 0)
    while !rest.isEmpty {
      for outcome in try issueGroup(&rest, on: date, press: press) {
        if case .issued = outcome { total.issued += 1 } else { total.refused += 1 }
        report(outcome)
      }
    }
    return total
  }

  /// One transaction: at most `groupSize` cases and, so that other processes come to their turn, no new
  /// one after `groupTime`. At least one is taken.
  private func issueGroup(
    _ rest: inout ArraySlice<Int64>, on date: BSDate, press: Press
  ) throws(RegisterError) -> [IssueOutcome] {
    let group = rest.prefix(Self.groupSize)
    let outcomes = try write { database in
      guard let frame = try Self.frame(in: database) else { throw RegisterError.noOffice }
      let issuing = Issuing(
        register: self, database: database, date: date, year: try FiscalYear(containing: date),
        press: press, frame: frame)
      let end = ContinuousClock.now + Self.groupTime
      var outcomes: [IssueOutcome] = []
      for id in group where outcomes.isEmpty || ContinuousClock.now < end {
        do {
          outcomes.append(.issued(try issuing.issue(id)))
        } catch {
          if Self.endsBatch(error) { throw error }
          outcomes.append(.refused(case: id, reason: error))
        }
      }
      return outcomes
    }
    rest = rest.dropFirst(outcomes.count)
    return outcomes
  }

  /// Whether the register itself failed, and not the case.
  private static func endsBatch(_ error: any Error) -> Bool {
    error is DatabaseError || error is RowDecodingError || (error as? RegisterError)?.isEnvironment == true
  }

  private static let groupSize = 16
  private static let groupTime = Duration.milliseconds(500)
}
