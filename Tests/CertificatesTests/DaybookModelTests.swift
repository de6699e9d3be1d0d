import Certificates
import Nepali
import Testing
import Tools

/// A day book is what a plain list of the same payments comes to.
@Suite struct DaybookModelTests {
  /// A payment as a list has it.
  struct Entry: Equatable {
    var receipt: String
    var date: BSDate
    var head: String
    var cashier: String
    var isCash: Bool
    var paisa: Int64
    var isReversed = false
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func sumsAreThoseOfAList(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func chance(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    let register = try fill(Register.inMemory(person: chief), cases: 4)
    let cashiers = [chief, "गीता", "सीता"]
    for name in cashiers.dropFirst() {
      try register.acting(chief).addPerson(name, post: "लेखापाल", roles: [.cashier])
    }
    let heads = ["१४२२९ सेवा शुल्क", "१४२५३ दस्तुर", "दस्तुर"]
    var entries: [Entry] = []
    var closed: [String: BSDate] = [:]
    // The walk goes over the turn of a fiscal year.
    var date = try BSDate(year: 2083, month: 3, day: 25)
    for step in 0..<120 {
      if chance(4) == 0 { date = try date.adding(days: 1) }
      let cashier = cashiers[chance(3)]
      let acting = register.acting(cashier)
      let today = IssueDay(date: date, today: date)
      let isOpen = closed[cashier].map { $0 < date } ?? true
      switch chance(10) {
      case 0:
        guard isOpen else { continue }
        let sum = entries.filter { $0.cashier == cashier && $0.date == date && $0.isCash }.map(\.paisa).reduce(0, +)
        let counted = try Money(paisa: max(0, sum))
        try acting.closeCash(of: date, counted: counted, reason: sum < 0 ? "घटी" : nil, today: date)
        closed[cashier] = date
      case 1, 2:
        let open = entries.indices.filter { entries[$0].paisa > 0 && !entries[$0].isReversed }
        guard !open.isEmpty else { continue }
        let index = open[chance(open.count)]
        guard isOpen else {
          #expect(throws: RegisterError.self) { try acting.giveBack(entries[index].receipt, on: today) }
          continue
        }
        let refund = try acting.giveBack(entries[index].receipt, on: today)
        entries[index].isReversed = true
        var entry = entries[index]
        (entry.receipt, entry.date, entry.cashier, entry.paisa) = (refund.key, date, cashier, -entry.paisa)
        entries.append(entry)
      default:
        var order = PaymentOrder(caseID: Int64(chance(4) + 1), method: chance(3) == 0 ? .voucher("\(step)") : .cash)
        (order.head, order.reason) = (heads[chance(3)], "दर")
        order.amount = try Money(paisa: Int64(chance(1_000_000) + 1))
        guard isOpen else {
          #expect(throws: RegisterError.self) { try acting.take(order, on: today) }
          continue
        }
        let receipt = try acting.take(order, on: today)
        entries.append(
          Entry(
            receipt: receipt.key, date: date, head: receipt.head, cashier: cashier, isCash: order.method == .cash,
            paisa: receipt.paisa))
      }
    }
    #expect(entries.count > 60)
    for _ in 0..<40 {
      let first = try BSDate(year: 2083, month: 3, day: 20).adding(days: chance(40))
      let range = DaybookRange(
        first: first, last: try first.adding(days: chance(20)), cashier: [nil, cashiers[chance(3)]][chance(2)])
      try compare(register, range, entries)
    }
    #expect(try register.findings().isEmpty)
  }

  private func compare(_ register: Register, _ range: DaybookRange, _ entries: [Entry]) throws {
    let own = entries.filter { range.cashier == nil || $0.cashier == range.cashier }
    let there = own.filter { range.first <= $0.date && $0.date <= range.last }
    var listed: [String] = []
    let book = try register.daybook(range) { listed.append($0.key) }
    #expect(listed == there.map(\.receipt))
    #expect(equal(book.total, there))
    for (sums, name) in [
      (book.days, { $0.date.description }), (book.heads, { $0.head }), (book.cashiers, { $0.cashier }),
    ] as [([String: FeeSums], (Entry) -> String)] {
      let groups = Dictionary(grouping: there, by: name)
      #expect(sums.keys.sorted() == groups.keys.sorted())
      for (key, group) in groups { #expect(sums[key].map { equal($0, group) } == true) }
    }
    let beginning = try FiscalYear(containing: range.first).firstDay
    let before = own.filter { beginning <= $0.date && $0.date < range.first }.map(\.paisa).reduce(0, +)
    #expect(book.opening == before)
    #expect(book.closing == before + there.map(\.paisa).reduce(0, +))
  }

  private func equal(_ sums: FeeSums, _ entries: [Entry]) -> Bool {
    func sum(_ isWanted: (Entry) -> Bool) -> Int64 { entries.filter(isWanted).map { abs($0.paisa) }.reduce(0, +) }
    return sums.receipts == entries.count && sums.cash == sum { $0.paisa > 0 && $0.isCash }
      && sums.voucher == sum { $0.paisa > 0 && !$0.isCash } && sums.refund == sum { $0.paisa < 0 }
      && sums.net == entries.map(\.paisa).reduce(0, +)
  }
}
