import GRDB
public import Nepali

/// What a cashier is to take for a case.
public struct PaymentOrder: Hashable, Sendable {
  public var caseID: Int64
  public var method: PaymentMethod
  /// Nil for what is due.
  public var amount: Money?
  /// The account head; nil for the only one under which something is due.
  public var head: String?
  /// The same key again is the same payment; nil for one of the register's own.
  public var key: String?
  /// Why the amount is another than what is due, or a voucher comes again.
  public var reason: String?
  /// Who pays, and for what; nil for whom and what the case is about.
  public var payer: String?
  public var purpose: String?

  public init(caseID: Int64, method: PaymentMethod) { (self.caseID, self.method) = (caseID, method) }
}

/// A payment for a paper whose fees are known.
struct TakenPayment: PaymentRequest {
  let order: PaymentOrder
  let fees: [Fee]

  func answer(by person: Person, on day: IssueDay, in database: Database) throws -> PaymentAnswer {
    guard
      let title = try String.fetchOne(
        database, sql: "SELECT title FROM cases WHERE id = ?", arguments: [order.caseID])
    else { throw RegisterError.noCase(order.caseID) }
    if let key = order.key, let booked = try Payment.first("key = ?", [key], in: database) {
      try refuseOther(booked)
      return .booked(booked)
    }
    try refuseReceipt(in: database)
    try refuseClosed(day, of: person, in: database)
    let dues = try Register.dues(ofCase: order.caseID, fees: fees, in: database)
    let due = try self.due(among: dues)
    let amount = try self.amount(due)
    try refuseTakenVoucher(in: database)
    let count =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM payments WHERE case_id = ? AND reverses IS NULL",
        arguments: [order.caseID]) ?? 0
    let words = ReceiptWords(
      date: day.date, payer: order.payer ?? title, purpose: order.purpose ?? title, subject: title,
      paperNumber: try IssuableCase.number(of: order.caseID, in: database), head: due.head, amount: amount,
      method: order.method,
      reference: try order.key ?? freeKey("\(order.caseID)", from: count + 1, in: database),
      cashier: person.name, post: person.post)
    return .planned(
      PaymentPlan(caseID: order.caseID, words: words, expected: due.due, reason: order.reason))
  }

  /// A key stands for one payment only.
  private func refuseOther(_ booked: Payment) throws(RegisterError) {
    let isSame =
      booked.caseID == order.caseID && booked.reverses == nil && booked.paisa == order.amount?.paisa ?? booked.paisa
      && booked.head == order.head ?? booked.head && booked.spelling == order.method.spelling
    guard !isSame else { return }
    throw .impossiblePayment(
      reason: "the key \(booked.reference) is that of रु. \(rupees(booked.paisa)) for case \(booked.caseID) by \(booked.method)"
        + " under \(booked.head); another payment has another key")
  }

  private func refuseReceipt(in database: Database) throws {
    let isReceipt =
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM events WHERE case_id = ? AND action = 'paid')",
        arguments: [order.caseID]) ?? false
    if isReceipt { throw RegisterError.impossiblePayment(reason: "it is a receipt itself") }
  }

  /// The account head under which the money comes, and what is due there.
  private func due(among dues: [Due]) throws(RegisterError) -> Due {
    if let head = order.head { return dues.first { $0.head == head } ?? Due(head: head, fee: 0, paid: 0) }
    let open = dues.filter { $0.due > 0 }
    if let only = open.first, open.count == 1 { return only }
    if open.isEmpty, let only = dues.first, dues.count == 1 { return only }
    let list = open.map { "\($0.head) रु. \(rupees($0.due))" }.joined(separator: ", ")
    throw .impossiblePayment(
      reason: open.isEmpty
        ? "no fee is known; give --head (आम्दानी शीर्षक), --amount and --because"
        : "fees are due under several heads (आम्दानी शीर्षक): \(list); say with --head which is paid")
  }

  private func amount(_ due: Due) throws -> Money {
    let amount = try order.amount ?? Money(paisa: due.due)
    guard amount > .zero else {
      throw RegisterError.impossiblePayment(
        reason: due.fee > 0
          ? "nothing is due under \(due.head): रु. \(rupees(due.paid)) of रु. \(rupees(due.fee)) are paid"
          : "no fee is known under \(due.head); give --amount (रकम) and --because")
    }
    guard amount.paisa == due.due || order.reason != nil else {
      throw RegisterError.impossiblePayment(
        reason: "रकम: रु. \(rupees(due.due)) are due under \(due.head), not रु. \(rupees(amount.paisa)); say why with --because")
    }
    return amount
  }

  private func refuseTakenVoucher(in database: Database) throws {
    guard order.reason == nil, let spelling = order.method.spelling else { return }
    let receipt = try String.fetchOne(
      database,
      sql: """
        SELECT text FROM payments JOIN numbers ON document = receipt AND field IS NULL
        WHERE payments.spelling = ? ORDER BY payments.id DESC LIMIT 1
        """, arguments: [spelling])
    guard let receipt else { return }
    throw RegisterError.impossiblePayment(
      reason: "भौचर नं. \(order.method.voucher ?? ""): was taken already, with receipt \(receipt); say why it comes again with --because")
  }

  private func rupees(_ paisa: Int64) -> String { RupeeText.ascii(paisa) }
}
