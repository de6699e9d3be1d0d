import Forms
import GRDB
import Printing

extension Register {
  /// What the register has of a case that is to come in.
  enum Standing {
    /// Nothing.
    case new
    /// The case itself.
    case same(Int64)
    /// Something that stands against it.
    case refused(RegisterError)
  }

  /// How cases stand to what the register has, in their order.
  func standing(of cases: [ImportedCase]) throws(RegisterError) -> [Standing] {
    try read { database in try cases.map { try Self.standing(of: $0, in: database) } }
  }

  /// Takes in the cases that are new, all of them or none, each with the key of its row.
  ///
  /// - Returns: the numbers of the cases in the register; nil for one that was there already.
  /// - Throws: `RegisterError` for a case that another process has made impossible meanwhile.
  func importCases(_ cases: [ImportedCase]) throws(RegisterError) -> [Int64?] {
    try write(as: .clerk) { database, person in
      try cases.map { imported in
        switch try Self.standing(of: imported, in: database) {
        case .new: return try insert(imported, by: person, in: database)
        case .same: return nil
        case .refused(let error): throw error
        }
      }
    }
  }

  private func insert(_ imported: ImportedCase, by person: Person, in database: Database) throws -> Int64 {
    for bytes in imported.pictureFiles.values { _ = try Content.store(picture: bytes, in: database) }
    let id = try insertCase(
      form: imported.form, title: imported.title, json: imported.json, pictures: imported.pictures,
      by: person,
      in: database)
    if let past = imported.past {
      try enterPast(
        ofCase: id, numbers: past.numbers, facts: past.facts, date: past.date, by: person, in: database)
    }
    if let key = imported.registerKey {
      try act(.imported, case: id, by: person, details: [Self.importKey: key], in: database)
    }
    return id
  }

  private static let importKey = "import_key"

  private static func standing(of imported: ImportedCase, in database: Database) throws -> Standing {
    let digest = imported.digest
    if let key = imported.registerKey, let id = try caseID(ofKey: key, in: database) {
      let own = try String.fetchOne(
        try database.cachedStatement(sql: "SELECT digest FROM cases WHERE id = ?"), arguments: [id])
      if own == digest { return .same(id) }
      let words = key.split(separator: "\t").dropFirst().joined(separator: ", ")
      return .refused(
        .invalid(
          what: "the key \(words)",
          reason:
            "is that of case \(id), which says something else; a case that came in is not changed by a row"))
    }
    let twin = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM cases WHERE digest = ?"), arguments: [digest])
    if let twin { return .same(twin) }
    for (field, book, text) in imported.past?.numbers ?? [] {
      if try NumberRecord.find(text, in: book, database) != nil {
        return .refused(.numberTaken(field: field, number: text, book: book.rawValue))
      }
    }
    return .new
  }

  private static func caseID(ofKey key: String, in database: Database) throws -> Int64? {
    try Int64.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT case_id FROM event_details JOIN events ON events.id = event
          WHERE name = 'import_key' AND value = ?
          """), arguments: [key])
  }
}
