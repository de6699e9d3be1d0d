import Forms
import GRDB
public import Nepali
import Rules

/// The term that a registration runs, and until when it is renewed: five years from the registration, then two years
/// from each renewal, and 35 days (the note of annex 3 of Madhesh; rows 1 to 3 of the charter of Salyan).
public struct RenewalTerm: Hashable, Sendable, Codable {
  /// The day on which the term ends, Bikram Sambat.
  public let end: String
  /// The last day on which it is renewed without a late charge.
  public let lastDay: String
  /// How often it was renewed.
  public let renewals: Int
  /// Whether the register knows that the firm is one that renews; a certificate of Madhesh does not say it.
  public let isKnownToRenew: Bool
  /// The rule that counts the days.
  public let rule: String

  /// - Returns: nil for an industry that is cancelled, and for a company, partnership or cooperative.
  init?(
    _ particulars: [String: Industry.Particular], registered number: NumberRecord, in database: Database
  ) throws {
    let form = particulars["legal_form"]?.value
    guard particulars["cancelled_on"] == nil, form == nil || form == "private" else { return nil }
    let law = try Self.law(of: number, in: database)
    let until = particulars["valid_until"].flatMap { try? BSDate.parse($0.value) }
    let registered = try BSDate.parse(particulars["registration_date"]?.value ?? number.date)
    guard let term = TimeLimit.named("madhesh-2078/annex-3-note-term"),
      let renewal = TimeLimit.named(
        law == .salyanCharter ? "salyan-charter/private-ka" : "madhesh-2078/annex-3-note-renewal"),
      // Beyond the table of the calendar no term is told.
      let end = until ?? (try? term.lastDay(from: registered)),
      let lastDay = try? renewal.lastDay(from: end)
    else { return nil }
    self.end = end.description
    self.lastDay = lastDay.description
    renewals = particulars["renewals"].flatMap { Int($0.value) } ?? 0
    isKnownToRenew = form != nil || until != nil
    rule = renewal.id
  }

  /// The law under which an industry was registered.
  static func law(of number: NumberRecord, in database: Database) throws -> Law? {
    let form = try String.fetchOne(
      database, sql: "SELECT form FROM cases WHERE id = ?", arguments: [number.caseID])
    return form.flatMap { form in Law.allCases.first { form.hasPrefix($0.rawValue + "/") } }
  }

  /// Whether it is over on a day, and whether only with a late charge.
  public func state(on day: BSDate) -> State {
    let day = day.description
    return day <= end ? .running : day <= lastDay ? .due : .late
  }

  public enum State: String, Hashable, Sendable, Codable {
    case running, due, late
  }
}
