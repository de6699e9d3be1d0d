import GRDB

/// A paper that came in and whose answer did not go out yet, as the register knows it.
package struct OpenPaper {
  package let caseID: Int64
  let form: String
  let title: String
  let number: String
  let sender: String?
  /// The day on which it came in.
  let received: String
  /// The limit that it was received with, where its form names none.
  let limit: String?
  let state: CaseState
  /// The days on which something was asked back, and answered.
  let stops: [(asked: String, answered: String?)]
}

extension Register {
  /// The papers that came in, are not void and amend no other, without those of whose answer the document is issued,
  /// in the order in which they came.
  package func openPapers() throws(RegisterError) -> [OpenPaper] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT cases.id AS id, cases.form AS form, cases.title AS title, numbers.text AS number,
            \(CaseHistory.stateSQL) AS state,
            (SELECT value FROM event_details WHERE event = received.id AND name = 'from') AS sender,
            (SELECT value FROM event_details WHERE event = received.id AND name = 'date') AS received,
            (SELECT value FROM event_details WHERE event = received.id AND name = 'limit') AS time_limit
          FROM events AS received JOIN cases ON cases.id = received.case_id
          JOIN documents ON documents.id =
            (SELECT max(id) FROM documents WHERE case_id = cases.id AND copy = 'original')
          JOIN numbers ON numbers.document = documents.id AND field IS NULL
          WHERE received.action = 'received'
            AND NOT \(Voiding.exists(of: "documents.id"))
            AND NOT EXISTS (SELECT 1 FROM case_links WHERE case_id = cases.id AND kind = 'amends')
            AND NOT EXISTS (
              SELECT 1 FROM case_links JOIN documents AS answer ON answer.case_id = case_links.case_id
              WHERE other = cases.id AND kind = 'answers' AND answer.copy = 'original'
                AND NOT \(Voiding.exists(of: "answer.id")))
          ORDER BY received.id
          """)
      var papers: [OpenPaper] = []
      while let row = try rows.next() {
        let id: Int64 = try row.decode(forColumn: "id")
        guard let state = CaseState(rawValue: try row.decode(forColumn: "state")) else { continue }
        papers.append(
          OpenPaper(
            caseID: id, form: try row.decode(forColumn: "form"), title: try row.decode(forColumn: "title"),
            number: try row.decode(forColumn: "number"), sender: try row.decode(forColumn: "sender"),
            received: try row.decode(forColumn: "received"), limit: try row.decode(forColumn: "time_limit"),
            state: state, stops: try Self.stops(ofCase: id, in: database)))
      }
      return papers
    }
  }

  private static func stops(
    ofCase id: Int64, in database: Database
  ) throws -> [(asked: String, answered: String?)] {
    var stops: [(asked: String, answered: String?)] = []
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT action, value FROM events JOIN event_details ON event = events.id AND name = 'date'
          WHERE case_id = ? AND action IN ('asked', 'answered') ORDER BY events.id
          """), arguments: [id])
    while let row = try rows.next() {
      let day: String = try row.decode(forColumn: "value")
      if try row.decode(String.self, forColumn: "action") == "asked" {
        stops.append((day, nil))
      } else if !stops.isEmpty {
        stops[stops.count - 1].answered = day
      }
    }
    return stops
  }
}
