public import Forms
import GRDB
public import Nepali
public import Printing

/// A book in one fiscal year.
public struct Series: Hashable, Sendable {
  public let book: Book
  public let fiscalYear: FiscalYear
  public let format: NumberFormat
  public let code: BookNumber.Code
  /// Whether ordinals go on from the year before.
  public let isRunning: Bool
  /// The last number that the paper book gave before this one took over; 0 if none.
  public let opening: Int
  /// The last ordinal that may be given; below the greatest only on a desk that works with lent numbers.
  public let ceiling: Int
  /// The last ordinal that was given or lent.
  public let last: Int
  let id: Int64

  /// What an opening balance may be.
  static let openings = 0...999_999_998
  /// The greatest ordinal.
  static let greatest = 999_999_999

  /// The number of an ordinal.
  func number(_ ordinal: Int) -> BookNumber {
    BookNumber(book: book, fiscalYear: fiscalYear, ordinal: ordinal, format: format, code: code)
  }

  /// The number that the next paper gets.
  ///
  /// - Throws: `RegisterError.bookFull` where all ordinals are given.
  public func next() throws(RegisterError) -> BookNumber { try number(after: last) }

  /// The number after an ordinal.
  func number(after ordinal: Int) throws(RegisterError) -> BookNumber {
    guard ordinal < ceiling else {
      throw .bookFull(book: book.rawValue, fiscalYear: fiscalYear.description, last: ceiling)
    }
    return number(ordinal + 1)
  }

  /// The same book, with nothing given yet, after another ordinal.
  func beginning(after ordinal: Int) -> Series {
    Series(
      id: id, book: book, fiscalYear: fiscalYear, format: format, code: code, isRunning: isRunning,
      opening: ordinal, ceiling: ceiling, last: ordinal)
  }

  init(
    id: Int64, book: Book, fiscalYear: FiscalYear, format: NumberFormat, code: BookNumber.Code,
    isRunning: Bool, opening: Int, ceiling: Int, last: Int
  ) {
    self.id = id
    self.book = book
    self.fiscalYear = fiscalYear
    self.format = format
    self.code = code
    self.isRunning = isRunning
    self.opening = opening
    self.ceiling = ceiling
    self.last = last
  }

  /// - Returns: nil for a series of the first version, whose kinds of papers are no books any more.
  init?(_ row: Row) throws {
    guard let book = Book(rawValue: try row.decode(forColumn: "book")) else { return nil }
    self.init(
      id: try row.decode(forColumn: "id"), book: book,
      fiscalYear: try FiscalYear(startYear: try row.decode(forColumn: "fiscal_year")),
      format: try NumberFormat(try row.decode(forColumn: "format")),
      code: try BookNumber.Code(try row.decode(forColumn: "code")),
      isRunning: try row.decode(Int.self, forColumn: "running") == 1,
      opening: try row.decode(forColumn: "opening"), ceiling: try row.decode(forColumn: "ceiling"),
      last: try row.decode(forColumn: "last"))
  }
}

extension Series: Sealed {
  static var action: LedgerEntry.Action { .series }
  static var table: String { "series" }
  var key: String { "\(id)" }
  /// What a series begins with; what it has given is told by the papers.
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("book", .text(book.rawValue)),
      ("fiscal_year", .number(Int64(fiscalYear.startYear))), ("format", .text(format.pattern)),
      ("code", .text(code.text)), ("running", .number(isRunning ? 1 : 0)),
      ("opening", .number(Int64(opening))),
      ("ceiling", .number(Int64(ceiling))),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> Series? {
    try Row.fetchOne(database, sql: "SELECT * FROM series WHERE id = ?", arguments: [key]).flatMap {
      try Series($0)
    }
  }
}
