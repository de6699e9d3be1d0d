import Printing

/// How money came, or is given back.
public enum PaymentMethod: Hashable, Sendable {
  case cash
  /// Paid into the office's account: the number of the bank's voucher.
  case voucher(String)

  /// As the register keeps it.
  var word: String {
    switch self {
    case .cash: "cash"
    case .voucher: "voucher"
    }
  }

  var voucher: String? { if case .voucher(let number) = self { number } else { nil } }

  /// What is the same of a voucher's number however it is typed.
  var spelling: String? { voucher.map { NumberSpelling($0).text } }

  init(voucher: String?) { self = voucher.map(PaymentMethod.voucher) ?? .cash }
}
