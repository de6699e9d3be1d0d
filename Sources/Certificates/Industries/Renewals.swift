import Forms
import GRDB
public import Nepali

/// An industry whose term ends.
public struct Renewal: Hashable, Sendable, Codable {
  public let registrationNumber: String
  public let name: String
  public let address: String?
  public let phone: String?
  public let term: RenewalTerm
}

extension Register {
  /// Gives the industries whose terms end within some days, in the order of their registrations. One is in memory at a
  /// time.
  public func eachRenewal(
    from first: BSDate, to last: BSDate, _ visit: (Renewal) throws -> Void
  ) throws(RegisterError) {
    try read(isRepeatable: false) { database in
      let rows = try Row.fetchCursor(
        database, sql: NumberRecord.query + " WHERE numbers.id IN (SELECT number FROM industries) ORDER BY numbers.id")
      while let row = try rows.next() {
        let number = try NumberRecord(row)
        guard let id = number.industry else { continue }
        if try number.isVoid(in: database) { continue }
        let particulars = try IndustryFile(id: id, number: number, day: nil, database: database).particulars()
        guard let term = try RenewalTerm(particulars, registered: number, in: database),
          first.description <= term.end, term.end <= last.description
        else { continue }
        try visit(
          Renewal(
            registrationNumber: number.text, name: particulars[Fact.name]?.value ?? "",
            address: particulars["address"]?.value, phone: particulars["phone"]?.value, term: term))
      }
    }
  }

  /// The case of a reminder of a term's end, where the industry has one already.
  func reminder(of renewal: Renewal) throws(RegisterError) -> Int64? {
    try read { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT id FROM cases WHERE form = ? AND json_extract(content, '$.registration_number') = ?
            AND json_extract(content, '$.term_end') = ? ORDER BY id DESC LIMIT 1
          """, arguments: [Renewal.reminder, renewal.registrationNumber, renewal.term.end])
    }
  }
}

extension Renewal {
  /// The form of the reminder.
  static let reminder = "office/renewal-reminder"
}
