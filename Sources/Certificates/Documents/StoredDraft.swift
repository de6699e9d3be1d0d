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
    try read { database in try storedDraft(ofKey: key, in: database) }
  }

  func storedDraft(ofKey key: String, in database: Database) throws -> StoredDraft? {
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
    let id: Int64 = try row.decode(forColumn: "id")
    let chain = try CopyChain.documents(from: id, in: database)
    let edition = try edition(row.decode(forColumn: "form"), in: database)
    let frame: String = try row.decode(forColumn: "frame")
    let digest = Content.digest(
      of: "case \(try row.decode(String.self, forColumn: "form_id"))", json: json,
      pictures: pictures.map { ($0.key, SHA256.hex($0.value)) })
    // With the digest that the frame has, and not that by which the register calls it.
    let present = Frame(try Self.frame(frame, in: database).content)
    var draft = Draft(
      source: "values", edition: edition, values: try PlacedValue(json: Array(json.utf8), file: "values"),
      pictures: pictures, frame: present, numbers: try numbers(row, key, of: chain.last ?? id, in: database),
      date: try BSDate.parse(try row.decode(String.self, forColumn: "date")))
    draft.choices = try AddedTranslation.choices(ofDocuments: chain, in: database)
    draft.copy = try copyMark(ofDocument: id, in: database)
    let stored = Reproduction.Stored(
      digest: try row.decode(forColumn: "digest"), identity: try row.decode(forColumn: "program"),
      form: try row.decode(forColumn: "form"), frame: frame, bytes: try Content.bytes(row))
    return StoredDraft(
      draft: draft, stored: stored,
      isCaseSame: digest == (try row.decode(String.self, forColumn: "case_digest")))
  }

  func edition(_ digest: String, in database: Database) throws -> FormEdition {
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

  /// What a copy says of itself; nil for an original.
  private func copyMark(ofDocument id: Int64, in database: Database) throws -> CopyMark? {
    let event = try Int64.fetchOne(
      database, sql: "SELECT id FROM events WHERE action = 'copied' AND document = ?", arguments: [id])
    guard let event,
      let form = try Act.detail(CopyDetail.form, ofEvent: event, in: database),
      let values = try Act.detail(CopyDetail.values, ofEvent: event, in: database)
    else { return nil }
    return CopyMark(
      edition: try edition(form, in: database),
      values: try PlacedValue(json: Array(values.utf8), file: "the mark of the copy"))
  }

  /// A copy bears the numbers of its original, and a key of its own.
  private func numbers(
    _ document: Row, _ key: String, of original: Int64, in database: Database
  ) throws -> DraftNumbers {
    let rows = try Row.fetchAll(
      database, sql: NumberRecord.query + " WHERE document = ? ORDER BY numbers.id",
      arguments: [original])
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
