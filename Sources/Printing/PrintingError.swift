/// Why something cannot be printed as it was asked.
public enum PrintingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value that cannot be used, and why.
  case invalid(what: String, reason: String)

  /// One line of English.
  public var description: String {
    switch self {
    case .invalid(let what, let reason): "\(what): \(reason)"
    }
  }
}
