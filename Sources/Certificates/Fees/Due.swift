import GRDB
public import Nepali

/// What a paper costs under an account head, by the rule of its form or by the office's table.
public struct Fee: Hashable, Sendable {
  public var head: String
  public var amount: Money

  public init(head: String, amount: Money) { (self.head, self.amount) = (head, amount) }
}

/// What is to be paid for a case under an account head, and what was. Amounts are in paisa.
public struct Due: Hashable, Sendable, Codable {
  public let head: String
  public let fee: Int64
  /// Less what was given back.
  public let paid: Int64

  /// What is still to be paid.
  public var due: Int64 { max(0, fee - paid) }
}

extension Register {
  /// What is to be paid for a case, in the order of its fees; then what was paid beside them.
  ///
  /// - Throws: `RegisterError.noCase`
  public func dues(ofCase id: Int64, fees: [Fee]) throws(RegisterError) -> [Due] {
    try read { database in
      guard try Self.hasCase(id, in: database) else { throw RegisterError.noCase(id) }
      return try Self.dues(ofCase: id, fees: fees, in: database)
    }
  }

  static func dues(ofCase id: Int64, fees: [Fee], in database: Database) throws -> [Due] {
    var paid: [String: Int64] = [:]
    let rows = try Row.fetchAll(
      database, sql: "SELECT head, sum(paisa) AS paid FROM payments WHERE case_id = ? GROUP BY head",
      arguments: [id])
    for row in rows { paid[try row.decode(forColumn: "head")] = try row.decode(Int64.self, forColumn: "paid") }
    let dues = fees.map { Due(head: $0.head, fee: $0.amount.paisa, paid: paid.removeValue(forKey: $0.head) ?? 0) }
    return dues + paid.sorted { $0.key < $1.key }.map { Due(head: $0.key, fee: 0, paid: $0.value) }
  }
}
