import Certificates
import Digest
import Foundation
import GRDB
import Testing

/// Whoever can write the file can write its history anew; a head that was kept elsewhere tells.
@Suite struct ForgeryTests {
  let register: Register
  /// The head of the ledger as it was printed in the day book.
  let kept: String

  init() throws {
    register = try .withEverything()
    kept = try #require(try register.verify { _ in }.head)
    // The office worked on.
    try addCase(register, 77)
    try #require(try register.findings(heads: [kept]) == [])
  }

  private func expectFoundByTheHeadAlone() throws {
    #expect(try register.findings() == [])
    let findings = try register.findings(heads: [kept])
    #expect(findings.count == 1 && findings[0].hasPrefix("ledger: the head \(kept) is not in the chain"))
  }

  /// The chain recomputed from any entry on: another name on a case, sealed anew.
  @Test(arguments: [Int64(1), 3, 6]) func aHistoryWrittenAnewIsFoundByAHead(_ id: Int64) throws {
    try register.alter { database in
      let forger = Forger(database: database)
      try database.execute(sql: "UPDATE cases SET title = 'अर्कै' WHERE id = ?", arguments: [id])
      try forger.seal("cases/\(id)", payload: try forger.payload(ofCase: id))
      try forger.chain()
    }
    try register.rebuildSearch()
    try expectFoundByTheHeadAlone()
  }

  /// Another PDF under the same number, with its digest and its seal.
  @Test func anotherDocumentUnderItsNumberIsFoundByAHead() throws {
    let bytes = Array("%PDF-1.7 forged".utf8)
    try register.alter { database in
      let forger = Forger(database: database)
      try database.execute(
        sql: "UPDATE documents SET bytes = ?, digest = ?, size = ? WHERE id = 1",
        arguments: [Data(bytes), SHA256.hex(bytes), bytes.count])
      try forger.seal("documents/OUT-2083-84-0001", payload: try forger.payload(ofDocument: 1))
      try forger.chain()
    }
    try expectFoundByTheHeadAlone()
    #expect(try register.pdf(of: "OUT-2083-84-0001") == bytes)
  }

  /// The last document taken away with its entries, numbers and the counts of its books.
  @Test func aDocumentTakenOffTheEndIsFoundByAHead() throws {
    let id = try register.add(TestCase(name: "अन्तिम"))
    let paper = try register.issueOne(id)
    let head = try #require(try register.verify { _ in }.head)
    try register.alter { database in
      let document = "(SELECT id FROM documents WHERE key = '\(paper.key)')"
      for sql in [
        "DELETE FROM facts WHERE document = \(document)",
        "DELETE FROM industry_papers WHERE document = \(document)",
        "DELETE FROM industries WHERE number IN (SELECT id FROM numbers WHERE document = \(document))",
        "UPDATE series SET last = last - 1 WHERE id IN (SELECT series FROM numbers WHERE document = \(document))",
        "DELETE FROM numbers WHERE document = \(document)",
        "DELETE FROM documents WHERE key = '\(paper.key)'",
        "DELETE FROM ledger WHERE subject = 'documents/\(paper.key)'",
      ] { try database.execute(sql: sql) }
    }
    try register.rebuildSearch()
    #expect(try register.findings() == [])
    // The older head does not know of it; the one kept afterwards does.
    #expect(try register.findings(heads: [kept]) == [])
    let findings = try register.findings(heads: [kept, head])
    #expect(findings.count == 1 && findings[0].contains(head))
  }

  /// Bytes, digest and size changed together, as somebody does who does not know the ledger.
  @Test func aDocumentThatTheLedgerDoesNotKnowIsNotGivenOut() throws {
    let bytes = Array("%PDF-1.7 forged".utf8)
    try register.alter {
      try $0.execute(
        sql: "UPDATE documents SET bytes = ?, digest = ?, size = ? WHERE id = 1",
        arguments: [Data(bytes), SHA256.hex(bytes), bytes.count])
    }
    #expect(
      throws: RegisterError.corrupt(
        path: ":memory:", detail: "document OUT-2083-84-0001 is not what the ledger records")
    ) { try register.pdf(of: "OUT-2083-84-0001") }
    #expect(try register.pdf(of: "OUT-2083-84-0003").isEmpty == false)
    #expect(try register.findings().contains { $0.hasPrefix("documents/OUT-2083-84-0001: was changed") })
  }

  /// The same for a number, a particular, or an industry that was put under the document.
  @Test(arguments: [
    "UPDATE numbers SET text = '९००/०८३–८४' WHERE document = 1 AND field IS NOT NULL",
    "UPDATE facts SET value = 'मेरो' WHERE document = 1", "INSERT INTO industry_papers VALUES (1, 5)",
    "UPDATE ledger SET payload = hash WHERE subject = 'documents/OUT-2083-84-0001'",
    "DELETE FROM ledger WHERE subject = 'documents/OUT-2083-84-0001'",
  ])
  func aDocumentWithOtherRowsIsNotGivenOut(_ sql: String) throws {
    try register.alter { try $0.execute(sql: sql) }
    #expect(throws: RegisterError.self) { try register.pdf(of: "OUT-2083-84-0001") }
    #expect(try !register.findings().isEmpty)
  }
}
