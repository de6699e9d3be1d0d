import GRDB
import Nepali
import Rules

/// The yearly particulars of an industry that were not received: within six months of the end of each fiscal year after
/// business has begun (rule 8(1) of Madhesh).
public struct YearlyReturn: Hashable, Sendable, Codable {
  /// `2082/83`.
  public let fiscalYear: String
  /// The last day on which they are handed in, Bikram Sambat.
  public let lastDay: String
  /// Whether the register knows that business had begun.
  public let hasBegun: Bool

  /// The law's limit.
  private static let limit = "madhesh-2078/rule-8-1"
  /// The field of a return, and of the paper that says it was recorded, that is the last day of its year.
  private static let periodEnd = "period_to"

  /// The years that ended before a day without their particulars.
  static func missing(
    by day: BSDate, _ particulars: [String: Industry.Particular], registered number: NumberRecord,
    of industry: Int64, in database: Database
  ) throws -> [YearlyReturn] {
    guard try RenewalTerm.law(of: number, in: database) == .madhesh2078, let limit = TimeLimit.named(limit),
      particulars["cancelled_on"] == nil
    else { return [] }
    let begun = particulars["operating_since"].flatMap { try? BSDate.parse($0.value) }
    let first = try BSDate.parse(particulars["registration_date"]?.value ?? number.date)
    let received = Set(
      try String.fetchAll(
        database,
        sql: """
          SELECT json_extract(content, '$.\(periodEnd)') FROM industry_papers
          JOIN documents ON documents.id = document JOIN cases ON cases.id = case_id
          WHERE industry = ? AND documents.date <= ? AND json_extract(content, '$.\(periodEnd)') IS NOT NULL
            AND NOT \(Voiding.exists(of: "documents.id"))
          """, arguments: [industry, day.description]
      ).compactMap { try? FiscalYear(containing: BSDate.parse($0)) })
    var missing: [YearlyReturn] = []
    var year = try FiscalYear(containing: begun ?? first)
    while year.lastDay < day {
      if !received.contains(year) {
        missing.append(
          YearlyReturn(
            fiscalYear: year.description, lastDay: try limit.lastDay(from: year.lastDay).description,
            hasBegun: begun != nil))
      }
      year = try year.next()
    }
    return missing
  }
}
