import Certificates
import Nepali
import Printing
import Testing

/// What may take the place of a paper that somebody holds.
@Suite struct HeldPaperTests {
  private let samples: Samples
  private let register: Register
  private let desk: Desk
  private let day: IssueDay
  private let certificate: Samples.Sample

  init() throws {
    samples = try Samples()
    register = try .inMemory(person: chief)
    desk = try Desk(register: register)
    day = try winter()
    let (samples, desk) = (samples, desk)
    try desk.setOffice(samples.office, file: "office.json") { _ in samples.picture }
    certificate = try #require(samples.all.first { $0.form == "madhesh-2078/annex-03" })
    try samples.add(certificate.bytes, certificate, to: desk)
  }

  private func correct(_ number: String, with correction: CorrectedCase) throws {
    _ = try desk.correct(number, with: correction, reason: "अशुद्ध", on: day.date, today: day.today)
  }

  @Test func aReceiptIsGivenAgainButNotCorrected() throws {
    var order = PaymentOrder(caseID: 1, method: .cash)
    (order.amount, order.head, order.reason) = (try .parse("500"), "दस्तुर", "दर")
    let receipt = try desk.pay(order, on: day)
    let words = try register.content(of: register.document(receipt.key).caseID).content.json
    let dearer = CorrectedCase.file(
      Array(words.replacing("500", with: "900").utf8), name: "receipt.json", pictures: { _ in [] })
    #expect(throws: RegisterError.receiptUnpaid) { try correct(receipt.key, with: dearer) }
    // What was paid is given back by the number of the receipt, whichever of its papers is in hand.
    let again = try desk.copy(receipt.key, certified: false, reason: "हराएको", on: day.date, today: day.today)
    #expect(try register.document(receipt.number).key == again.document.key)
    let refund = try desk.refund(receipt.number, reason: "दोहोरो", on: day)
    #expect(refund.paisa == -50_000 && refund.reverses == receipt.number)
    #expect(try desk.refund(again.document.key, reason: "दोहोरो", on: day).key == refund.key)
    #expect(try register.findings() == [])
  }

  @Test func whatWasRefusedCorrectsNothing() throws {
    var key: String?
    try desk.issue([1], on: day) { outcome in
      if case .issued(let document) = outcome { key = document.key } else { Issue.record("\(outcome)") }
    }
    let words = String(decoding: certificate.bytes, as: UTF8.self).replacing("उद्योग अधिकृत", with: "अधिकृत")
    let other = try samples.add(Array(words.utf8), certificate, to: desk).id
    try register.take(.refuse, case: other, on: day, reason: "आधार छैन")
    #expect(throws: RegisterError.impossibleStep(.issue, in: .refused, possible: [])) {
      try correct(#require(key), with: .entered(other))
    }
    #expect(try register.documents().count == 1)
  }
}
