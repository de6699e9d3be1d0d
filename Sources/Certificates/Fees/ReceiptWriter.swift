import Cases
import Forms
import GRDB
import Nepali
import Printing

/// Books money with its receipt: planned and printed outside the lock, stored in one transaction.
struct ReceiptWriter {
  let register: Register
  let request: any PaymentRequest
  let day: IssueDay
  let press: Press
  /// Makes the case of a receipt.
  let content: (ReceiptWords) throws -> Content

  /// A receipt with the number that it will get if nobody takes it first.
  private struct Prepared {
    var plan: PaymentPlan
    var content: Content
    var paper: IssueGroup.Paper

    /// Whether another one would be printed the same.
    func isSame(as other: Prepared) -> Bool {
      let (mine, its) = (paper.draft, other.paper.draft)
      return plan == other.plan && mine.numbers == its.numbers && mine.frame == its.frame
        && mine.edition.digest == its.edition.digest && content == other.content
    }
  }

  private enum State {
    case known(Receipt)
    case open(Prepared)
  }

  /// The receipt; of a payment that was booked before, the one that it had.
  func receipt() throws -> Receipt {
    for _ in 0..<Self.patience {
      var prepared: Prepared
      switch try register.database.read({ database in try prepare(in: database) }) {
      case .known(let receipt): return receipt
      case .open(let open): prepared = open
      }
      try press.reached(.planned)
      try print(&prepared)
      try press.reached(.printed)
      if let receipt = try register.change({ database in try store(prepared, in: database) }) { return receipt }
    }
    // After so many lost races nobody else is let in meanwhile.
    return try register.change { database in
      switch try prepare(in: database) {
      case .known(let receipt): return receipt
      case .open(var prepared):
        try print(&prepared)
        guard let receipt = try store(prepared, in: database) else {
          throw RegisterError.failed(path: register.path, detail: "the receipt was not written")
        }
        return receipt
      }
    }
  }

  private static let patience = 3

  private func prepare(in database: Database) throws -> State {
    try register.refuseAtDesk("money is taken", in: database)
    let person = try register.actor(.cashier, in: database)
    let plan: PaymentPlan
    switch try request.answer(by: person, on: day, in: database) {
    case .booked(let payment): return .known(try Receipt(of: payment, isNew: false, in: database))
    case .planned(let planned): plan = planned
    }
    guard let frame = try Register.frame(in: database) else { throw RegisterError.noOffice }
    let content = try content(plan.words)
    let values = try PlacedValue(json: Array(content.json.utf8), file: "the receipt")
    let paper = try press.plan(plan.words.form, values, frame, day.date)
    let series = try register.predictedSeries(paper.book, FiscalYear(containing: day.date), in: database)
    try DayCheck(today: day.today).check(day.date, decided: nil, series: [series], in: database)
    let number = try register.nextNumber(of: series, after: series.last, in: database)
    let draft = Draft(
      source: "the receipt", edition: paper.edition, values: values, frame: frame,
      numbers: DraftNumbers(own: number, branch: paper.branch), date: day.date)
    return .open(
      Prepared(
        plan: plan, content: content,
        paper: IssueGroup.Paper(
          caseID: 0, title: plan.words.payer, draft: draft, plan: paper, numbers: [(nil, number)])))
  }

  private func print(_ prepared: inout Prepared) throws {
    guard let printed = press.print([prepared.paper.draft]).first else {
      throw RegisterError.failed(path: register.path, detail: "nothing was printed")
    }
    prepared.paper.printed = try printed.get()
  }

  /// Writes case, receipt and payment; nil where something has changed since the receipt was printed.
  private func store(_ prepared: Prepared, in database: Database) throws -> Receipt? {
    switch try prepare(in: database) {
    case .known(let receipt): return receipt
    case .open(let now): guard now.isSame(as: prepared) else { return nil }
    }
    let person = try register.actor(.cashier, in: database)
    let plan = prepared.plan
    var paper = prepared.paper
    var payment: Payment?
    try database.inSavepoint {
      paper.caseID = try register.insertCase(
        form: plan.words.form, title: paper.title, content: prepared.content, by: person, in: database)
      try register.act(
        .paid, case: paper.caseID, by: person, reason: plan.reason,
        links: [(paper.caseID, .receipt, plan.caseID)], in: database)
      let writer = PaperWriter(register: register, person: person, day: day, press: press, database: database)
      guard try writer.write(paper) else { return .rollback }
      let booked = Payment(
        plan, id: try Register.nextID(of: "payments", in: database),
        receipt: try DocumentRecord.id(ofKey: paper.key, in: database), person: person.id,
        time: try Register.now(in: database))
      try booked.insert(in: database)
      try register.record(booked, by: person, in: database)
      payment = booked
      return .commit
    }
    return try payment.map { try Receipt(of: $0, isNew: true, in: database) }
  }
}
