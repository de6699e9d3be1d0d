import Cases
import Forms
import GRDB
import Nepali
import Printing

/// What was paid is given back: an entry that reverses the one of a receipt.
struct GivenBack: PaymentRequest {
  /// The number of the receipt, in whichever spelling.
  let number: String
  let reason: String
  let register: Register

  func answer(by person: Person, on day: IssueDay, in database: Database) throws -> PaymentAnswer {
    let receipt = try register.summary(of: number, .receipt, in: database)
    // A duplicate took the place of a receipt that was lost, and says the same payment.
    guard
      let payment = try Payment.first(
        "receipt = (SELECT \(CopyChain.original) FROM documents WHERE key = ?)", [receipt.key], in: database)
    else { throw RegisterError.impossiblePayment(reason: "\(receipt.number) is no receipt") }
    guard payment.reverses == nil else {
      throw RegisterError.impossiblePayment(reason: "receipt \(receipt.number) is itself of what was given back")
    }
    if let reversal = try Payment.first("reverses = ?", [payment.id], in: database) { return .booked(reversal) }
    try refuseClosed(day, of: person, in: database)
    let said = try said(inCase: receipt.caseID, in: database)
    let words = ReceiptWords(
      date: day.date, payer: said["payer_name"] ?? receipt.title, purpose: said["payment_purpose"] ?? receipt.title,
      subject: said["subject_name"] ?? receipt.title, paperNumber: said["paper_number"], head: payment.head,
      amount: try Money(paisa: payment.paisa), method: PaymentMethod(voucher: payment.voucher),
      reference: try freeKey(payment.reference + "-R", from: 0, in: database), cashier: person.name, post: person.post,
      refund: ReceiptWords.Refund(
        number: receipt.number, date: try BSDate.parse(payment.date), reason: reason))
    return .planned(
      PaymentPlan(
        caseID: payment.caseID, words: words, expected: -payment.paisa, reason: reason, reverses: payment.id))
  }

  /// What the receipt says, by the names of its fields.
  private func said(inCase id: Int64, in database: Database) throws -> [String: String] {
    guard
      let json = try String.fetchOne(database, sql: "SELECT content FROM cases WHERE id = ?", arguments: [id]),
      case .object(let members) = try PlacedValue(json: Array(json.utf8), file: "case \(id)").content
    else { return [:] }
    return Dictionary(
      members.compactMap { member in
        if case .text(let text) = member.value.content { (member.name, text) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }
}
