import ArgumentParser
import Forms
import Nepali

extension Book {
  /// The names of all books, for help.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// Reads a book of the command line.
  static func argument(_ text: String) throws -> Book {
    guard let book = Book(rawValue: text) else {
      throw ValidationError("there is no such book; there are \(names)")
    }
    return book
  }
}

extension FiscalYear {
  /// Reads a fiscal year of the command line.
  static func argument(_ text: String) throws -> FiscalYear { try parse(text) }
}
