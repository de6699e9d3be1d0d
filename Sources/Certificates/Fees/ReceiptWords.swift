public import Nepali

/// What a receipt says. Whoever knows the forms makes its case of it.
public struct ReceiptWords: Hashable, Sendable {
  public var date: BSDate
  /// Who pays, or gets the money back.
  public var payer: String
  /// What is paid for: the title of the paper, and whom it is about.
  public var purpose: String
  public var subject: String
  /// The number of the paper that is paid for; nil where it has none yet.
  public var paperNumber: String?
  public var head: String
  public var amount: Money
  public var method: PaymentMethod
  /// The key of the payment.
  public var reference: String
  /// Who takes the money, and the post; empty where none is known.
  public var cashier: String
  public var post: String
  /// What is given back; nil for a receipt of money that was taken.
  public var refund: Refund?

  /// Which receipt is taken back, and why.
  public struct Refund: Hashable, Sendable {
    public var number: String
    public var date: BSDate
    public var reason: String
  }

  /// The form that is filled.
  public var form: String { refund == nil ? "office/receipt" : "office/refund" }

  /// The values of the form as a case file has them.
  ///
  /// - Throws: what the encoder throws.
  public func json() throws -> String {
    var values = [
      "payment_date": date.description, "payer_name": payer, "payment_purpose": purpose, "subject_name": subject,
      "account_head": head, "paid_amount": amount.text(digits: .ascii, showingPaisa: true),
      "payment_method": method.word, "payment_reference": reference, "cashier_name": cashier,
    ]
    values["paper_number"] = paperNumber
    values["voucher_number"] = method.voucher
    values["cashier_post"] = post.isEmpty ? nil : post
    values["reversed_number"] = refund?.number
    values["reversed_date"] = refund?.date.description
    values["refund_reason"] = refund?.reason
    return try values.sortedJSON()
  }
}
