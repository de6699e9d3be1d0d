import Forms
import GRDB
import Nepali
import Printing

extension Register {
  /// The number that a book gives after an ordinal. One that was entered from the office's paper time is in the
  /// book already, and is passed over.
  ///
  /// - Throws: `RegisterError.bookFull`; `.invalid` where the book's numbers go on in a later year.
  func nextNumber(of series: Series, after ordinal: Int, in database: Database) throws -> BookNumber {
    try refuseClosed(series, in: database)
    var number = try series.number(after: ordinal)
    while try NumberRecord.isTaken(number, in: database) { number = try series.number(after: number.ordinal) }
    return number
  }

  /// Of a running book of which nothing was given in a year yet: as it begins where the year before has ended.
  func continued(_ series: Series, in database: Database) throws -> Series {
    guard series.isRunning, series.last == series.opening else { return series }
    let before = try Int.fetchOne(
      database,
      sql: "SELECT last FROM series WHERE book = ? AND fiscal_year < ? ORDER BY fiscal_year DESC LIMIT 1",
      arguments: [series.book.rawValue, series.fiscalYear.startYear])
    guard let before, before > series.opening, before < series.ceiling else { return series }
    return series.beginning(after: before)
  }

  /// What a running book has given in a later year it cannot give again in an earlier one.
  private func refuseClosed(_ series: Series, in database: Database) throws {
    let later = try Row.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT * FROM series WHERE book = ? AND fiscal_year > ? AND running = 1 AND last > opening
          ORDER BY fiscal_year LIMIT 1
          """), arguments: [series.book.rawValue, series.fiscalYear.startYear]
    ).flatMap { try Series($0) }
    guard let later else { return }
    throw RegisterError.invalid(
      what: "book \(series.book.rawValue) \(series.fiscalYear)",
      reason: "is closed, for its numbers go on in \(later.fiscalYear)")
  }
}
