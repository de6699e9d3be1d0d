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
  /// What made it, and SHA-256 of its PDF.
  public let program: String
  public let digest: String
  public let size: Int
  /// What of the stored inputs does not have the digest that it had when the document was issued.
  public let changed: [String]
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
              documents.date AS date, documents.digest AS digest, size, content, cases.form AS form_id,
              cases.digest AS case_digest
            FROM documents JOIN cases ON cases.id = case_id WHERE key = ?
            """, arguments: [key])
      else { throw RegisterError.noDocument(number: key) }
      guard try row.decode(Int64?.self, forColumn: "person") != nil else { return nil }
      let caseID: Int64 = try row.decode(forColumn: "case_id")
      let json: String = try row.decode(forColumn: "content")
      let pictures = try Content.pictures(in: .cases, of: caseID, database)
      let edition = try edition(row, in: database)
      let stored = try Self.frame(try row.decode(forColumn: "frame"), in: database)
      let own = Content.digest(
        of: "case \(try row.decode(String.self, forColumn: "form_id"))", json: json,
        pictures: pictures.map { ($0.key, SHA256.hex($0.value)) })
      var changed: [String] = []
      if edition.digest != (try row.decode(String.self, forColumn: "form")) { changed.append("form") }
      if Frame(stored.content).digest != stored.digest { changed.append("frame") }
      if own != (try row.decode(String.self, forColumn: "case_digest")) { changed.append("case") }
      let draft = Draft(
        source: "values", edition: edition, values: try PlacedValue(json: Array(json.utf8), file: "values"),
        pictures: pictures, frame: stored, numbers: try numbers(row, key, in: database),
        date: try BSDate.parse(try row.decode(String.self, forColumn: "date")))
      return StoredDraft(
        draft: draft, program: try row.decode(forColumn: "program"),
        digest: try row.decode(forColumn: "digest"),
        size: try row.decode(forColumn: "size"), changed: changed)
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
      database, sql: "SELECT * FROM numbers WHERE document = ? ORDER BY id",
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
