import Certificates
import Forms
import Foundation
import GRDB
import Nepali
import Printing
import Testing

/// Money is taken once, with a receipt, and what was booked stands.
@Suite struct PaymentTests {
  let scratch: Scratch
  let register: Register

  init() throws {
    scratch = try Scratch()
    register = try fill(Register.create(path: scratch.path(), person: chief), cases: 3)
  }

  private func refusal(_ work: () throws -> Void) -> String {
    do {
      try work()
      return ""
    } catch { return "\(error)" }
  }

  @Test func whatIsDueIsTakenOnce() throws {
    let receipt = try register.take(cash(1))
    #expect(receipt.key == "RCPT-2083-84-0001" && receipt.number == "१/०८३–८४" && receipt.reference == "1-1")
    #expect(receipt.amount == "500.00" && receipt.case == 1 && receipt.isNew)
    let document = try register.document(receipt.key)
    #expect(document.book == "receipt" && document.form == "office/receipt" && document.person == chief)
    #expect(refusal { try register.take(cash(1)) }.contains("nothing is due under \(feeHead)"))
    #expect(try register.dues(ofCase: 1, fees: [Fee(head: feeHead, amount: .parse("500"))]).map(\.due) == [0])
    // The receipt is linked to what it is for, and is no paper that is waited for.
    let link = try register.read {
      try Row.fetchOne($0, sql: "SELECT case_id, other FROM case_links WHERE kind = 'receipt'")
    }
    #expect(link == ["case_id": document.caseID, "other": 1])
    #expect(try register.openCases() == [1, 2, 3])
    #expect(try register.findings().isEmpty)
  }

  @Test func anotherAmountHasAReason() throws {
    #expect(refusal { try register.take(cash(1), amount: "300") }.contains("रु. 500.00 are due under \(feeHead), not रु. 300.00"))
    try register.take(cash(1, because: "किस्ता"), amount: "300")
    // What is left is what is due.
    #expect(try register.take(cash(1)).amount == "200.00")
    #expect(refusal { try register.take(cash(2), fee: "0") }.contains("no fee is known"))
    #expect(refusal { try register.take(cash(9)) } == "not in the register")
    #expect(try register.receipts().map(\.reason) == ["किस्ता", nil])
  }

  @Test func aKeyIsOnePayment() throws {
    let first = try register.take(cash(1, key: "portal 7"))
    let entries = try register.verify { Issue.record("\($0)") }.entries
    let again = try register.take(cash(1, key: "portal 7"))
    #expect(again.key == first.key && !again.isNew)
    #expect(try register.verify { Issue.record("\($0)") }.entries == entries)
    // The same key for anything else is a mistake.
    var voucher = cash(1, key: "portal 7")
    voucher.method = .voucher("9")
    for other in [cash(2, key: "portal 7"), voucher] {
      #expect(refusal { try register.take(other) }.contains("the key portal 7 is that of रु. 500.00 for case 1"))
    }
    #expect(refusal { try register.take(cash(1, key: "portal 7"), amount: "5") }.contains("another payment has another key"))
    // The register's own keys pass over those that were given.
    try register.take(cash(2, key: "3-1"))
    #expect(try register.take(cash(3)).reference == "3-2")
  }

  @Test(arguments: ["००२१४", "214", " 0214 "]) func aVoucherIsTakenOnce(_ typed: String) throws {
    var order = PaymentOrder(caseID: 1, method: .voucher("214"))
    try register.take(order)
    order = PaymentOrder(caseID: 2, method: .voucher(typed))
    #expect(refusal { try register.take(order) }.contains("taken already, with receipt १/०८३–८४"))
    order.reason = "एउटै भौचरमा दुई फर्म"
    #expect(try register.take(order).voucher == typed.trimmingCharacters(in: .whitespaces))
    #expect(try register.findings().isEmpty)
  }

  @Test func whatIsGivenBackReversesItsReceipt() throws {
    let receipt = try register.take(cash(1))
    let refund = try register.giveBack("1/083-84")
    #expect(refund.key == "RCPT-2083-84-0002" && refund.paisa == -50_000 && refund.reverses == receipt.number)
    #expect(try register.document(refund.key).form == "office/refund")
    let again = try register.giveBack(receipt.key)
    #expect(again.key == refund.key && !again.isNew)
    #expect(refusal { try register.giveBack(refund.key) }.contains("is itself of what was given back"))
    #expect(refusal { try register.giveBack("9/083-84") }.contains("not in the register"))
    // It is due again.
    #expect(try register.take(cash(1)).key == "RCPT-2083-84-0003")
    #expect(refusal { try register.void(receipt.key, reason: "क") }.contains("certgen refund"))
    #expect(refusal { try register.void(refund.key, reason: "क") }.contains("certgen refund"))
    #expect(try register.findings().isEmpty)
  }

  @Test func whoIsNoCashierTakesNothing() throws {
    try register.addPerson("सीता", post: "", roles: [.clerk, .approver])
    try register.acting(chief).addPerson("गीता", post: "", roles: [.cashier])
    #expect(refusal { try register.acting("सीता").take(cash(1)) }.contains("does not have the role cashier"))
    #expect(refusal { try register.acting("सीता").closeCash(of: day().date, counted: .zero, today: day().today) }.contains("role cashier"))
    #expect(try register.acting("गीता").take(cash(1)).cashier == "गीता")
    // Four eyes look at decisions; a receipt is none.
    try register.acting(chief).set(.fourEyes, to: "yes")
    try register.acting("गीता").take(cash(2))
  }

  @Test func aReceiptIsWrittenWithItsPaymentAlone() throws {
    let receipt = try register.take(cash(1))
    let content = try register.content(of: register.document(receipt.key).caseID).content
    let forged = try register.addCase(
      form: "office/receipt", title: "नक्कली", content: Content(json: content.json.replacing("1-1", with: "1-2")))
    #expect(throws: RegisterError.receiptUnpaid) { try register.issueOne(forged) }
    #expect(refusal { try register.take(cash(try register.document(receipt.key).caseID)) }.contains("it is a receipt itself"))
    // And the file itself takes no number of the book for it.
    #expect(throws: DatabaseError.self) {
      try register.database.write { try $0.execute(sql: """
        INSERT INTO numbers SELECT 99, book, 'x', 'x', series, ordinal + 1, NULL, document - 1, case_id, date
        FROM numbers WHERE book = 'receipt'
        """) }
    }
    #expect(try register.findings().isEmpty)
  }

  @Test func daysRunForwards() throws {
    try register.take(cash(1), on: day(2083, 5, 20))
    #expect(refusal { try register.take(cash(2), on: day(2083, 5, 19)) }.contains("is before 2083-05-20"))
    #expect(refusal { try register.take(cash(2), on: day(2083, 8, 1)) }.contains("lies in the future"))
  }

  @Test func aClosedDayIsClosed() throws {
    try register.take(cash(1), on: day(2083, 5, 20))
    try register.addPerson("गीता", post: "", roles: [.cashier])
    let register = register.acting(chief)
    let date = try day(2083, 5, 20).date
    let today = try day().today
    #expect(refusal { try register.closeCash(of: date, counted: .parse("490"), today: today) }.contains("the book says रु. 500.00 for 2083-05-20, counted are रु. 490.00"))
    #expect(refusal { try register.closeCash(of: day(2083, 8, 1).date, counted: .zero, today: today) }.contains("has not come yet"))
    let closed = try register.closeCash(of: date, counted: .parse("490"), reason: "च्यातिएको नोट", today: today)
    #expect(closed.booked == 50_000 && closed.counted == 49_000)
    #expect(refusal { try register.closeCash(of: date, counted: .parse("500"), today: today) }.contains("already"))
    for work in [{ try register.take(cash(2), on: day(2083, 5, 20)) }, { try register.giveBack("RCPT-2083-84-0001", on: day(2083, 5, 20)) }] as [() throws -> Receipt] {
      #expect(refusal { _ = try work() }.contains("has closed the cash of 2083-05-20"))
    }
    // Another cashier's drawer is open, and so is the next day.
    try register.acting("गीता").take(cash(2), on: day(2083, 5, 20))
    try register.take(cash(3), on: day(2083, 5, 21))
    #expect(try register.findings().isEmpty)
  }
}
