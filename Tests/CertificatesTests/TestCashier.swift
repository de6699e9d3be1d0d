import Certificates
import Nepali
import Printing

/// The account head of the tests.
let feeHead = "१४२५३ दस्तुर"

extension Register {
  /// Takes money for a case whose paper costs something under the head of the tests.
  @discardableResult
  func take(
    _ order: PaymentOrder, amount: String? = nil, fee: String = "500", on day: IssueDay? = nil, _ press: Press = press()
  ) throws -> Receipt {
    var order = order
    order.amount = try amount.map { try Money.parse($0) } ?? order.amount
    return try pay(
      order, fees: [Fee(head: feeHead, amount: .parse(fee))], on: day ?? CertificatesTests.day(), press: press
    ) { Content(json: try $0.json()) }
  }

  @discardableResult
  func giveBack(_ number: String, on day: IssueDay? = nil, _ press: Press = press()) throws -> Receipt {
    try refund(number, reason: "फिर्ता", on: day ?? CertificatesTests.day(), press: press) {
      Content(json: try $0.json())
    }
  }

  /// The receipts of some days.
  func receipts(_ range: DaybookRange? = nil) throws -> [Receipt] {
    var all: [Receipt] = []
    let whole = try DaybookRange(
      first: BSDate(year: 2080, month: 1, day: 1), last: BSDate(year: 2084, month: 12, day: 30))
    try daybook(range ?? whole) { all.append($0) }
    return all
  }
}

func cash(_ id: Int64, key: String? = nil, because reason: String? = nil) -> PaymentOrder {
  var order = PaymentOrder(caseID: id, method: .cash)
  (order.key, order.reason) = (key, reason)
  return order
}
