/// Sums of what was taken and given back, in paisa.
public struct FeeSums: Hashable, Sendable, Codable {
  /// How many receipts there are, those of refunds among them.
  public private(set) var receipts = 0
  /// Taken in cash, and by vouchers of the bank.
  public private(set) var cash: Int64 = 0
  public private(set) var voucher: Int64 = 0
  /// Given back, in cash and by the bank; above nothing.
  public private(set) var refund: Int64 = 0

  /// What is left of it.
  public var net: Int64 { cash &+ voucher &- refund }

  public init() {}

  // Whoever could book so much that a sum wraps round has the register in hand anyway; it must not trap.
  mutating func add(_ receipt: Receipt) {
    receipts += 1
    if receipt.paisa < 0 {
      refund &-= receipt.paisa
    } else if receipt.method == PaymentMethod.cash.word {
      cash &+= receipt.paisa
    } else {
      voucher &+= receipt.paisa
    }
  }
}
