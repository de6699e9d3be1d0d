import Forms
import Nepali
import Printing

extension Register {
  /// The longest numbers that the books may come to give a paper of a year: those of the office's own formats,
  /// at an ordinal that it will not pass.
  func longestNumbers(
    own: Book, allotted: [(field: String, book: Book)], branch: String?, in year: FiscalYear
  ) throws(RegisterError) -> DraftNumbers {
    try read { database in
      func longest(_ book: Book) throws -> BookNumber {
        let series = try likelySeries(book, year, in: database)
        return series.number(min(series.ceiling, max(99_999, series.last &* 2)))
      }
      let numbers = try allotted.map { ($0.field, try longest($0.book)) }
      return DraftNumbers(
        own: try longest(own), branch: branch,
        allotted: Dictionary(numbers, uniquingKeysWith: { first, _ in first }))
    }
  }
}
