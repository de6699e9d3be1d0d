import GRDB
import Printing

extension Register {
  /// What was paid and given back, with the receipts, in their order.
  func feesTaken(_ period: ReportPeriod) -> Report.Part {
    part(
      [
        .init("day", .init("मिति", "Day"), .day, width: 20),
        .init("receipt", .init("रसिद नं.", "Receipt"), width: 18),
        .init("payer", .init("बुझाउने", "Paid by"), width: 62),
        .init("head", .init("राजस्व शीर्षक", "Head"), width: 34),
        .init("voucher", .init("भौचर नं.", "Voucher"), width: 30),
        .init("cashier", .init("बुझ्ने", "Cashier"), width: 36),
        .init("cash", .init("नगद (रु.)", "Cash"), .paisa, width: 30, isSummed: true),
        .init("bank", .init("बैंक (रु.)", "Bank"), .paisa, width: 30, isSummed: true),
        .init("remarks", .init("कैफियत", "Remarks"), width: 28),
      ], period,
      """
      SELECT payments.date AS date, numbers.text AS receipt, cases.title AS payer, head, voucher,
        people.name AS cashier, paisa, method,
        (SELECT text FROM payments AS before JOIN numbers AS own ON own.document = before.receipt
          AND own.field IS NULL WHERE before.id = payments.reverses) AS reversed
      FROM payments JOIN cases ON cases.id = payments.case_id JOIN people ON people.id = person
        JOIN numbers ON numbers.document = receipt AND numbers.field IS NULL
      WHERE payments.date BETWEEN :from AND :to ORDER BY payments.id
      """
    ) { row in
      let paisa = Report.Cell.paisa(try row.decode(forColumn: "paisa"))
      let isCash = try row.decode(String.self, forColumn: "method") == "cash"
      let reversed: String? = try row.decode(forColumn: "reversed")
      return [
        try row.reportDay("date"), try row.reportText("receipt"), try row.reportText("payer"),
        try row.reportText("head"), try row.reportText("voucher"), try row.reportText("cashier"),
        isCash ? paisa : .empty, isCash ? .empty : paisa,
        .init(reversed.map { "रसिद नं. \($0) को फिर्ता" }),
      ]
    }
  }
}
