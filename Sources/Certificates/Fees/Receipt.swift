import GRDB
import Nepali

/// What was booked, and the receipt that says so.
public struct Receipt: Hashable, Sendable, Codable {
  /// As printed: `८७/०८३–८४`; and in ASCII, different for all documents.
  public let number: String
  public let key: String
  /// The key of the payment: the same again is the same payment.
  public let reference: String
  /// The case that is paid for.
  public let `case`: Int64
  public let payer: String
  /// What that case is about.
  public let subject: String
  /// The account head.
  public let head: String
  /// Below nothing for what was given back.
  public let paisa: Int64
  /// `cash` or `voucher`.
  public let method: String
  public let voucher: String?
  /// Bikram Sambat.
  public let date: String
  public let cashier: String
  /// The number of the receipt that was given back.
  public let reverses: String?
  /// Why another amount was paid than was due, a voucher came again, or money was given back.
  public let reason: String?
  /// Whether it was booked now; it was there already otherwise.
  public let isNew: Bool

  /// The amount in rupees: `2,250.00`.
  public var amount: String { Self.rupees(paisa) }

  /// An amount of paisa, which may be below nothing, in rupees: `-2,250.00`.
  public static func rupees(_ paisa: Int64) -> String { RupeeText.ascii(paisa) }

  init(of payment: Payment, isNew: Bool, in database: Database) throws {
    let row = try Row.fetchOne(
      try database.cachedStatement(sql: Self.query + " WHERE payments.id = ?"), arguments: [payment.id])
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "payment \(payment.id) has no receipt")
    }
    try self.init(row, isNew: isNew)
  }

  init(_ row: Row, isNew: Bool) throws {
    number = try row.decode(forColumn: "number")
    key = try row.decode(forColumn: "receipt_key")
    reference = try row.decode(forColumn: "key")
    `case` = try row.decode(forColumn: "case_id")
    payer = try row.decode(forColumn: "title")
    subject = try row.decode(forColumn: "subject")
    head = try row.decode(forColumn: "head")
    paisa = try row.decode(forColumn: "paisa")
    method = try row.decode(forColumn: "method")
    voucher = try row.decode(forColumn: "voucher")
    date = try row.decode(forColumn: "date")
    cashier = try row.decode(forColumn: "cashier")
    reverses = try row.decode(forColumn: "reversed_number")
    reason = try row.decode(forColumn: "reason")
    self.isNew = isNew
  }

  static let query = """
    SELECT payments.*, documents.key AS receipt_key, documents.title AS title, numbers.text AS number,
      cases.title AS subject, people.name AS cashier, reversed.text AS reversed_number
    FROM payments JOIN documents ON documents.id = payments.receipt
      JOIN numbers ON numbers.document = payments.receipt AND numbers.field IS NULL
      JOIN cases ON cases.id = payments.case_id
      JOIN people ON people.id = payments.person
      LEFT JOIN payments AS former ON former.id = payments.reverses
      LEFT JOIN numbers AS reversed ON reversed.document = former.receipt AND reversed.field IS NULL
    """
}
