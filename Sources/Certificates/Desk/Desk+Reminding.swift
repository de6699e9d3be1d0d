import GRDB
import Nepali

extension Desk {
  /// The letter that reminds an industry of the end of its term: issued now, or the one that it had already.
  ///
  /// - Returns: the letter, and whether it was issued before.
  /// - Throws: `RegisterError`; `CaseError` for an industry whose particulars do not fill the form.
  public func remind(_ renewal: Renewal, on day: IssueDay) throws -> (letter: DocumentSummary, isAgain: Bool)
  {
    let known = try register.reminder(of: renewal)
    let id: Int64
    if let known {
      if let key = try register.documentKey(ofCase: known) { return (try register.document(key), true) }
      id = known
    } else {
      var values: [String: String] = [
        "letter_date": day.date.description, "industry_name": renewal.name,
        "registration_number": renewal.registrationNumber, "term_end": renewal.term.end,
        "renewals_so_far": "\(renewal.term.renewals)", "renewal_last_day": renewal.term.lastDay,
      ]
      values["industry_address"] = renewal.address
      id = try add(
        Array(values.sortedJSON().utf8), file: renewal.registrationNumber, form: Renewal.reminder, on: day.date,
        pictures: { name in throw RegisterError.invalid(what: name, reason: "a reminder has no picture") }
      ).id
    }
    var letter: DocumentSummary?
    try issue([id], on: day) { outcome in
      switch outcome {
      case .issued(let document): letter = document
      case .refused(_, let reason): throw reason
      }
    }
    guard let letter else { throw RegisterError.noCase(id) }
    return (letter, false)
  }
}

extension Register {
  /// The key of the paper in force of a case; nil where it has none.
  func documentKey(ofCase id: Int64) throws(RegisterError) -> String? {
    try read { database in
      try String.fetchOne(
        database,
        sql: """
          SELECT key FROM documents WHERE case_id = ? AND copy IN ('original', 'corrected')
            AND NOT \(Voiding.exists(of: "documents.id"))
          ORDER BY id DESC LIMIT 1
          """, arguments: [id])
    }
  }
}
