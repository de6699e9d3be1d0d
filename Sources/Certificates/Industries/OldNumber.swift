public import Forms
import GRDB
public import Nepali
import Printing

/// A number of the office's paper time, or of another office, that is entered without its paper: later papers
/// may quote it.
struct OldNumber: Sealed {
  private let number: NumberRecord
  private let facts: [Fact]

  static var action: LedgerEntry.Action { .number }
  static var table: String { "numbers" }
  var key: String { "\(number.id)" }
  var parts: [(name: String, value: SealedValue)] { number.parts + facts.flatMap(\.parts) }

  static func stored(_ key: String, in database: Database) throws -> OldNumber? {
    guard
      let row = try Row.fetchOne(
        database, sql: NumberRecord.query + " WHERE numbers.id = ? AND case_id IS NULL", arguments: [key])
    else { return nil }
    let facts = try Row.fetchAll(
      database,
      sql: """
        SELECT facts.* FROM facts JOIN industries ON industries.id = industry
        WHERE number = ? AND case_id IS NULL ORDER BY facts.id
        """, arguments: [key]
    ).map(Fact.init)
    return OldNumber(number: try NumberRecord(row), facts: facts)
  }
}

extension Register {
  /// Enters a number that a paper has had since before the register, or from another office, and of a
  /// registration the industry's name.
  ///
  /// - Parameters:
  ///   - text: as printed.
  ///   - name: what the number is of; for a registration the name that later papers have to bear.
  ///   - date: the day of the paper.
  /// - Throws: `RegisterError.numberTaken`, `.invalid`, `.notAllowed`
  public func enterNumber(_ text: String, in book: Book, name: String?, date: BSDate) throws(RegisterError) {
    let text = try Self.line(text, 1...100, what: "number")
    let name = try name.map { name throws(RegisterError) in try Self.line(name, 1...300, what: "name") }
    try write(as: .clerk) { database, person in
      try refuseAtDesk("enter what is older", in: database)
      if try NumberRecord.find(text, in: book, database) != nil {
        throw RegisterError.numberTaken(field: "number", number: text, book: book.rawValue)
      }
      let record = NumberRecord(
        id: try Self.nextID(of: "numbers", in: database), entered: text, book: book, caseID: nil, field: nil,
        date: date)
      try record.insert(in: database)
      if book == .registration {
        guard let name else {
          throw RegisterError.invalid(what: "registration \(text)", reason: "needs the industry's name")
        }
        let industry = try Self.insertIndustry(of: record.id, in: database)
        try Fact(
          id: try Self.nextID(of: "facts", in: database), industry: industry, particular: Fact.name,
          value: name,
          caseID: nil, document: nil, date: date
        ).insert(in: database)
      }
      guard let stored = try OldNumber.stored("\(record.id)", in: database) else {
        throw RegisterError.failed(path: path, detail: "the number was not written")
      }
      try self.record(stored, by: person, in: database)
    }
  }

  /// The numbers that the papers of a case have for fields of its form, by the field's name.
  public func numbers(ofCase id: Int64) throws(RegisterError) -> [String: String] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT field, text FROM numbers WHERE field IS NOT NULL
            AND (case_id = :case OR document IN (
              SELECT \(CopyChain.original) FROM documents WHERE case_id = :case AND copy = 'corrected'))
            AND NOT \(Voiding.exists(of: "numbers.document"))
          """, arguments: ["case": id])
      return Dictionary(
        try rows.map { (try $0.decode(forColumn: "field"), try $0.decode(forColumn: "text")) },
        uniquingKeysWith: { _, last in last })
    }
  }
}
