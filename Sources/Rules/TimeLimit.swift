/// A time limit of a law: who must do what, within which time of what, and where that stands.
public struct TimeLimit: Hashable, Sendable {
  /// The series and the place in the law: `madhesh-2078/rule-4-1`.
  public let id: String
  public let law: Law
  /// The document or the act that is due.
  public let subject: Wording
  /// What happens on the day from which is counted.
  public let start: Wording
  public let length: Length
  public let sense: Sense
  /// Whether is counted from the last day of the fiscal year in which the given day falls.
  public let startsAtFiscalYearEnd: Bool
  /// Who must act.
  public let actor: Wording
  /// Where the law says so: नियम ४ को उपनियम (१).
  public let citation: String
  /// What is not certain about the limit, in English.
  public let doubt: String?

  /// How long a limit is.
  public enum Length: Hashable, Sendable {
    /// 0 is the same day.
    case days(Int)
    /// Days on which offices and banks are open.
    case workingDays(Int)
    case months(Int)
    case years(Int)

    public var countsWorkingDays: Bool { if case .workingDays = self { true } else { false } }

    /// In English: `7 days`, `same day`.
    public var words: String {
      switch self {
      case .days(0): "same day"
      case .days(let count): "\(count) \(count == 1 ? "day" : "days")"
      case .workingDays(let count): "\(count) working days"
      case .months(let count): "\(count) \(count == 1 ? "month" : "months")"
      case .years(let count): "\(count) \(count == 1 ? "year" : "years")"
      }
    }
  }

  /// What the length bounds.
  public enum Sense: String, Hashable, Sendable {
    /// The act is due that long after the start at the latest.
    case within
    /// What begins with the start lasts that long at least.
    case atLeast = "at least"
    /// The act is due that long before the start at the latest.
    case before
    /// What begins with the start ends then.
    case term
  }

  /// - Parameter place: the place in the law, as the identity names it: `rule-4-1`.
  init(
    _ law: Law, _ place: String, _ length: Length, sense: Sense = .within, _ nepali: String,
    _ english: String, from start: Wording, atFiscalYearEnd: Bool = false, by actor: Wording,
    _ citation: String,
    doubt: String? = nil
  ) {
    id = "\(law.rawValue)/\(place)"
    self.law = law
    self.length = length
    self.sense = sense
    subject = Wording(nepali, english)
    self.start = start
    startsAtFiscalYearEnd = atFiscalYearEnd
    self.actor = actor
    self.citation = citation
    self.doubt = doubt
  }

  /// Every time limit, law by law in the order of their places.
  public static let all: [TimeLimit] =
    madheshRegistration + madheshOperation + madheshClosing + fitta + fund + salyanServices + salyanRenewal

  /// The limit of an identity.
  public static func named(_ id: String) -> TimeLimit? { byIdentity[id] }

  private static let byIdentity = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
