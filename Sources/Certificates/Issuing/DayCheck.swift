import Forms
import GRDB
import Nepali

/// Sees that a paper is dated when it can have been issued: not in the future, not before the decision that it
/// tells of, not before the last paper of its books. Papers whose day was excused bind no others.
struct DayCheck {
  let today: BSDate

  /// - Throws: `RegisterError.impossibleDay`
  func check(
    _ date: BSDate, decided: BSDate?, series: [Series], in database: Database
  ) throws {
    func refusal(_ reason: String) -> RegisterError {
      .impossibleDay(date: date.description, reason: reason)
    }
    guard date <= today else { throw refusal("lies in the future (today is \(today))") }
    if let decided, date < decided { throw refusal("is before \(decided), the day of the case's decision") }
    for series in series {
      let last = try String.fetchOne(
        database,
        sql: """
          SELECT date FROM numbers WHERE series = ?
            AND NOT EXISTS (SELECT 1 FROM documents WHERE id = document AND exception IS NOT NULL)
          ORDER BY date DESC LIMIT 1
          """, arguments: [series.id])
      if let last, date.description < last {
        throw refusal("is before \(last), the day of the last number in the book \(series.book.rawValue)")
      }
    }
  }
}
