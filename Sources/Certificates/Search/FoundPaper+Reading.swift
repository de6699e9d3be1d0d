import GRDB

extension FoundPaper {
  /// What a row of the index stands for: the papers of a case, or the case that has none, or a number.
  static func all(ofRow row: Int64, in database: Database) throws -> [FoundPaper] {
    guard row > 0 else { return try entered(number: -row, in: database).map { [$0] } ?? [] }
    guard
      let stored = try Row.fetchOne(
        try database.cachedStatement(sql: "SELECT form, title FROM cases WHERE id = ?"), arguments: [row])
    else { return [] }
    let form: String = try stored.decode(forColumn: "form")
    let documents = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT id, key, title, date FROM documents WHERE case_id = ? ORDER BY id"),
      arguments: [row])
    if documents.isEmpty {
      let title: String = try stored.decode(forColumn: "title")
      return [try unissued(row, form: form, title: title, in: database)]
    }
    return try documents.map { document in
      try issued(document, form: form, caseID: row, in: database)
    }
  }

  private static func issued(
    _ document: Row, form: String, caseID: Int64, in database: Database
  ) throws -> FoundPaper {
    let id: Int64 = try document.decode(forColumn: "id")
    let numbers = try numbers(
      try database.cachedStatement(
        sql: "SELECT book, text, date FROM numbers WHERE document = ? ORDER BY field IS NOT NULL, id"), [id])
    let last = try Row.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT action, reason FROM events
          WHERE document = :document AND action IN ('void', 'superseded', 'spoiled', 'printed', 'handed')
            -- What came in has its paper of the book, and goes on being worked on.
            OR case_id = :case AND action IN ('asked', 'answered', 'checked', 'approved', 'refused', 'received')
              AND EXISTS (SELECT 1 FROM events WHERE case_id = :case AND action = 'received')
          ORDER BY action = 'void' DESC, action = 'superseded' DESC, id DESC LIMIT 1
          """), arguments: ["document": id, "case": caseID])
    let state: String = try last?.decode(forColumn: "action") ?? issued
    return FoundPaper(
      number: numbers.first?.number.text, key: try document.decode(forColumn: "key"),
      title: try document.decode(forColumn: "title"), form: form,
      date: try document.decode(forColumn: "date"),
      state: state, voidReason: state == void ? try last?.decode(forColumn: "reason") : nil, caseID: caseID,
      numbers: numbers.map(\.number), why: [])
  }

  private static func unissued(
    _ id: Int64, form: String, title: String, in database: Database
  ) throws -> FoundPaper {
    let numbers = try numbers(
      try database.cachedStatement(
        sql: "SELECT book, text, date FROM numbers WHERE case_id = ? AND document IS NULL ORDER BY id"), [id])
    let last = try String.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT action FROM events WHERE case_id = ? AND document IS NULL AND action IN
            ('registered', 'received', 'asked', 'answered', 'checked', 'approved', 'refused')
          ORDER BY id DESC LIMIT 1
          """), arguments: [id])
    return FoundPaper(
      number: numbers.first?.number.text, key: nil, title: title, form: form, date: numbers.first?.date,
      state: last ?? entered, voidReason: nil, caseID: id, numbers: numbers.map(\.number), why: [])
  }

  private static func entered(number id: Int64, in database: Database) throws -> FoundPaper? {
    guard
      let row = try numbers(
        try database.cachedStatement(sql: "SELECT book, text, date FROM numbers WHERE id = ?"), [id]
      ).first
    else { return nil }
    return FoundPaper(
      number: row.number.text, key: nil,
      title: try EnteredName.of(number: id, in: database) ?? row.number.text,
      form: nil, date: row.date, state: entered, voidReason: nil, caseID: nil, numbers: [row.number], why: [])
  }

  private static func numbers(
    _ statement: Statement, _ arguments: StatementArguments
  ) throws -> [(number: Number, date: String)] {
    try Row.fetchAll(statement, arguments: arguments).map {
      (
        Number(book: try $0.decode(forColumn: "book"), text: try $0.decode(forColumn: "text")),
        try $0.decode(forColumn: "date")
      )
    }
  }
}
