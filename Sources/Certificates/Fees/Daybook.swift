import GRDB
public import Nepali

/// The days, and the cashier, that a day book is of.
public struct DaybookRange: Hashable, Sendable {
  public var first: BSDate
  public var last: BSDate
  /// By the name in the register; nil for all.
  public var cashier: String?

  public init(first: BSDate, last: BSDate, cashier: String? = nil) {
    (self.first, self.last, self.cashier) = (first, last, cashier)
  }
}

/// What was taken and given back in some days: sums by day, by account head and by cashier.
public struct Daybook: Sendable {
  public let range: DaybookRange
  /// What was left of all that was taken in the fiscal year before the first day, in paisa.
  public let opening: Int64
  public private(set) var total = FeeSums()
  public private(set) var days: [String: FeeSums] = [:]
  public private(set) var heads: [String: FeeSums] = [:]
  public private(set) var cashiers: [String: FeeSums] = [:]
  /// The days that cashiers closed.
  public let closings: [ClosedDay]

  /// What is left from the beginning of the fiscal year to the last day.
  public var closing: Int64 { opening &+ total.net }

  init(_ range: DaybookRange, opening: Int64, closings: [ClosedDay]) {
    (self.range, self.opening, self.closings) = (range, opening, closings)
  }

  mutating func add(_ receipt: Receipt) {
    total.add(receipt)
    days[receipt.date, default: FeeSums()].add(receipt)
    heads[receipt.head, default: FeeSums()].add(receipt)
    cashiers[receipt.cashier, default: FeeSums()].add(receipt)
  }
}

extension Register {
  /// The day book of some days. Receipts are given one by one, by day and in the order in which they were written.
  ///
  /// - Returns: the sums of what was given.
  /// - Throws: `RegisterError.noPerson` for a cashier whom the register never had; what `visit` throws.
  @discardableResult
  public func daybook(_ range: DaybookRange, _ visit: (Receipt) throws -> Void) throws(RegisterError) -> Daybook {
    guard range.first <= range.last else {
      throw .invalid(what: "\(range.last)", reason: "the last day is before the first, \(range.first)")
    }
    let cashier = range.cashier.map { Normalisation.nfc($0) }
    return try read(isRepeatable: false) { database in
      if let cashier,
        try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM people WHERE name = ?)", arguments: [cashier]) != true
      {
        throw RegisterError.noPerson(name: cashier)
      }
      // Digits of a date are in order as texts are.
      let arguments: StatementArguments = [
        "first": range.first.description, "last": range.last.description, "cashier": cashier,
      ]
      let isOfCashier = "(:cashier IS NULL OR people.name = :cashier)"
      let closings = try Row.fetchAll(
        database,
        sql: ClosedDay.query + " WHERE date BETWEEN :first AND :last AND \(isOfCashier) ORDER BY date, closings.id",
        arguments: arguments
      ).map(ClosedDay.init)
      var book = Daybook(
        range, opening: try net(before: range.first, of: cashier, in: database), closings: closings)
      let rows = try Row.fetchCursor(
        database,
        sql: Receipt.query
          + " WHERE payments.date BETWEEN :first AND :last AND \(isOfCashier) ORDER BY payments.date, payments.id",
        arguments: arguments)
      while let row = try rows.next() {
        let receipt = try Receipt(row, isNew: false)
        book.add(receipt)
        try visit(receipt)
      }
      return book
    }
  }

  /// What was left of all that was taken from the beginning of the fiscal year to the day before a day.
  private func net(before date: BSDate, of cashier: String?, in database: Database) throws -> Int64 {
    let beginning = try FiscalYear(containing: date).firstDay
    return try Int64.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(paisa), 0) FROM payments JOIN people ON people.id = payments.person
        WHERE date >= :beginning AND date < :date AND (:cashier IS NULL OR people.name = :cashier)
        """,
      arguments: ["beginning": beginning.description, "date": date.description, "cashier": cashier]) ?? 0
  }
}
