public import Printing

extension Register {
  /// Takes money for a case and gives a receipt: case, number, document and payment of it in one transaction.
  ///
  /// - Parameters:
  ///   - fees: what the paper costs, by rule or by the office's table.
  ///   - day: the day of the payment.
  ///   - press: prints the receipt.
  ///   - content: makes the case of the receipt.
  /// - Returns: the receipt; for a key that is booked already the one that it had, and nothing is changed.
  /// - Throws: `RegisterError.impossiblePayment`, `.impossibleDay`, `.noCase`, `.notAllowed` for who is no
  ///   cashier; what `press` and `content` throw where the receipt cannot be printed.
  public func pay(
    _ order: PaymentOrder, fees: [Fee], on day: IssueDay, press: Press,
    content: @escaping (ReceiptWords) throws -> Content
  ) throws -> Receipt {
    var order = order
    order.key = try order.key.map { try Self.line($0, 1...80, what: "key") }
    order.head = try order.head.map { try Self.line($0, 1...120, what: "आम्दानी शीर्षक (head)") }
    order.reason = try order.reason.map { try Self.line($0, 1...500, what: "reason") }
    order.payer = try order.payer.map { try Self.line($0, 1...150, what: "बुझाउने (payer)") }
    order.purpose = try order.purpose.map { try Self.line($0, 1...200, what: "केको बापत (purpose)") }
    if case .voucher(let number) = order.method {
      order.method = .voucher(try Self.line(number, 1...60, what: "भौचर नं. (voucher)"))
    }
    return try receipt(for: TakenPayment(order: order, fees: fees), on: day, press: press, content: content)
  }

  /// Gives back what a receipt says: a reversing entry with a receipt of its own.
  ///
  /// - Parameter number: that of the receipt, in whichever spelling.
  /// - Returns: the receipt of the refund; where it was given back already, the one of then.
  /// - Throws: as `pay` does; `RegisterError.noDocument` for a number that is not in the book of receipts.
  public func refund(
    _ number: String, reason: String, on day: IssueDay, press: Press,
    content: @escaping (ReceiptWords) throws -> Content
  ) throws -> Receipt {
    let reason = try Self.line(reason, 1...500, what: "फिर्ता दिनुको कारण (reason)")
    return try receipt(
      for: GivenBack(number: number, reason: reason, register: self), on: day, press: press, content: content)
  }

  private func receipt(
    for request: some PaymentRequest, on day: IssueDay, press: Press,
    content: @escaping (ReceiptWords) throws -> Content
  ) throws -> Receipt {
    do {
      return try ReceiptWriter(register: self, request: request, day: day, press: press, content: content)
        .receipt()
    } catch {
      // What cannot be printed is told as what it is.
      throw endsBatch(error) ? RegisterError(error, path: path) : error
    }
  }
}
