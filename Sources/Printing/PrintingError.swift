public import Forms

/// Why something cannot be printed as it was asked.
public enum PrintingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value that cannot be used, and why.
  case invalid(what: String, reason: String)
  /// A line of drafts that cannot be read: where, and why.
  case draft(SourcePlace, reason: String)
  /// The system gives no thread to print on.
  case noThread
  /// The pool was shut down before the draft came to its turn.
  case shutDown

  /// Whether the surroundings are at fault and not what was asked.
  public var isEnvironment: Bool {
    switch self {
    case .invalid, .draft: false
    case .noThread, .shutDown: true
    }
  }

  /// One line of English.
  public var description: String {
    switch self {
    case .invalid(let what, let reason): "\(what): \(reason)"
    case .draft(let place, let reason): "\(place): \(reason)"
    case .noThread: "the system gives no thread to print on"
    case .shutDown: "printing was ended before the document came to its turn"
    }
  }
}
