import GRDB
public import Printing

/// A case as a list shows it.
public struct CaseSummary: Hashable, Sendable, Codable {
  public let id: Int64
  /// The form's id: `madhesh-2078/annex-03`.
  public let form: String
  /// What the case is about: the industry's, the investor's, the programme's name.
  public let title: String
  /// When it was added: UTC, `2024-08-28T05:15:00Z`.
  public let added: String
  public let state: CaseState
  /// The number and key of its last paper that is no copy of another of the same case, void or not.
  public let number: String?
  public let key: String?
}

extension Register {
  /// Adds a checked case.
  ///
  /// - Parameter form: the form's id.
  /// - Parameter title: what lists show; cut after 200 characters.
  /// - Parameter content: the values in canonical form, so that the same case is the same text.
  /// - Returns: the case's number in this register.
  /// - Throws: `RegisterError.duplicateCase` when form, values and pictures are those of another case.
  public func addCase(form: String, title: String, content: Content) throws(RegisterError) -> Int64 {
    try write(as: .clerk) { database, person in
      try insertCase(form: form, title: title, content: content, by: person, in: database)
    }
  }

  func insertCase(
    form: String, title: String, content: Content, by person: Person, added: String? = nil,
    in database: Database
  ) throws -> Int64 {
    let (json, pictures) = try content.store(in: database)
    return try insertCase(
      form: form, title: title, json: json, pictures: pictures, by: person, added: added, in: database)
  }

  /// Adds a case whose pictures the register has.
  ///
  /// - Parameter json: the values without white space.
  func insertCase(
    form: String, title: String, json: String, pictures: [(name: String, digest: String)], by person: Person,
    added: String? = nil, in database: Database
  ) throws -> Int64 {
    let digest = Content.digest(of: "case \(form)", json: json, pictures: pictures)
    if let twin = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM cases WHERE digest = ?"), arguments: [digest])
    {
      throw RegisterError.duplicateCase(existing: twin)
    }
    let added = CaseRecord(
      id: try Self.nextID(of: "cases", in: database), form: form, title: String(title.prefix(200)),
      digest: digest, added: try added ?? Self.now(in: database))
    try database.cachedStatement(
      sql: "INSERT INTO cases (id, form, title, content, digest, added) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(
      arguments: [added.id, form, added.title, json, digest, added.added])
    for picture in pictures {
      try database.cachedStatement(
        sql: "INSERT INTO case_pictures (case_id, name, picture) VALUES (?, ?, ?)"
      ).execute(
        arguments: [added.id, picture.name, picture.digest])
    }
    try record(added, by: person, in: database)
    return added.id
  }

  /// Gives every case, in the order in which they were added.
  ///
  /// - Parameter state: only those; nil for all.
  public func eachCase(
    in state: CaseState? = nil, _ visit: (CaseSummary) throws -> Void
  ) throws(RegisterError) {
    try read(isRepeatable: false) { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT cases.id, cases.form, cases.title, added, text AS number, key, \(CaseHistory.stateSQL) AS state
          FROM cases
          LEFT JOIN documents ON documents.id =
            (SELECT max(id) FROM documents WHERE case_id = cases.id AND copy IN ('original', 'corrected'))
          LEFT JOIN numbers ON numbers.document = \(CopyChain.original) AND field IS NULL
          ORDER BY cases.id
          """)
      while let row = try rows.next() {
        guard let found = CaseState(rawValue: try row.decode(forColumn: "state")),
          state == nil || state == found
        else {
          continue
        }
        try visit(
          CaseSummary(
            id: try row.decode(forColumn: "id"), form: try row.decode(forColumn: "form"),
            title: try row.decode(forColumn: "title"), added: try row.decode(forColumn: "added"),
            state: found,
            number: try row.decode(forColumn: "number"), key: try row.decode(forColumn: "key")))
      }
    }
  }

  /// The numbers of the cases that wait to be issued, in the order in which they were added: those that never were,
  /// and were not refused.
  public func openCases() throws(RegisterError) -> [Int64] {
    try read { database in
      try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM documents)
            AND id NOT IN (SELECT case_id FROM events WHERE action IN ('registered', 'refused'))
          ORDER BY id
          """)
    }
  }

  static func hasCase(_ id: Int64, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?)"), arguments: [id]) ?? false
  }

  /// What a case of the register says, and the identity of its form.
  ///
  /// - Throws: `RegisterError.noCase` for a number that no case has.
  public func content(of id: Int64) throws(RegisterError) -> (form: String, content: Content) {
    try read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT form, content FROM cases WHERE id = ?", arguments: [id])
      else { throw RegisterError.noCase(id) }
      let pictures = try Content.pictures(in: .cases, of: id, database)
      return (
        try row.decode(forColumn: "form"),
        Content(json: try row.decode(forColumn: "content"), pictures: pictures)
      )
    }
  }
}
