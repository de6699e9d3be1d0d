import Digest
public import Forms
import Foundation
import GRDB
import Nepali
import Printing

extension Register {
  /// Gives every issued document, in the order of issue.
  public func eachDocument(_ visit: (DocumentSummary) throws -> Void) throws(RegisterError) {
    try read(isRepeatable: false) { database in
      let rows = try Row.fetchCursor(database, sql: DocumentSummary.query + " ORDER BY documents.id")
      while let row = try rows.next() { try visit(try DocumentSummary(row, in: database)) }
    }
  }

  /// The document of a number: its key, or a number that it has in one of the books, in whichever digits. Of a
  /// paper whose place was taken, its number means the paper that holds now; its key means itself.
  ///
  /// - Parameter book: the book of the number; nil to look in all of them.
  /// - Throws: `RegisterError.noDocument`; `.ambiguousNumber` where several documents have the number.
  public func document(_ number: String, in book: Book? = nil) throws(RegisterError) -> DocumentSummary {
    try read { database in try summary(of: number, book, in: database) }
  }

  /// The stored PDF of a document, byte for byte as it was issued.
  ///
  /// - Throws: `RegisterError.noDocument`, `.ambiguousNumber`; `.corrupt` when the bytes no longer have their
  ///   digest, or the document is not what the ledger records.
  public func pdf(of number: String, in book: Book? = nil) throws(RegisterError) -> [UInt8] {
    try read { database in
      let summary = try summary(of: number, book, in: database)
      let data = try Data.fetchOne(
        database, sql: "SELECT bytes FROM documents WHERE key = ?", arguments: [summary.key])
      let bytes = [UInt8](data ?? Data())
      guard SHA256.hex(bytes) == summary.sha256 else {
        throw RegisterError.corrupt(
          path: path, detail: "the bytes of document \(summary.key) do not have their digest")
      }
      guard try isRecorded(summary.key, in: database) else {
        throw RegisterError.corrupt(
          path: path, detail: "document \(summary.key) is not what the ledger records")
      }
      return bytes
    }
  }

  /// Whether the ledger vouches for the document as it stands; the entry must have its own hash.
  private func isRecorded(_ key: String, in database: Database) throws -> Bool {
    let entry = try Row.fetchOne(
      database, sql: "SELECT * FROM ledger WHERE subject = ? AND action = 'issue'",
      arguments: [DocumentRecord.subject(key)]
    ).map(LedgerEntry.init)
    guard let entry, entry.computedHash == entry.hash else { return false }
    let payload =
      entry.person == nil
      ? try FirstSealed(.issue)?.payload(of: key, in: database)
      : try DocumentRecord.stored(key, in: database)?.payload
    return payload == entry.payload
  }

  /// Makes a document void: it stays in the register under its number, with the reason.
  ///
  /// - Parameter reason: 1 to 500 characters.
  /// - Throws: `RegisterError.noDocument`, `.alreadyVoid`, `.notAllowed`; `.invalid` for a reason that cannot be taken,
  ///   and for a paper whose place another took
  public func void(_ number: String, reason: String) throws(RegisterError) {
    let reason = try Self.line(reason, 1...500, what: "reason")
    try write(as: .approver) { database, person in
      let summary = try summary(of: number, nil, in: database)
      guard summary.voidReason == nil else { throw RegisterError.alreadyVoid(number: summary.number) }
      guard summary.book != Book.receipt.rawValue else { throw RegisterError.receiptStands(number: summary.number) }
      if let successor = summary.supersededBy {
        // Its numbers are those of what took its place.
        throw RegisterError.invalid(
          what: "document \(summary.key)", reason: "holds no more: \(successor) took its place; make that void")
      }
      try Event(
        id: try Self.nextID(of: "events", in: database), action: "void", caseID: summary.caseID,
        document: try DocumentRecord.id(ofKey: summary.key, in: database), person: person.id,
        time: try Self.now(in: database), reason: reason
      ).write(by: person, register: self, in: database)
    }
  }

  func summary(of number: String, _ book: Book?, in database: Database) throws -> DocumentSummary {
    guard number.utf8.count <= 200 else { throw RegisterError.noDocument(number: number) }
    if let found = try DocumentSummary.ofKey(number.uppercased(), in: database) { return found }
    let spelling = NumberSpelling(number).text
    // Numbers are in order by book: with the books named, a spelling is looked up in each.
    let books = (book.map { [$0] } ?? Book.allCases).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let keys = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT key FROM numbers JOIN documents ON documents.id = document
        WHERE book IN (\(books))
          AND (spelling = :spelling OR spelling >= :spelling || '@' AND spelling < :spelling || 'A')
        ORDER BY documents.id LIMIT 2
        """, arguments: ["spelling": spelling])
    guard keys.count < 2 else {
      throw RegisterError.ambiguousNumber(number: number, book: book?.rawValue ?? "or several books")
    }
    guard let key = keys.first,
      let found = try DocumentSummary.ofKey(CopyChain.inForce(key, in: database), in: database)
    else {
      throw RegisterError.noDocument(number: number)
    }
    return found
  }
}
