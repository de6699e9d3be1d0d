import GRDB
public import Nepali

/// That a cashier's day was counted and closed.
struct Closing: Sealed {
  let id: Int64
  let person: Int64
  let date: String
  /// What the book says, and what was counted, in paisa.
  let booked: Int64
  let counted: Int64
  /// Why they differ.
  let reason: String?
  let time: String

  static var action: LedgerEntry.Action { .closing }
  static var table: String { "closings" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("person", .number(person)), ("date", .text(date)), ("booked", .number(booked)),
      ("counted", .number(counted)), ("reason", .optional(reason)), ("time", .text(time)),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> Closing? {
    try Row.fetchOne(database, sql: "SELECT * FROM closings WHERE id = ?", arguments: [key]).map {
      Closing(
        id: try $0.decode(forColumn: "id"), person: try $0.decode(forColumn: "person"),
        date: try $0.decode(forColumn: "date"), booked: try $0.decode(forColumn: "booked"),
        counted: try $0.decode(forColumn: "counted"), reason: try $0.decode(forColumn: "reason"),
        time: try $0.decode(forColumn: "time"))
    }
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO closings (id, person, date, booked, counted, reason, time) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [id, person, date, booked, counted, reason, time])
  }
}

/// A day of a cashier that was closed, as lists show it. Amounts are in paisa.
public struct ClosedDay: Hashable, Sendable, Codable {
  /// Bikram Sambat.
  public let date: String
  public let cashier: String
  /// The cash that the book says, and what was counted.
  public let booked: Int64
  public let counted: Int64
  /// Why they differ.
  public let reason: String?

  init(_ row: Row) throws {
    date = try row.decode(forColumn: "date")
    cashier = try row.decode(forColumn: "cashier")
    booked = try row.decode(forColumn: "booked")
    counted = try row.decode(forColumn: "counted")
    reason = try row.decode(forColumn: "reason")
  }

  static let query = """
    SELECT closings.*, people.name AS cashier FROM closings JOIN people ON people.id = closings.person
    """
}

extension Register {
  /// Closes the cash of a day for the cashier who acts: nothing more of that day or an earlier one is taken by them.
  ///
  /// - Parameters:
  ///   - counted: the cash that is there.
  ///   - reason: why it is not what the book says; required where it is not.
  ///   - today: the day by the clock.
  /// - Throws: `RegisterError.impossiblePayment` where the day is closed already or has not come, or the cash
  ///   differs without a reason; `.notAllowed` for who is no cashier.
  @discardableResult
  public func closeCash(
    of date: BSDate, counted: Money, reason: String? = nil, today: BSDate
  ) throws(RegisterError) -> ClosedDay {
    let reason = try reason.map { reason throws(RegisterError) in try Self.line(reason, 1...500, what: "reason") }
    return try write(as: .cashier) { database, person in
      try refuseAtDesk("cash is closed", in: database)
      guard date <= today else {
        throw RegisterError.impossiblePayment(reason: "\(date) has not come yet (today is \(today))")
      }
      let day: StatementArguments = [person.id, date.description]
      if try Row.fetchOne(database, sql: "SELECT * FROM closings WHERE person = ? AND date = ?", arguments: day) != nil {
        throw RegisterError.impossiblePayment(reason: "\(person.name) has closed the cash of \(date) already")
      }
      let booked =
        try Int64.fetchOne(
          database,
          sql: "SELECT coalesce(sum(paisa), 0) FROM payments WHERE person = ? AND date = ? AND method = 'cash'",
          arguments: day) ?? 0
      guard booked == counted.paisa || reason != nil else {
        throw RegisterError.impossiblePayment(
          reason: "नगद: the book says रु. \(RupeeText.ascii(booked)) for \(date), counted are रु. \(counted); "
            + "count again, or say why with --because")
      }
      let closing = Closing(
        id: try Self.nextID(of: "closings", in: database), person: person.id, date: date.description,
        booked: booked, counted: counted.paisa, reason: reason, time: try Self.now(in: database))
      try closing.insert(in: database)
      try record(closing, by: person, in: database)
      guard
        let row = try Row.fetchOne(
          database, sql: ClosedDay.query + " WHERE closings.id = ?", arguments: [closing.id])
      else { throw RegisterError.failed(path: path, detail: "the closing was not written") }
      return try ClosedDay(row)
    }
  }
}
