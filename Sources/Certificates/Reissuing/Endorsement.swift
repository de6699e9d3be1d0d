import GRDB
import Nepali

/// A decision that was written into a certificate's table of decisions.
struct Endorsement {
  /// The keys of the certificate and of the paper of the decision.
  let certificate: String
  let decision: String
  /// The row of the table, from 1.
  let row: Int
  /// The day of the endorsement, Bikram Sambat.
  let date: String
  /// The digest of the slip's form, and the values of that form.
  let form: String
  let values: String

  /// The names under which the event remembers it.
  enum Detail {
    static let decision = "decision"
    static let row = "row"
    static let date = "date"
  }

  /// The endorsements of certificates, in their order; looked for among the events of each certificate, and not among
  /// all endorsements (`+action`).
  ///
  /// - Parameter documents: a query of the certificates.
  static func all(onDocuments documents: String, in database: Database) throws -> [Endorsement] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT key, events.id AS event FROM events JOIN documents ON documents.id = document
        WHERE +action = 'endorsed' AND document IN (\(documents)) ORDER BY events.id
        """
    ).map { row in
      let event: Int64 = try row.decode(forColumn: "event")
      func detail(_ name: String) throws -> String {
        try Act.detail(name, ofEvent: event, in: database) ?? ""
      }
      return Endorsement(
        certificate: try row.decode(forColumn: "key"), decision: try detail(Detail.decision),
        row: Int(try detail(Detail.row)) ?? 0, date: try detail(Detail.date),
        form: try detail(CopyDetail.form),
        values: try detail(CopyDetail.values))
    }
  }
}
