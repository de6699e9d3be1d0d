import Digest
import Foundation
import GRDB

/// Something that was done with a case or its paper, as the register tells it.
public struct CaseAct: Hashable, Sendable, Codable {
  /// `received`, `asked`, `issued`, `handed`, …
  public let action: String
  /// When it was written down: UTC.
  public let time: String
  /// Who did it.
  public let person: String?
  /// The key of the document to which it happened.
  public let document: String?
  public let reason: String?
  /// What else is remembered of it, by name: `date`, `from`, `serial`.
  public let details: [String: String]
  public let enclosures: [EnclosureSummary]
  /// Cases that belong together since then, by what they are to each other.
  public let links: [CaseLinkSummary]
}

/// A file that came with a paper, as a list shows it.
public struct EnclosureSummary: Hashable, Sendable, Codable {
  /// Its number among all that came for the case, from 1.
  public let number: Int
  public let name: String
  /// SHA-256 of its bytes, and how many there are.
  public let sha256: String
  public let size: Int
}

/// That a case answers, amends or is the receipt of another.
public struct CaseLinkSummary: Hashable, Sendable, Codable {
  public let caseID: Int64
  public let kind: String
  public let other: Int64
}

extension Register {
  /// All that was done with a case, in order, its entering first and its papers among them.
  ///
  /// - Throws: `RegisterError.noCase`
  public func acts(ofCase id: Int64) throws(RegisterError) -> [CaseAct] {
    try read { database in
      _ = try CaseHistory(of: id, in: database)
      var enclosed = 0
      // What the ledger has of the case and its documents, and the events, by when they were written.
      return try Row.fetchAll(
        database,
        sql: """
          SELECT ledger.sequence AS sequence, ledger.action AS entry, events.id AS event, events.action AS action,
            ledger.time AS time, people.name AS person, coalesce(issued.key, documents.key) AS document, reason
          FROM (
            SELECT 'cases/' || :case AS subject, NULL AS event, NULL AS issue
            UNION ALL SELECT 'documents/' || key, NULL, id FROM documents WHERE case_id = :case
            UNION ALL SELECT 'events/' || id, id, NULL FROM events WHERE case_id = :case) AS rows
          JOIN ledger ON ledger.subject = rows.subject
          LEFT JOIN events ON events.id = rows.event LEFT JOIN documents ON documents.id = events.document
          LEFT JOIN documents AS issued ON issued.id = rows.issue LEFT JOIN people ON people.id = ledger.person
          ORDER BY sequence
          """, arguments: ["case": id]
      ).map { row in
        let event: Int64? = try row.decode(forColumn: "event")
        let act = try event.flatMap { try Act.stored("\($0)", in: database) }
        let entry: String = try row.decode(forColumn: "entry")
        let action: String? = try row.decode(forColumn: "action")
        return CaseAct(
          action: action ?? (entry == "issue" ? "issued" : "entered"), time: try row.decode(forColumn: "time"),
          person: try row.decode(forColumn: "person"), document: try row.decode(forColumn: "document"),
          reason: try row.decode(forColumn: "reason"),
          details: Dictionary(act?.details.map { ($0.name, $0.value) } ?? [], uniquingKeysWith: { first, _ in first }),
          enclosures: try (act?.enclosures ?? []).map { enclosure in
            enclosed += 1
            return EnclosureSummary(
              number: enclosed, name: enclosure.name, sha256: enclosure.file,
              size: try Int.fetchOne(
                database, sql: "SELECT length(bytes) FROM files WHERE digest = ?", arguments: [enclosure.file]) ?? 0)
          },
          links: (act?.links ?? []).map {
            CaseLinkSummary(caseID: $0.caseID, kind: $0.kind.rawValue, other: $0.other)
          })
      }
    }
  }

  /// A file that came for a case, byte for byte.
  ///
  /// - Parameter number: its number among them, from 1.
  /// - Throws: `RegisterError.noCase`, `.invalid` where there is none of the number; `.corrupt` where its bytes do not
  ///   have their digest any more.
  public func enclosure(_ number: Int, ofCase id: Int64) throws(RegisterError) -> (name: String, bytes: [UInt8]) {
    let found = try acts(ofCase: id).flatMap(\.enclosures).first { $0.number == number }
    guard let found else {
      throw .invalid(what: "enclosure \(number)", reason: "is not there; certgen history lists them")
    }
    let bytes = try read { database in
      try Data.fetchOne(database, sql: "SELECT bytes FROM files WHERE digest = ?", arguments: [found.sha256])
    }
    guard let bytes, SHA256.hex(bytes) == found.sha256 else {
      throw .corrupt(path: path, detail: "the bytes of enclosure \(number) of case \(id) do not have their digest")
    }
    return (found.name, [UInt8](bytes))
  }
}
