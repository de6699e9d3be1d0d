import Cases
import GRDB
import Printing

/// A case that may be issued now.
struct IssuableCase {
  let form: String
  let title: String
  let values: PlacedValue
  let pictures: [String: [UInt8]]

  /// What comes in.
  init(_ arrival: Arrival) throws {
    form = arrival.form
    title = arrival.title
    values = try PlacedValue(json: Array(arrival.content.json.utf8), file: "values")
    pictures = arrival.content.pictures
  }

  /// - Throws: `RegisterError.noCase`, `.alreadyIssued`, `.impossibleStep` for what was refused;
  ///   `.invalid` for the case of a correction
  init(_ id: Int64, in database: Database) throws {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT form, title, content FROM cases WHERE id = ?", arguments: [id])
    else { throw RegisterError.noCase(id) }
    if let number = try Self.number(of: id, in: database) {
      throw RegisterError.alreadyIssued(case: id, number: number)
    }
    try CaseHistory(of: id, in: database).require(.issue)
    let corrects = try String.fetchOne(
      database, sql: "SELECT key FROM documents WHERE case_id = ? AND copy = 'corrected'", arguments: [id])
    if let corrects {
      throw RegisterError.invalid(
        what: corrects, reason: "the case was entered for this correction, and gets no number of its own")
    }
    form = try row.decode(forColumn: "form")
    title = try row.decode(forColumn: "title")
    let content: String = try row.decode(forColumn: "content")
    values = try PlacedValue(json: Array(content.utf8), file: "values")
    pictures = try Content.pictures(in: .cases, of: id, database)
  }

  /// Whether nobody has issued the case.
  static func isOpen(_ id: Int64, in database: Database) throws -> Bool {
    try number(of: id, in: database) == nil
  }

  /// The number under which the case stands already: of its document in force, or of its paper time; of a correction its key.
  static func number(of id: Int64, in database: Database) throws -> String? {
    try String.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT text FROM numbers WHERE case_id = ? AND (
            field IS NULL AND NOT \(Voiding.exists(of: "numbers.document")) OR document IS NULL)
          UNION ALL SELECT key FROM documents WHERE case_id = ? AND copy = 'corrected'
            AND NOT \(Voiding.exists(of: "documents.id"))
          """), arguments: [id, id])
  }
}
