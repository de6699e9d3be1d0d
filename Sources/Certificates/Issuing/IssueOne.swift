import Cases
import Forms
import Foundation
import GRDB
import Nepali
import Printing

/// Issues cases inside one open transaction of a register.
struct Issuing {
  let register: Register
  let database: Database
  let date: BSDate
  let year: FiscalYear
  let press: Press
  let frame: Frame

  /// Takes the next number, prints, stores and records: all of it or, where it throws, nothing.
  func issue(_ id: Int64) throws -> DocumentSummary {
    var summary: DocumentSummary?
    try database.inSavepoint {
      let found = try findCase(id)
      let values = try PlacedValue(json: Array(found.content.json.utf8), file: "case \(id)")
      let edition = try press.edition(found.form, values, date)
      try store(edition)
      let (series, number) = try nextNumber(of: edition.kind)
      try press.reached(.numbered)

      let draft = Draft(
        source: "case \(id)", edition: edition, values: values, pictures: found.content.pictures,
        frame: frame, numbers: DraftNumbers(number), date: date)
      let printed = try press.print(draft)
      try press.reached(.printed)

      try store(printed, of: draft, case: id, number: number, series: series)
      try press.reached(.stored)
      try register.record(.issue, number.key, in: database)
      try press.reached(.recorded)

      summary = try Row.fetchOne(
        database, sql: DocumentSummary.query + " WHERE key = ?", arguments: [number.key]
      ).map(DocumentSummary.init)
      return .commit
    }
    guard let summary else {
      throw RegisterError.failed(path: register.path, detail: "the document was not written")
    }
    return summary
  }

  private func findCase(_ id: Int64) throws -> (form: String, content: Content) {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT form, content FROM cases WHERE id = ?", arguments: [id])
    else { throw RegisterError.noCase(id) }
    let issued = try String.fetchOne(
      database,
      sql: """
        SELECT number FROM documents
        WHERE case_id = ? AND copy = 'original' AND id NOT IN (SELECT document FROM voids)
        """, arguments: [id])
    if let issued { throw RegisterError.alreadyIssued(case: id, number: issued) }
    let pictures = try Content.pictures(in: .cases, of: id, database)
    let content = Content(json: try row.decode(forColumn: "content"), pictures: pictures)
    return (try row.decode(forColumn: "form"), content)
  }

  private func store(_ edition: FormEdition) throws {
    try database.execute(
      sql: """
        INSERT INTO forms (digest, id, kind, valid_from, valid_until, bytes) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (digest) DO NOTHING
        """,
      arguments: [
        edition.digest, edition.id, edition.kind.rawValue, edition.from.description,
        edition.until?.description, Data(edition.bytes),
      ])
    if database.changesCount > 0 { try register.record(.form, edition.digest, in: database) }
  }

  private func nextNumber(of kind: Form.Kind) throws -> (series: Int64, DocumentNumber) {
    let series = try register.series(kind, year, in: database)
    try database.execute(sql: "UPDATE series SET issued = issued + 1 WHERE id = ?", arguments: [series.id])
    return (series.id, series.next)
  }

  /// The snapshot says what the case said: form, values and the digests of its pictures.
  private func store(
    _ printed: Printed, of draft: Draft, case id: Int64, number: DocumentNumber, series: Int64
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO documents (number, key, series, ordinal, copy, case_id, form, frame, snapshot, title,
          program, date, civil_date, digest, size, bytes)
        SELECT :number, :key, :series, :ordinal, 'original', id, :form, :frame,
          json_object('form', form, 'values', json(content), 'pictures', json((
            SELECT json_group_object(name, picture)
            FROM (SELECT name, picture FROM case_pictures WHERE case_id = cases.id ORDER BY name)))),
          title, :program, :date, :civil, :digest, :size, :bytes
        FROM cases WHERE id = :case
        """,
      arguments: [
        "number": number.text, "key": number.key, "series": series,
        "ordinal": number.ordinal, "form": draft.edition.digest, "frame": frame.digest,
        "program": press.identity, "date": date.description, "civil": date.civil.description,
        "digest": printed.digest, "size": printed.bytes.count, "bytes": Data(printed.bytes), "case": id,
      ])
  }
}
