import Digest
import Forms
import Foundation
import GRDB
import Nepali
import Printing

/// An issued document as a list shows it.
public struct DocumentSummary: Hashable, Sendable, Codable {
  /// As printed: `प्र.प.-२०८१/८२-०००१`.
  public let number: String
  /// In ASCII: `CERT-2081-82-0001`.
  public let key: String
  /// The form's kind: `certificate`.
  public let kind: String
  /// The form's id, and SHA-256 of the form file it was made with.
  public let form: String
  public let formDigest: String
  /// The case that was issued.
  public let caseID: Int64
  public let title: String
  /// `original`; other copies point to what they replace.
  public let copy: String
  /// The day of issue in Bikram Sambat, `2081-05-12`, and in the civil calendar.
  public let date: String
  public let civilDate: String
  /// The program and fonts that made it.
  public let program: String
  /// SHA-256 of the stored PDF, and its length in bytes.
  public let sha256: String
  public let size: Int
  /// Why it was made void; nil for a document in force.
  public let voidReason: String?

  init(_ row: Row) throws {
    number = try row.decode(forColumn: "number")
    key = try row.decode(forColumn: "key")
    kind = try row.decode(forColumn: "kind")
    form = try row.decode(forColumn: "form_id")
    formDigest = try row.decode(forColumn: "form")
    caseID = try row.decode(forColumn: "case_id")
    title = try row.decode(forColumn: "title")
    copy = try row.decode(forColumn: "copy")
    date = try row.decode(forColumn: "date")
    civilDate = try row.decode(forColumn: "civil_date")
    program = try row.decode(forColumn: "program")
    sha256 = try row.decode(forColumn: "digest")
    size = try row.decode(forColumn: "size")
    voidReason = try row.decode(forColumn: "reason")
  }

  static let query = """
    SELECT documents.id AS id, number, key, kind, forms.id AS form_id, form, case_id, title, copy, date,
      civil_date, program, documents.digest AS digest, size, reason
    FROM documents JOIN forms ON forms.digest = form LEFT JOIN voids ON document = documents.id
    """
}

extension Register {
  /// Gives every issued document, in the order of issue.
  public func eachDocument(_ visit: (DocumentSummary) throws -> Void) throws(RegisterError) {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: DocumentSummary.query + " ORDER BY documents.id")
      while let row = try rows.next() { try visit(try DocumentSummary(row)) }
    }
  }

  /// The document of a number, as printed or as key, in whichever digits.
  ///
  /// - Throws: `RegisterError.noDocument`
  public func document(_ number: String) throws(RegisterError) -> DocumentSummary {
    try read { database in try DocumentSummary(try row(of: number, in: database)) }
  }

  /// The stored PDF of a document, byte for byte as it was issued.
  ///
  /// - Throws: `RegisterError.noDocument`; `.corrupt` when the bytes no longer have their digest.
  public func pdf(of number: String) throws(RegisterError) -> [UInt8] {
    try read { database in
      let row = try row(of: number, in: database)
      let data = try Data.fetchOne(
        database, sql: "SELECT bytes FROM documents WHERE id = ?",
        arguments: [try row.decode(Int64.self, forColumn: "id")])
      let bytes = [UInt8](data ?? Data())
      let summary = try DocumentSummary(row)
      guard SHA256.hex(bytes) == summary.sha256 else {
        throw RegisterError.corrupt(
          path: path, detail: "the bytes of document \(summary.key) do not have their digest")
      }
      return bytes
    }
  }

  /// Makes a document void: it stays in the register under its number, with the reason.
  ///
  /// - Parameter reason: 1 to 500 characters on one line.
  /// - Throws: `RegisterError.noDocument`, `.alreadyVoid`, `.invalid`
  public func void(_ number: String, reason: String) throws(RegisterError) {
    let line: String
    do { line = try PrintableLine.read(reason, limit: 500) } catch {
      throw .invalid(what: "reason", reason: error.description)
    }
    try write { database in
      let row = try row(of: number, in: database)
      let id: Int64 = try row.decode(forColumn: "id")
      guard try row.decode(String?.self, forColumn: "reason") == nil else {
        throw RegisterError.alreadyVoid(number: try row.decode(forColumn: "number"))
      }
      try database.execute(
        sql: "INSERT INTO voids (document, reason) VALUES (?, ?)", arguments: [id, line])
      try record(.void, "\(id)", in: database)
    }
  }

  /// Prefixes are few and ordinals many, so the year's series are compared here and SQLite finds the rest.
  private func row(of number: String, in database: Database) throws -> Row {
    guard let search = NumberSearch(number) else { throw RegisterError.noDocument(number: number) }
    let series = try Row.fetchAll(
      database, sql: "SELECT * FROM series WHERE fiscal_year = ?", arguments: [search.fiscalYear.startYear])
    for series in try series.map(Series.init)
    where [series.prefix.text, series.prefix.key].map(NumberSearch.comparable).contains(search.prefix) {
      if let row = try Row.fetchOne(
        database, sql: DocumentSummary.query + " WHERE series = ? AND ordinal = ?",
        arguments: [series.id, search.ordinal])
      {
        return row
      }
    }
    throw RegisterError.noDocument(number: number)
  }
}
