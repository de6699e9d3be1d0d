import Cases
import Forms
import Nepali
import Printing

extension Desk {
  /// The day book of some days as it is printed and signed.
  ///
  /// - Throws: `RegisterError.invalid` for more receipts than a day book on paper takes; as `Register.daybook`.
  public func daybookPDF(_ range: DaybookRange) throws -> [UInt8] {
    var rows = DaybookRows()
    let book = try register.daybook(range) { try rows.add($0) }
    let file = "the day book"
    let tree = rows.tree(book)
    let form = try catalogue.form(of: catalogue.version(of: "office/daybook", deciding: tree, otherwise: range.last))
    let office = try office() ?? .neutral
    let filling = try Case.read(
      tree, file: file, form: form, pictures: { _ in [] }, hasGlyph: renderer.hasGlyph, settings: office.settings)
    return try renderer.pdf(
      renderer.publication(form, filling, office: office), subject: form.id, author: office.name, date: range.last)
  }
}

/// The rows of a day book on paper: receipts day by day, with the sums of each day.
private struct DaybookRows {
  private var receipts: [Receipt] = []

  /// With the sums of days they are the rows that the form takes.
  private static let most = 600

  mutating func add(_ receipt: Receipt) throws(RegisterError) {
    guard receipts.count < Self.most else {
      throw .invalid(
        what: "day book",
        reason: "on paper takes \(Self.most) receipts, and the days have more; ask for fewer days, or for csv or xlsx")
    }
    receipts.append(receipt)
  }

  /// The values of the form.
  func tree(_ book: Daybook) -> PlacedValue {
    var members: [(String, PlacedValue)] = [
      ("last_date", .text(book.range.last.description)),
      ("entries", .rows(entries(book))),
      ("heads", .rows(book.heads.sorted { $0.key < $1.key }.map { head($0.key, $0.value) })),
      ("closings", .rows(book.closings.map(closing))),
      ("total_cash", .rupees(book.total.cash)), ("total_voucher", .rupees(book.total.voucher)),
      ("total_refund", .rupees(book.total.refund)), ("total_receipts", .text("\(book.total.receipts)")),
      ("opening", .rupees(book.opening)), ("net", .rupees(book.total.net)), ("closing", .rupees(book.closing)),
    ]
    if book.range.first < book.range.last {
      members.append(("first_date", .text(book.range.first.description)))
    }
    if let cashier = book.range.cashier { members.append(("cashier_name", .text(cashier))) }
    return .object(members)
  }

  private func entries(_ book: Daybook) -> [[(String, PlacedValue)]] {
    var rows: [[(String, PlacedValue)]] = []
    for (index, receipt) in receipts.enumerated() {
      var sums = FeeSums()
      sums.add(receipt)
      rows.append(
        [
          ("entry_kind", .text("entry")), ("entry_date", .text(receipt.date)),
          ("receipt_number", .text(receipt.number)), ("entry_words", .text(words(receipt))),
          ("account_head", .text(receipt.head)),
        ] + amounts(sums))
      let isLast = index == receipts.count - 1 || receipts[index + 1].date != receipt.date
      guard isLast, book.days.count > 1, let day = book.days[receipt.date] else { continue }
      rows.append(
        [
          ("entry_kind", .text("day")), ("entry_date", .text(receipt.date)), ("entry_words", .text("दिनको जम्मा")),
        ] + amounts(day))
    }
    return rows
  }

  private func words(_ receipt: Receipt) -> String {
    let subject = receipt.subject == receipt.payer ? [] : [receipt.subject]
    let voucher = receipt.voucher.map { ["भौचर नं. \($0)"] } ?? []
    let reversed = receipt.reverses.map { ["रसिद नं. \($0) को फिर्ता"] } ?? []
    let whole = ([receipt.payer] + subject + voucher + reversed).joined(separator: "; ")
    return String(String.UnicodeScalarView(whole.unicodeScalars.prefix(400)))
  }

  /// What is nothing is left out.
  private func amounts(_ sums: FeeSums) -> [(String, PlacedValue)] {
    [("cash", sums.cash), ("voucher", sums.voucher), ("refund", sums.refund)].compactMap { name, paisa in
      paisa == 0 ? nil : (name, .rupees(paisa))
    }
  }

  private func head(_ name: String, _ sums: FeeSums) -> [(String, PlacedValue)] {
    [
      ("account_head", .text(name)), ("receipts", .text("\(sums.receipts)")), ("cash", .rupees(sums.cash)),
      ("voucher", .rupees(sums.voucher)), ("refund", .rupees(sums.refund)), ("net", .rupees(sums.net)),
    ]
  }

  private func closing(_ day: ClosedDay) -> [(String, PlacedValue)] {
    [
      ("closing_date", .text(day.date)), ("closing_cashier", .text(day.cashier)), ("booked", .rupees(day.booked)),
      ("counted", .rupees(day.counted)),
    ] + (day.reason.map { [("closing_reason", .text($0))] } ?? [])
  }
}

extension PlacedValue {
  fileprivate static func rupees(_ paisa: Int64) -> PlacedValue { .text(RupeeText.devanagari(paisa)) }

  fileprivate static func rows(_ rows: [[(String, PlacedValue)]]) -> PlacedValue { .list(rows.map { .object($0) }) }
}
