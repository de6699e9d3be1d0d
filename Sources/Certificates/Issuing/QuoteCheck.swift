import Cases
import Forms
import GRDB
import Printing

/// Sees that the numbers which a paper quotes are in their books, and are those of the industry that it names.
struct QuoteCheck {
  /// Registrations that papers before this one in the batch give: spelling → name.
  var given: [String: String?] = [:]

  /// The industry that a paper is about; nil where it quotes no registration.
  ///
  /// A paper that comes in says what the applicant says: what the books do not have ties it to nothing.
  ///
  /// - Throws: `RegisterError.unknownNumber`, `.otherName`, `.ambiguousNumber`
  func industry(
    of statement: CaseStatement, book: Book, isExcused: Bool, in database: Database
  ) throws -> Int64? {
    var industry: Int64?
    for quote in statement.quotes {
      if quote.book == .registration,
        try isGivenBefore(quote, statement, isExcused: isExcused || book == .incoming)
      {
        continue
      }
      guard let number = try NumberRecord.find(quote.text, in: quote.book, database) else {
        if try book == .incoming || isExcused || !isKept(quote.book, in: database) { continue }
        throw RegisterError.unknownNumber(
          field: quote.field, number: quote.text, book: quote.book.rawValue)
      }
      if try number.isVoid(in: database), book != .incoming, !isExcused {
        throw RegisterError.voidNumber(field: quote.field, number: quote.text)
      }
      guard let found = number.industry else { continue }
      let name = try Fact.present(Fact.name, of: found, in: database)
      if let name, let own = statement.industryName, !isSameName(name, own) {
        if book == .incoming || isExcused { continue }
        throw RegisterError.otherName(field: quote.field, number: quote.text)
      }
      industry = industry ?? found
    }
    return industry
  }

  /// Whether the office keeps a book in this register. Industries and what is granted to them are always
  /// looked up; receipts and letters an office may still count on paper.
  private func isKept(_ book: Book, in database: Database) throws -> Bool {
    switch book {
    case .registration, .card, .permission, .approval: true
    case .incoming, .dispatch, .receipt:
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM numbers WHERE book = ?)", arguments: [book.rawValue])
        ?? false
    }
  }

  private func isGivenBefore(
    _ quote: CaseStatement.Quote, _ statement: CaseStatement, isExcused: Bool
  ) throws -> Bool {
    guard let name = given[NumberSpelling(quote.text).text] else { return false }
    if let name, let own = statement.industryName, !isSameName(name, own), !isExcused {
      throw RegisterError.otherName(field: quote.field, number: quote.text)
    }
    return true
  }
}
