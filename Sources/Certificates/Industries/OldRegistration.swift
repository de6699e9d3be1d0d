public import Forms
import GRDB
public import Nepali
public import Printing

/// A case that was registered in the office's paper time: it brings its own numbers.
struct OldRegistration: Sealed {
  let event: Event
  private let numbers: [NumberRecord]
  private let facts: [Fact]

  static var action: LedgerEntry.Action { .registered }
  static var table: String { "events" }
  var key: String { "\(event.id)" }
  var parts: [(name: String, value: SealedValue)] {
    event.parts + numbers.flatMap(\.parts) + facts.flatMap(\.parts)
  }

  static func stored(_ key: String, in database: Database) throws -> OldRegistration? {
    guard let event = try Event.stored(key, action: "registered", in: database) else { return nil }
    func rows(_ query: String) throws -> [Row] {
      try Row.fetchAll(
        try database.cachedStatement(sql: "\(query) WHERE case_id = ? AND document IS NULL ORDER BY 1"),
        arguments: [event.caseID]
      )
    }
    return OldRegistration(
      event: event, numbers: try rows(NumberRecord.query).map(NumberRecord.init),
      facts: try rows("SELECT * FROM facts").map(Fact.init))
  }
}

extension Register {
  /// Enters a case of the office's paper time with the numbers that it has had since then, and the industry
  /// that its registration made. Such a case is not issued again.
  ///
  /// - Parameters:
  ///   - numbers: by the field that has it, at least one.
  ///   - facts: the particulars of the industry, by name.
  ///   - date: the day of the paper.
  /// - Returns: the case's number in this register.
  /// - Throws: `RegisterError.duplicateCase`, `.numberTaken`, `.invalid`, `.notAllowed`
  public func addRegistered(
    form: String, title: String, content: Content, numbers: [(field: String, book: Book, text: String)],
    facts: [String: String], date: BSDate
  ) throws(RegisterError) -> Int64 {
    try write(as: .clerk) { database, person in
      let id = try insertCase(form: form, title: title, content: content, by: person, in: database)
      try enterPast(ofCase: id, numbers: numbers, facts: facts, date: date, by: person, in: database)
      return id
    }
  }

  /// Enters the numbers that a case brings with it, and the industry that its registration made.
  func enterPast(
    ofCase caseID: Int64, numbers: [(field: String, book: Book, text: String)], facts: [String: String],
    date: BSDate, by person: Person, in database: Database
  ) throws {
    try refuseAtDesk("enter what is older", in: database)
    guard !numbers.isEmpty else {
      throw RegisterError.invalid(what: "old registration", reason: "has no number of a book")
    }
    var registration: Int64?
    for (field, book, text) in numbers {
      let record = NumberRecord(
        id: try Self.nextID(of: "numbers", in: database),
        entered: try Self.line(text, 1...100, what: field), book: book, caseID: caseID, field: field,
        date: date)
      if try NumberRecord.find(text, in: book, database) != nil {
        throw RegisterError.numberTaken(field: field, number: text, book: book.rawValue)
      }
      try record.insert(in: database)
      if book == .registration { registration = record.id }
    }
    if let registration {
      let industry = try Self.insertIndustry(of: registration, in: database)
      var id = try Self.nextID(of: "facts", in: database)
      for (particular, value) in facts.sorted(by: { $0.key < $1.key }) {
        try Fact(
          id: id, industry: industry, particular: particular, value: value, caseID: caseID, document: nil,
          date: date
        ).insert(in: database)
        id &+= 1
      }
    }
    let event = Event(
      id: try Self.nextID(of: "events", in: database), action: "registered", caseID: caseID, document: nil,
      person: person.id, time: try Self.now(in: database), reason: nil)
    try event.insert(in: database)
    guard let stored = try OldRegistration.stored("\(event.id)", in: database) else {
      throw RegisterError.failed(path: path, detail: "the registration was not written")
    }
    try record(stored, by: person, in: database)
  }
}
