import Certificates
import Digest
import GRDB

/// Somebody who knows how a register is made, and writes its history anew: rows, digests, payloads, the chain, with
/// all triggers standing again.
struct Forger {
  let database: Database

  /// Says that an entry recorded what now stands, and that everything after it followed.
  func seal(_ subject: String, payload: String) throws {
    try database.execute(
      sql: "UPDATE ledger SET payload = ? WHERE subject = ?", arguments: [payload, subject])
  }

  /// Every entry's previous hash and hash, from the first to the last.
  func chain() throws {
    var previous = String(repeating: "0", count: 64)
    for row in try Row.fetchAll(database, sql: "SELECT * FROM ledger ORDER BY sequence") {
      var parts = Netstrings("certgen ledger 2")
      for column in ["sequence", "time", "person", "actor", "action", "subject", "payload"] {
        // Without the letter that tells numbers from texts in payloads.
        let value = canonical(row[column])
        parts.append(String(value.dropFirst()))
      }
      parts.append(previous)
      try database.execute(
        sql: "UPDATE ledger SET previous = ?, hash = ? WHERE sequence = ?",
        arguments: [previous, parts.digest, row["sequence"] as Int64])
      previous = parts.digest
    }
  }

  /// What the ledger records of a document.
  func payload(ofDocument id: Int64) throws -> String {
    var parts = Netstrings("certgen payload 2", "issue")
    func append(_ row: Row, _ names: [(column: String, part: String)]) {
      for (column, part) in names {
        parts.append(part)
        parts.append(canonical(row[column]))
      }
    }
    let columns = [
      "id", "key", "copy", "replaces", "case_id", "form", "frame", "title", "file", "program", "person",
      "exception", "date", "civil_date", "digest", "size",
    ]
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM documents WHERE id = ?", arguments: [id])
    else { throw Unprintable(what: "no document \(id)") }
    append(row, columns.map { ($0, $0) })
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT numbers.*, industries.id AS made FROM numbers LEFT JOIN industries ON number = numbers.id
        WHERE document = ? ORDER BY numbers.id
        """, arguments: [id])
    {
      let own = ["book", "spelling", "text", "series", "ordinal", "field", "case_id", "date"]
      append(row, [("id", "number")] + own.map { ($0, $0) } + [("made", "made_industry")])
    }
    for row in try Row.fetchAll(
      database, sql: "SELECT * FROM industry_papers WHERE document = ?", arguments: [id])
    {
      append(row, [("industry", "industry")])
    }
    for row in try Row.fetchAll(
      database, sql: "SELECT * FROM facts WHERE document = ? ORDER BY id", arguments: [id])
    {
      append(row, [("id", "fact")] + ["industry", "particular", "value", "case_id", "date"].map { ($0, $0) })
    }
    return parts.digest
  }

  /// What the ledger records of a case.
  func payload(ofCase id: Int64) throws -> String {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM cases WHERE id = ?", arguments: [id])
    else { throw Unprintable(what: "no case \(id)") }
    var parts = Netstrings("certgen payload 2", "case")
    for column in ["id", "form", "title", "digest", "added"] {
      parts.append(column)
      parts.append(canonical(row[column]))
    }
    return parts.digest
  }

  private func canonical(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: "null"
    case .int64(let number): "i\(number)"
    case .string(let text): "t\(text)"
    case .double(let number): "\(number)"
    case .blob(let data): "\(data)"
    }
  }
}
