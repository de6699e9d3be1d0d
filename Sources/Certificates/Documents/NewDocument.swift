import Foundation
import GRDB
import Nepali

/// The row of a document that is about to be written.
struct NewDocument {
  let id: Int64
  let key: String
  var copy = CopyKind.original
  /// The document of which it is a copy.
  var replaces: Int64?
  let caseID: Int64
  let title: String
  /// The digests of its form file and its frame.
  let form: String
  let frame: String?
  /// पत्र संख्या.
  let file: String
  /// What printed it.
  let program: String
  let person: Int64
  var exception: String?
  let date: BSDate

  /// - Parameter digest: SHA-256 of the PDF's bytes.
  func insert(_ bytes: [UInt8], digest: String, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO documents (id, key, copy, replaces, case_id, form, frame, title, file, program, person,
          exception, date, civil_date, digest, size, bytes)
        VALUES (:id, :key, :copy, :replaces, :case, :form, :frame, :title, :file, :program, :person,
          :exception, :date, :civil, :digest, :size, :bytes)
        """
    ).execute(
      arguments: [
        "id": id, "key": key, "copy": copy.rawValue, "replaces": replaces, "case": caseID, "form": form,
        "frame": frame, "title": title, "file": file, "program": program, "person": person,
        "exception": exception, "date": date.description, "civil": date.civil.description,
        "digest": digest, "size": bytes.count, "bytes": Data(bytes),
      ])
  }
}
