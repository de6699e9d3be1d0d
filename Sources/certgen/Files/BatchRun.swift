import Certificates

/// A run through a list of orders.
struct BatchRun {
  private let desk: Desk
  private let day: IssueDay
  private let total: Int
  private var bar: ProgressBar
  private(set) var report = BatchReport()
  private(set) var refused = 0
  private var (done, passed) = (0, 0)

  init(desk: Desk, day: IssueDay, total: Int) {
    (self.desk, self.day, self.total) = (desk, day, total)
    bar = ProgressBar(total: total)
  }

  /// How far the run came.
  var account: String {
    let left = total - done - passed - refused
    return "\(done) done, \(passed) done before, \(refused) refused"
      + (left == 0 ? "" : "; \(left) \(left == 1 ? "is" : "are") still to do")
  }

  /// - Throws: `Interruption.Asked`, and what ends a batch: a register or an output that fails.
  mutating func take(_ orders: [BatchOrder]) throws {
    defer { bar.finish() }
    var rest = orders[...]
    while let order = rest.first {
      try Interruption.check()
      let alike = order.step == .issue ? rest.prefix { $0.step == .issue } : rest.prefix(1)
      rest = rest.dropFirst(alike.count)
      if order.step == .issue { try issue(alike.map(\.caseID)) } else { try take(order) }
    }
  }

  private mutating func take(_ order: BatchOrder) throws {
    if try isDone(order) { return pass(order.caseID) }
    do {
      if order.step == .approve, try desk.register.isReceived(order.caseID) {
        throw RegisterError.invalid(what: "approve", reason: "came in; certgen approve begins the paper that answers it")
      }
      try desk.register.take(order.step, case: order.caseID, on: day)
    } catch {
      return try refuse(order.caseID, error)
    }
    done += 1
    report.add(order.caseID, done: order.step.rawValue)
    try bar.advance { try Terminal.print(row: [order.step.rawValue, "\(order.caseID)"]) }
  }

  private mutating func issue(_ cases: [Int64]) throws {
    var open: [Int64] = []
    for id in cases {
      if try isDone(BatchOrder(step: .issue, caseID: id)) { pass(id) } else { open.append(id) }
    }
    try desk.issue(open, on: day) { outcome in
      report.add(outcome)
      switch outcome {
      case .refused(let id, let reason):
        refused += 1
        bar.advance { Failures.tell(reason, about: "case \(id)") }
      case .issued(let document):
        done += 1
        try bar.advance {
          try Terminal.print(row: [CaseStep.issue.rawValue, "\(document.caseID)", document.number, document.key])
        }
      }
      try Interruption.check()
    }
  }

  /// Whether a case is where the order would bring it, or further.
  private func isDone(_ order: BatchOrder) throws -> Bool {
    guard let state = try? desk.register.state(ofCase: order.caseID) else { return false }
    let after: [CaseState]
    switch order.step {
    case .check: after = [.checked, .approved, .issued, .printed, .spoiled, .handedOver, .superseded]
    case .approve: after = [.approved, .issued, .printed, .spoiled, .handedOver, .superseded]
    default: after = [.issued, .printed, .spoiled, .handedOver, .superseded, .registered]
    }
    return after.contains(state)
  }

  private mutating func pass(_ id: Int64) {
    passed += 1
    report.add(id, done: "done before")
    bar.advance {}
  }

  /// A case that is refused does not end the run; a register that fails does.
  private mutating func refuse(_ id: Int64, _ error: any Error) throws {
    guard Failures.status(of: error) == .refused else { throw error }
    refused += 1
    report.add(id, done: "refused", reason: "\(error)")
    bar.advance { Failures.tell(error, about: "case \(id)") }
  }
}
