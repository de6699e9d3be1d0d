import Nepali
public import Tables

/// A day book as rows for other programs: every receipt, then sums by day, by account head and by cashier.
public struct DaybookTable: Sendable {
  private var receipts: [[Workbook.Cell]] = []

  public init() {}

  /// The columns of a receipt's row.
  static let columns: [Workbook.Column] = [
    .init("मिति", width: 12), .init("रसिद नं.", width: 15), .init("Receipt", width: 19),
    .init("बुझाउने", width: 30), .init("आम्दानी शीर्षक", width: 32), .init("नगद", width: 14),
    .init("बैंक भौचर", width: 14), .init("फिर्ता", width: 14), .init("भौचर नं.", width: 16),
    .init("फिर्ता भएको रसिद", width: 16), .init("Case", width: 8), .init("Key", width: 14),
    .init("बुझ्ने कर्मचारी", width: 22), .init("कारण", width: 30),
  ]

  /// The row of a receipt.
  static func row(_ receipt: Receipt) -> [Workbook.Cell] {
    var sums = FeeSums()
    sums.add(receipt)
    func optional(_ text: String?) -> Workbook.Cell { text.map(Workbook.Cell.text) ?? .blank }
    func amount(_ paisa: Int64) -> Workbook.Cell { paisa == 0 ? .blank : .amount(paisa) }
    return [
      .text(receipt.date), .text(receipt.number), .text(receipt.key), .text(receipt.payer), .text(receipt.head),
      amount(sums.cash), amount(sums.voucher), amount(sums.refund), optional(receipt.voucher),
      optional(receipt.reverses), .count(Int(receipt.case)), .text(receipt.reference), .text(receipt.cashier),
      optional(receipt.reason),
    ]
  }

  public mutating func add(_ receipt: Receipt) { receipts.append(Self.row(receipt)) }

  /// The heads as a line of values parted by commas, behind the mark of UTF-8.
  public static var separatedHeads: [UInt8] { SeparatedWriter.mark + SeparatedWriter.line(columns.map(\.head)) }

  /// A receipt as such a line; amounts in rupees without grouping, days in ASCII digits.
  public static func separated(_ receipt: Receipt) -> [UInt8] { SeparatedWriter.line(of: row(receipt)) }

  /// A workbook of four sheets.
  public func workbook(_ book: Daybook) -> Workbook {
    let total: [Workbook.Cell] = [
      .text("जम्मा"), .blank, .blank, .blank, .blank, .amount(book.total.cash), .amount(book.total.voucher),
      .amount(book.total.refund), .blank, .blank, .blank, .blank, .blank, .blank,
    ]
    return Workbook(
      sheets: [
        .init(name: "रसिद", columns: Self.columns, rows: receipts, total: total),
        Self.sheet("मिति", book.days, book), Self.sheet("आम्दानी शीर्षक", book.heads, book),
        Self.sheet("बुझ्ने कर्मचारी", book.cashiers, book),
      ], made: book.range.last.civil.dayNumber * 86_400)
  }

  private static func sheet(_ head: String, _ sums: [String: FeeSums], _ book: Daybook) -> Workbook.Sheet {
    let columns = [Workbook.Column(head, width: 36), .init("रसिद", width: 10)]
      + ["नगद", "बैंक भौचर", "फिर्ता", "खुद"].map { Workbook.Column($0, width: 16) }
    return Workbook.Sheet(
      name: head, columns: columns, rows: sums.sorted { $0.key < $1.key }.map { row($0.key, $0.value) },
      total: row("जम्मा", book.total))
  }

  private static func row(_ name: String, _ sums: FeeSums) -> [Workbook.Cell] {
    [
      .text(name), .count(sums.receipts), .amount(sums.cash), .amount(sums.voucher), .amount(sums.refund),
      .amount(sums.net),
    ]
  }
}
