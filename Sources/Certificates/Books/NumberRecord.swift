import Forms
import GRDB
import Nepali
import Printing

/// A number in the register, and the paper that has it.
struct NumberRecord: Hashable {
  let id: Int64
  let book: String
  let spelling: String
  let text: String
  let series: Int64?
  let ordinal: Int64?
  /// The field of the form that was given the number; nil for the paper's own.
  let field: String?
  let document: Int64?
  let caseID: Int64?
  let date: String
  /// The industry that the number made; nil for a number that is no registration, is not written yet, or was
  /// not read by `query`.
  let industry: Int64?

  init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    book = try row.decode(forColumn: "book")
    spelling = try row.decode(forColumn: "spelling")
    text = try row.decode(forColumn: "text")
    series = try row.decode(forColumn: "series")
    ordinal = try row.decode(forColumn: "ordinal")
    field = try row.decode(forColumn: "field")
    document = try row.decode(forColumn: "document")
    caseID = try row.decode(forColumn: "case_id")
    date = try row.decode(forColumn: "date")
    industry = row.hasColumn("made_industry") ? try row.decode(forColumn: "made_industry") : nil
  }

  init(
    id: Int64, number: BookNumber, series: Int64, field: String?, document: Int64, caseID: Int64, date: BSDate
  ) {
    self.id = id
    book = number.book.rawValue
    spelling = number.spelling.text
    text = number.text
    self.series = series
    ordinal = Int64(number.ordinal)
    self.field = field
    self.document = document
    self.caseID = caseID
    self.date = date.description
    industry = nil
  }

  /// A number of the office's paper time.
  init(id: Int64, entered text: String, book: Book, caseID: Int64?, field: String?, date: BSDate) {
    self.id = id
    self.book = book.rawValue
    spelling = NumberSpelling(text).text
    self.text = text
    series = nil
    ordinal = nil
    self.field = field
    document = nil
    self.caseID = caseID
    self.date = date.description
    industry = nil
  }

  /// A number whose paper is in another register.
  init(id: Int64, elsewhere number: NumberRecord) {
    self.init(id: id, number, series: nil, ordinal: nil, field: nil, document: nil, caseID: nil)
  }

  /// A number of a paper that comes from another register.
  init(id: Int64, brought number: NumberRecord, series: Int64, document: Int64, caseID: Int64) {
    self.init(
      id: id, number, series: series, ordinal: number.ordinal, field: number.field, document: document,
      caseID: caseID)
  }

  private init(
    id: Int64, _ number: NumberRecord, series: Int64?, ordinal: Int64?, field: String?, document: Int64?,
    caseID: Int64?
  ) {
    (self.id, book, spelling, text, date) = (id, number.book, number.spelling, number.text, number.date)
    (self.series, self.ordinal, self.field) = (series, ordinal, field)
    (self.document, self.caseID, industry) = (document, caseID, nil)
  }

  func insert(in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO numbers (id, book, spelling, text, series, ordinal, field, document, case_id, date)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [id, book, spelling, text, series, ordinal, field, document, caseID, date])
  }

  var parts: [(name: String, value: SealedValue)] {
    [
      ("number", .number(id)), ("book", .text(book)), ("spelling", .text(spelling)), ("text", .text(text)),
      ("series", .optional(series)), ("ordinal", .optional(ordinal)), ("field", .optional(field)),
      ("case_id", .optional(caseID)), ("date", .text(date)), ("made_industry", .optional(industry)),
    ]
  }

  /// The numbers with the industries that they made.
  static let query = """
    SELECT numbers.*, industries.id AS made_industry FROM numbers LEFT JOIN industries ON number = numbers.id
    """

  /// Whether the book has a number, from itself or entered.
  static func isTaken(_ number: BookNumber, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      try database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM numbers WHERE book = ? AND spelling = ?)"),
      arguments: [number.book.rawValue, number.spelling.text]) ?? false
  }

  /// Whether the paper that has the number was made void, or is a receipt of what was given back.
  func isVoid(in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM events WHERE action = 'void' AND document = :document)
          OR EXISTS (SELECT 1 FROM payments JOIN payments AS later ON later.reverses = payments.id
            WHERE payments.receipt = :document)
        """,
      arguments: ["document": document]) ?? false
  }

  /// The number that somebody typed, in whichever digits and with whichever dashes.
  ///
  /// - Throws: `RegisterError.ambiguousNumber` where the year is needed to tell which is meant.
  static func find(_ text: String, in book: Book, _ database: Database) throws -> NumberRecord? {
    let spelling = NumberSpelling(text).text
    let exact = try Row.fetchOne(
      try database.cachedStatement(sql: query + " WHERE book = ? AND spelling = ?"),
      arguments: [book.rawValue, spelling])
    if let exact { return try NumberRecord(exact) }
    // A book whose numbers do not say their year may have one of each year.
    let rows = try Row.fetchAll(
      try database.cachedStatement(sql: query + " WHERE book = ? AND spelling >= ? AND spelling < ? LIMIT 2"),
      arguments: [book.rawValue, spelling + "@", spelling + "A"])
    guard rows.count < 2 else { throw RegisterError.ambiguousNumber(number: text, book: book.rawValue) }
    return try rows.first.map(NumberRecord.init)
  }
}
