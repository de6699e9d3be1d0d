import Forms
import GRDB
import Nepali

/// Reads the file of an industry, as it was on a day.
struct IndustryFile {
  let id: Int64
  let number: NumberRecord
  /// What came later is left out; nil for nothing.
  let day: BSDate?
  let database: Database

  /// What is compared with days in the tables; nothing is later than the last.
  private var last: String { day?.description ?? "9999" }

  func industry(today: BSDate?) throws -> Industry {
    let particulars = try particulars()
    if let day, particulars.isEmpty, number.date > day.description {
      throw RegisterError.invalid(what: number.text, reason: "was registered on \(number.date), after \(day)")
    }
    let file = try papers()
    var industry = Industry(
      id: id, registrationNumber: number.text, particulars: particulars, papers: file.map(\.key),
      asOf: day?.description, file: file)
    industry.endorsements = try endorsements()
    industry.payments = try payments()
    if let today = day ?? today {
      industry.term = try RenewalTerm(particulars, registered: number, in: database)
      industry.returns = try YearlyReturn.missing(
        by: today, particulars, registered: number, of: id, in: database)
    }
    return industry
  }

  /// Of each particular what the latest paper says; one that a correction took away is left out.
  func particulars() throws -> [String: Industry.Particular] {
    var particulars: [String: Industry.Particular] = [:]
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT particular, value, facts.date AS date, facts.case_id AS case_id, key
          FROM facts LEFT JOIN documents ON documents.id = document
          WHERE industry = ? AND facts.date <= ? AND \(Fact.holds)
          ORDER BY facts.date, facts.id
          """), arguments: [id, last])
    while let row = try rows.next() {
      particulars[try row.decode(forColumn: "particular")] = Industry.Particular(
        value: try row.decode(forColumn: "value"), date: try row.decode(forColumn: "date"),
        caseID: try row.decode(forColumn: "case_id"), paper: try row.decode(forColumn: "key"))
    }
    return particulars.filter { !$0.value.value.isEmpty }
  }

  private func papers() throws -> [Industry.Paper] {
    let rows = try Row.fetchAll(
      database,
      sql: DocumentSummary.query + """
         WHERE documents.id IN (SELECT document FROM industry_papers WHERE industry = ?)
          AND documents.date <= ? ORDER BY documents.id
        """, arguments: [id, last])
    return try rows.map { row in
      let document = try DocumentSummary(row, in: database)
      return Industry.Paper(
        key: document.key, number: document.number, book: document.book, form: document.form,
        date: document.date,
        copy: document.copy, state: document.state)
    }
  }

  private func endorsements() throws -> [Industry.Endorsement] {
    try Endorsement.all(
      onDocuments: "SELECT document FROM industry_papers WHERE industry = \(id)", in: database
    ).filter { $0.date <= last }.map {
      Industry.Endorsement(certificate: $0.certificate, decision: $0.decision, row: $0.row, date: $0.date)
    }
  }

  /// What was paid for the cases of its papers, and for the applications that they answer.
  private func payments() throws -> [Industry.Payment] {
    try Row.fetchAll(
      database,
      sql: """
        WITH papers (case_id) AS (
          SELECT case_id FROM documents JOIN industry_papers ON document = documents.id WHERE industry = :industry),
        cases (case_id) AS (
          SELECT case_id FROM papers
          UNION SELECT other FROM case_links JOIN papers USING (case_id) WHERE kind IN ('answers', 'amends'))
        SELECT receipts.key AS receipt, head, paisa, method, payments.date AS date
        FROM payments JOIN documents AS receipts ON receipts.id = receipt
        WHERE payments.case_id IN (SELECT case_id FROM cases) AND payments.date <= :last
        ORDER BY payments.id
        """, arguments: ["industry": id, "last": last]
    ).map { row in
      Industry.Payment(
        receipt: try row.decode(forColumn: "receipt"), head: try row.decode(forColumn: "head"),
        paisa: try row.decode(forColumn: "paisa"), method: try row.decode(forColumn: "method"),
        date: try row.decode(forColumn: "date"))
    }
  }
}
