import Cases
import Digest
import Forms
import Foundation
import GRDB
import Nepali
public import Printing

/// What an issued document was made from, as the register has it.
public struct StoredDraft: Sendable {
  public let draft: Draft
  /// What was kept with the document, and its bytes.
  public let stored: Reproduction.Stored
  /// Whether the case has the digest that it had when it was entered.
  public let isCaseSame: Bool
}

extension Register {
  /// Everything that a document was made from: form, frame, case, pictures, numbers and day.
  ///
  /// - Returns: nil for a document of the first version, which knew other numbers and no पत्र संख्या.
  /// - Throws: `RegisterError.noDocument`; `.corrupt` where a part cannot be read.
  public func storedDraft(ofKey key: String) throws(RegisterError) -> StoredDraft? {
    try read { database -> StoredDraft? in
      guard
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT documents.id AS id, case_id, documents.form AS form, frame, file, program, person,
              documents.date AS date, documents.digest AS digest, bytes, content, cases.form AS form_id,
              cases.digest AS case_digest
            FROM documents JOIN cases ON cases.id = case_id WHERE key = ?
            """, arguments: [key])
      else { throw RegisterError.noDocument(number: key) }
      guard try row.decode(Int64?.self, forColumn: "person") != nil else { return nil }
      let caseID: Int64 = try row.decode(forColumn: "case_id")
      let json: String = try row.decode(forColumn: "content")
      let pictures = try Content.pictures(in: .cases, of: caseID, database)
      let edition = try edition(row, in: database)
      let frame: String = try row.decode(forColumn: "frame")
      let digest = Content.digest(
        of: "case \(try row.decode(String.self, forColumn: "form_id"))", json: json,
        pictures: pictures.map { ($0.key, SHA256.hex($0.value)) })
      // With the digest that the frame has, and not that by which the register calls it.
      let present = Frame(try Self.frame(frame, in: database).content)
      var draft = Draft(
        source: "values", edition: edition, values: try PlacedValue(json: Array(json.utf8), file: "values"),
        pictures: pictures, frame: present, numbers: try numbers(row, key, in: database),
        date: try BSDate.parse(try row.decode(String.self, forColumn: "date")))
      draft.choices = try AddedTranslation.choices(
        ofDocument: try row.decode(forColumn: "id"), in: database)
      let stored = Reproduction.Stored(
        digest: try row.decode(forColumn: "digest"), identity: try row.decode(forColumn: "program"),
        form: try row.decode(forColumn: "form"), frame: frame, bytes: try Content.bytes(row))
      return StoredDraft(
        draft: draft, stored: stored,
        isCaseSame: digest == (try row.decode(String.self, forColumn: "case_digest")))
    }
  }

  private func edition(_ document: Row, in database: Database) throws -> FormEdition {
    let digest: String = try document.decode(forColumn: "form")
    guard
      let row = try Row.fetchOne(database, sql: "SELECT * FROM forms WHERE digest = ?", arguments: [digest]),
      let kind = Form.Kind(rawValue: try row.decode(forColumn: "kind"))
    else { throw RegisterError.corrupt(path: path, detail: "form \(digest) is missing") }
    return FormEdition(
      id: try row.decode(forColumn: "id"), kind: kind,
      from: try BSDate.parse(try row.decode(String.self, forColumn: "valid_from")),
      until: try row.decode(String?.self, forColumn: "valid_until").map { try BSDate.parse($0) },
      bytes: try Content.bytes(row))
  }

  private func numbers(_ document: Row, _ key: String, in database: Database) throws -> DraftNumbers {
    let rows = try Row.fetchAll(
      database, sql: NumberRecord.query + " WHERE document = ? ORDER BY numbers.id",
      arguments: [try document.decode(Int64.self, forColumn: "id")])
    var numbers = DraftNumbers(file: try document.decode(forColumn: "file"))
    for record in try rows.map(NumberRecord.init) {
      if let field = record.field {
        numbers.allotted[field] = record.text
      } else if let book = Book(rawValue: record.book) {
        numbers.own = DraftNumbers.Own(record.text, key: key, in: book)
      }
    }
    return numbers
  }
}
