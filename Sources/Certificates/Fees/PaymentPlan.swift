import GRDB
import Nepali

/// Money that is to be booked: what its receipt will say, and what the register notes beside it.
struct PaymentPlan: Hashable {
  var caseID: Int64
  var words: ReceiptWords
  /// What is due under the head, in paisa.
  var expected: Int64
  /// Why something else is paid, or given back.
  var reason: String?
  /// The payment that is given back.
  var reverses: Int64?

  /// What is booked, in paisa.
  var paisa: Int64 { reverses == nil ? words.amount.paisa : -words.amount.paisa }
}

/// Something that a cashier is asked to book.
protocol PaymentRequest {
  /// What is to be booked, or what is booked already.
  ///
  /// - Throws: `RegisterError` where it cannot be.
  func answer(by person: Person, on day: IssueDay, in database: Database) throws -> PaymentAnswer
}

enum PaymentAnswer {
  case booked(Payment)
  case planned(PaymentPlan)
}

extension PaymentRequest {
  /// A key that no payment has: a word, or the word with a number behind it.
  func freeKey(_ word: String, from first: Int, in database: Database) throws -> String {
    var number = first
    while true {
      let key = number == 0 ? word : "\(word)-\(number)"
      guard try Payment.first("key = ?", [key], in: database) != nil else { return key }
      number += 1
    }
  }

  /// Sees that the day of a cashier is not closed.
  func refuseClosed(_ day: IssueDay, of person: Person, in database: Database) throws {
    let closed = try String.fetchOne(
      database, sql: "SELECT max(date) FROM closings WHERE person = ? AND date >= ?",
      arguments: [person.id, day.date.description])
    guard let closed else { return }
    throw RegisterError.impossiblePayment(
      reason: "\(person.name) has closed the cash of \(closed): what comes on \(day.date) is taken by another or later")
  }
}
