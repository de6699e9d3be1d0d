/// The claim on a document that a pool is making.
public final class PrintingTicket: Sendable {
  /// A document, or why there is none.
  public typealias Outcome = Result<Printed, any Error>

  private struct State: Sendable {
    var outcome: Outcome?
    var waiting: [@Sendable (Outcome) -> Void] = []
  }

  private let state = Monitor(State())

  init() {}

  /// The document, once it is made. Blocks the thread: in concurrent functions, use `value`.
  public func wait() -> Outcome { state.wait { $0.outcome } }

  /// The document, once it is made.
  public var value: Printed {
    get async throws {
      try await withCheckedContinuation { continuation in
        whenDone { continuation.resume(returning: $0) }
      }.get()
    }
  }

  /// Is called once, with the first outcome.
  func fulfil(_ outcome: Outcome) {
    let waiting = state.change { state in
      state.outcome = outcome
      defer { state.waiting = [] }
      return state.waiting
    }
    for body in waiting { body(outcome) }
  }

  private func whenDone(_ body: @escaping @Sendable (Outcome) -> Void) {
    let outcome: Outcome? = state.change { state in
      if state.outcome == nil { state.waiting.append(body) }
      return state.outcome
    }
    if let outcome { body(outcome) }
  }
}
