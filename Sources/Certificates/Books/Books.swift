public import Forms
import GRDB
public import Nepali
public import Printing

extension Register {
  /// How a book begins in a fiscal year; what is nil stays as it is, or as it was in the year before.
  public struct SeriesChange: Hashable, Sendable {
    public var format: NumberFormat?
    public var code: BookNumber.Code?
    public var isRunning: Bool?
    /// The last number that the paper book gave, 0 to 999,999,998.
    public var opening: Int?

    public init(
      format: NumberFormat? = nil, code: BookNumber.Code? = nil, isRunning: Bool? = nil, opening: Int? = nil
    ) {
      self.format = format
      self.code = code
      self.isRunning = isRunning
      self.opening = opening
    }
  }

  /// Sets how a book begins in a fiscal year, before its first number is given.
  ///
  /// - Throws: `RegisterError.bookInUse` after the first number; `.invalid` for an impossible opening balance
  ///   and where another book of the year has the code; `.notAllowed`
  public func setSeries(_ book: Book, _ year: FiscalYear, _ change: SeriesChange) throws(RegisterError) {
    try write(as: .administrator) { database, person in
      let before = try series(book, year, by: person, in: database)
      guard before.last == before.opening else {
        throw RegisterError.bookInUse(
          book: book.rawValue, fiscalYear: year.description, given: before.last &- before.opening)
      }
      let opening = change.opening ?? before.opening
      guard Series.openings.contains(opening) else {
        throw RegisterError.invalid(what: "opening balance \(opening)", reason: "takes 0 to 999,999,998")
      }
      let after = Series(
        id: before.id, book: book, fiscalYear: year, format: change.format ?? before.format,
        code: change.code ?? before.code, isRunning: change.isRunning ?? before.isRunning, opening: opening,
        ceiling: Series.greatest, last: opening)
      try refuseTwin(of: after, in: database)
      try database.execute(
        sql: """
          UPDATE series SET format = ?, code = ?, running = ?, opening = ?, last = ?, ceiling = ? WHERE id = ?
          """,
        arguments: [
          after.format.pattern, after.code.text, after.isRunning ? 1 : 0, opening, opening, after.ceiling,
          after.id,
        ])
      try record(after, by: person, in: database)
    }
  }

  /// All series of today's books, by fiscal year and book.
  public func allSeries() throws(RegisterError) -> [Series] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM series ORDER BY fiscal_year, book").compactMap {
        try Series($0).map { try continued($0, in: database) }
      }
    }
  }

  /// The series of a book and year; begun if need be.
  func series(_ book: Book, _ year: FiscalYear, by person: Person, in database: Database) throws -> Series {
    if let series = try findSeries(book, year, in: database) {
      let now = try continued(series, in: database)
      guard now != series else { return series }
      try database.execute(
        sql: "UPDATE series SET opening = ?, last = ? WHERE id = ?",
        arguments: [now.opening, now.last, now.id])
      try record(now, by: person, in: database)
      return now
    }
    try refuseAtDesk("its book \(book.rawValue) \(year) was not lent; such papers are issued", in: database)
    let begun = try newSeries(book, year, in: database)
    try refuseTwin(of: begun, in: database)
    try insert(begun, in: database)
    try record(begun, by: person, in: database)
    return begun
  }

  func insert(_ series: Series, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO series (id, book, fiscal_year, format, code, running, opening, ceiling, last)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        series.id, series.book.rawValue, series.fiscalYear.startYear, series.format.pattern, series.code.text,
        series.isRunning ? 1 : 0, series.opening, series.ceiling, series.last,
      ])
  }

  /// The series as it is or, where it has not begun, as it would begin: what a number is predicted with.
  func predictedSeries(_ book: Book, _ year: FiscalYear, in database: Database) throws -> Series {
    if let series = try findSeries(book, year, in: database) { return try continued(series, in: database) }
    try refuseAtDesk("its book \(book.rawValue) \(year) was not lent; such papers are issued", in: database)
    return try newSeries(book, year, in: database)
  }

  /// The same where only the length of numbers counts: a desk may prepare what it cannot issue.
  func likelySeries(_ book: Book, _ year: FiscalYear, in database: Database) throws -> Series {
    try findSeries(book, year, in: database).map { try continued($0, in: database) }
      ?? newSeries(book, year, in: database)
  }

  func findSeries(_ book: Book, _ year: FiscalYear, in database: Database) throws -> Series? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM series WHERE book = ? AND fiscal_year = ?",
      arguments: [book.rawValue, year.startYear]
    ).flatMap { try Series($0) }
  }

  /// As the last year that has one before it, or as the standard is.
  private func newSeries(_ book: Book, _ year: FiscalYear, in database: Database) throws -> Series {
    let last = try Row.fetchOne(
      database,
      sql: "SELECT * FROM series WHERE book = ? AND fiscal_year < ? ORDER BY fiscal_year DESC LIMIT 1",
      arguments: [book.rawValue, year.startYear]
    ).flatMap { try Series($0) }
    let opening = last.map { $0.isRunning ? $0.last : 0 } ?? 0
    return Series(
      id: try Self.nextID(of: "series", in: database), book: book, fiscalYear: year,
      format: last?.format ?? .standard(for: book), code: last?.code ?? .standard(for: book),
      isRunning: last?.isRunning ?? false, opening: opening, ceiling: Series.greatest, last: opening)
  }

  /// Two books of a year with one code would give two papers one key.
  private func refuseTwin(of series: Series, in database: Database) throws {
    let twin = try String.fetchOne(
      database, sql: "SELECT book FROM series WHERE fiscal_year = ? AND code = ? AND id <> ?",
      arguments: [series.fiscalYear.startYear, series.code.text, series.id])
    if let twin {
      throw RegisterError.invalid(
        what: "code \(series.code)", reason: "the book \(twin) of \(series.fiscalYear) has it already")
    }
  }
}
