import Cases
import Forms
public import Nepali
import Printing

extension Desk {
  /// Issues cases; see `Register.issue(_:on:press:report:)`, which says what a refusal or a crash leaves.
  ///
  /// - Parameters:
  ///   - asOf: The day on which the forms have to be law; nil for the day of each case's decision, and the
  ///     day of issue where a case has none.
  ///   - isTranslated: Whether papers get the page in English that their form has, where the case leaves it open.
  ///   - report: is given every outcome, in the order of the cases. What it throws ends the run; what was
  ///     told is issued.
  /// - Throws: `RegisterError` when the register itself fails; what `report` throws.
  @discardableResult
  public func issue(
    _ cases: [Int64], on day: IssueDay, asOf: BSDate? = nil, isTranslated: Bool = false,
    report: (IssueOutcome) throws -> Void
  ) throws -> (issued: Int, refused: Int) {
    let press = try press(workers: min(workers, max(1, cases.count)), asOf: asOf)
    return try register.issue(cases, on: day, isTranslated: isTranslated, press: press, report: report)
  }

  /// What prints papers for the register.
  ///
  /// - Parameter asOf: as of `issue`.
  func press(workers: Int, asOf: BSDate? = nil) throws -> Press {
    let pool = try PrintingPool(workers: workers)
    return Press(
      identity: Identity.current,
      plan: { [editions] id, values, frame, day in
        let edition = try editions.edition(of: id, deciding: values, otherwise: day, asOf: asOf)
        let form = try editions.form(of: edition)
        var plan = PaperPlan(
          edition: edition, book: form.book, allotted: form.allotments,
          branch: try FrameCabinet.shared.office(of: frame).branch)
        let choice = values.member(Translation.choice)
        plan.mayTranslate = form.translation != nil && (choice?.content ?? .null) == .null
        return plan
      },
      print: { drafts in
        pool.print(drafts).map { outcome in
          outcome.map { PrintedPaper(bytes: $0.bytes, digest: $0.digest, statement: $0.statement) }
        }
      })
  }
}
