import GRDB
import Nepali

/// Money that was taken for a case, or given back.
struct Payment: Sealed, Hashable {
  let id: Int64
  /// By which the payment is known to whoever asks for it twice.
  let reference: String
  /// The case that it is for.
  let caseID: Int64
  /// The document that says so.
  let receipt: Int64
  /// The account head.
  let head: String
  /// Below nothing for what was given back.
  let paisa: Int64
  /// What was due under the head.
  let expected: Int64
  /// `cash` or `voucher`.
  let method: String
  let voucher: String?
  let spelling: String?
  /// The payment that is given back.
  let reverses: Int64?
  let reason: String?
  let date: String
  let time: String
  let person: Int64

  static var action: LedgerEntry.Action { .payment }
  static var table: String { "payments" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("key", .text(reference)), ("case_id", .number(caseID)), ("receipt", .number(receipt)),
      ("head", .text(head)), ("paisa", .number(paisa)), ("expected", .number(expected)),
      ("method", .text(method)), ("voucher", .optional(voucher)), ("spelling", .optional(spelling)),
      ("reverses", .optional(reverses)), ("reason", .optional(reason)), ("date", .text(date)),
      ("time", .text(time)), ("person", .number(person)),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> Payment? {
    try first("id = ?", [key], in: database)
  }

  /// The payment of a condition that one payment fulfils at the most.
  static func first(
    _ condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> Payment? {
    try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT * FROM payments WHERE \(condition)"), arguments: arguments
    ).map(Payment.init)
  }

  private init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    reference = try row.decode(forColumn: "key")
    caseID = try row.decode(forColumn: "case_id")
    receipt = try row.decode(forColumn: "receipt")
    head = try row.decode(forColumn: "head")
    paisa = try row.decode(forColumn: "paisa")
    expected = try row.decode(forColumn: "expected")
    method = try row.decode(forColumn: "method")
    voucher = try row.decode(forColumn: "voucher")
    spelling = try row.decode(forColumn: "spelling")
    reverses = try row.decode(forColumn: "reverses")
    reason = try row.decode(forColumn: "reason")
    date = try row.decode(forColumn: "date")
    time = try row.decode(forColumn: "time")
    person = try row.decode(forColumn: "person")
  }

  /// A payment that was planned, with the receipt that was written of it.
  init(_ plan: PaymentPlan, id: Int64, receipt: Int64, person: Int64, time: String) {
    (self.id, reference, caseID, self.receipt) = (id, plan.words.reference, plan.caseID, receipt)
    (head, paisa, expected) = (plan.words.head, plan.paisa, plan.expected)
    (method, voucher, spelling) = (
      plan.words.method.word, plan.words.method.voucher, plan.words.method.spelling
    )
    (reverses, reason, date) = (plan.reverses, plan.reason, plan.words.date.description)
    (self.time, self.person) = (time, person)
  }

  func insert(in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO payments (id, key, case_id, receipt, head, paisa, expected, method, voucher, spelling,
          reverses, reason, date, time, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        id, reference, caseID, receipt, head, paisa, expected, method, voucher, spelling, reverses, reason, date, time,
        person,
      ])
  }
}
