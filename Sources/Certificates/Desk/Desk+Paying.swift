import Cases
import Forms
import Nepali
import Printing

extension Desk {
  /// What a case of the register costs: by the office's table, else by what its form computes. A paper that
  /// quotes its receipt is paid.
  ///
  /// - Throws: `RegisterError.noCase`, `FormError`, `CaseError`
  public func fees(ofCase id: Int64) throws -> [Fee] {
    let (form, filling, _) = try register.filling(ofCase: id, in: catalogue, hasGlyph: renderer.hasGlyph)
    return try fees(form, filling)
  }

  private func fees(_ form: Form, _ filling: Case) throws -> [Fee] {
    let isPaid = form.fields.contains { $0.number == .quoted(.receipt) && filling.values[$0.name] != nil }
    let rates = try office()?.fees[form.id] ?? []
    var computed: Money?
    if let fee = form.fee, case .money(let money)? = filling.values[fee.name] { computed = money }
    if rates.isEmpty { return computed.map { [Fee(head: Self.plainHead, amount: isPaid ? .zero : $0)] } ?? [] }
    return rates.map { rate in
      Fee(head: rate.head, amount: isPaid ? .zero : rate.amount ?? computed ?? .zero)
    }
  }

  /// The account head of an office that has named none.
  private static let plainHead = "दस्तुर"

  /// What is to be paid for a case under each account head, and what was.
  public func dues(ofCase id: Int64) throws -> [Due] {
    try register.dues(ofCase: id, fees: fees(ofCase: id))
  }

  /// Takes money for a case and prints its receipt; see `Register.pay`.
  public func pay(_ order: PaymentOrder, on day: IssueDay) throws -> Receipt {
    var order = order
    let (form, filling, _) = try register.filling(ofCase: order.caseID, in: catalogue, hasGlyph: renderer.hasGlyph)
    if order.payer == nil, case .text(let name)? = filling.values["applicant_name"] { order.payer = name }
    order.purpose = order.purpose ?? String(form.title.prefix(200))
    return try register.pay(
      order, fees: fees(form, filling), on: day, press: try press(workers: 1), content: try receiptContent())
  }

  /// Gives back what a receipt says; see `Register.refund`.
  public func refund(_ number: String, reason: String, on day: IssueDay) throws -> Receipt {
    try register.refund(number, reason: reason, on: day, press: try press(workers: 1), content: try receiptContent())
  }

  /// What checks a receipt's words against its form, as every case is checked. It asks the register for nothing.
  private func receiptContent() throws -> (ReceiptWords) throws -> Content {
    let settings = try office()?.settings ?? [:]
    return { [catalogue, renderer] words in
      let file = "the receipt"
      let tree = try PlacedValue(json: Array(words.json().utf8), file: file)
      let form = try catalogue.form(of: catalogue.version(of: words.form, deciding: tree, otherwise: words.date))
      let filling = try Case.read(
        tree, file: file, form: form, pictures: { _ in [] }, hasGlyph: renderer.hasGlyph, settings: settings)
      return Content(json: filling.canonicalJSON())
    }
  }
}
