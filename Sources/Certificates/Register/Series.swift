public import Forms
import GRDB
public import Nepali
public import Printing

/// A series of document numbers: one kind of document in one fiscal year.
public struct Series: Hashable, Sendable {
  public let kind: Form.Kind
  public let fiscalYear: FiscalYear
  public let prefix: DocumentNumber.Prefix
  /// The last number that the paper register gave before this one took over; 0 if none.
  public let opening: Int
  /// How many were issued here, void ones among them.
  public let issued: Int
  let id: Int64

  /// The number that the next document gets.
  public var next: DocumentNumber {
    DocumentNumber(prefix: prefix, fiscalYear: fiscalYear, ordinal: opening + issued + 1)
  }

  /// What an opening balance or a counter may be.
  static let counts = 0...999_999_999

  init(_ row: Row) throws {
    let name: String = try row.decode(forColumn: "kind")
    guard let kind = Form.Kind(rawValue: name) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "series of an unknown kind \(name)")
    }
    self.kind = kind
    fiscalYear = try FiscalYear(startYear: try row.decode(forColumn: "fiscal_year"))
    prefix = try DocumentNumber.Prefix(row)
    opening = try row.decode(forColumn: "opening")
    issued = try row.decode(forColumn: "issued")
    guard Self.counts.contains(opening), Self.counts.contains(issued) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "series \(name) counts \(opening) and \(issued)")
    }
    id = try row.decode(forColumn: "id")
  }
}

extension Register {
  /// Sets how a series begins, before its first document.
  ///
  /// - Parameter prefix: nil keeps the one it has, or takes that of the year before.
  /// - Parameter opening: the last number of the paper register, 0 to 999,999,999; nil keeps it.
  /// - Throws: `RegisterError.seriesInUse` after the first document; `.invalid` when another series of the
  ///   year has the prefix.
  public func setSeries(
    _ kind: Form.Kind, _ fiscalYear: FiscalYear, prefix: DocumentNumber.Prefix? = nil, opening: Int? = nil
  ) throws(RegisterError) {
    guard Series.counts.contains(opening ?? 0) else {
      throw .invalid(what: "opening balance \(opening ?? 0)", reason: "takes 0 to 999,999,999")
    }
    try write { database in
      let before = try series(kind, fiscalYear, in: database)
      guard before.issued == 0 else {
        throw RegisterError.seriesInUse(
          kind: kind.rawValue, fiscalYear: fiscalYear.description, issued: before.issued)
      }
      let prefix = prefix ?? before.prefix
      try refuseTwin(of: prefix, fiscalYear, besides: before.id, in: database)
      try database.execute(
        sql: "UPDATE series SET prefix = ?, key_prefix = ?, opening = ? WHERE id = ?",
        arguments: [prefix.text, prefix.key, opening ?? before.opening, before.id])
      try record(.series, "\(before.id)", in: database)
    }
  }

  /// All series, by fiscal year and kind.
  public func allSeries() throws(RegisterError) -> [Series] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM series ORDER BY fiscal_year, kind").map(Series.init)
    }
  }

  /// The series of a kind and year; begun, with the prefix of the last year that has one, if need be.
  func series(_ kind: Form.Kind, _ year: FiscalYear, in database: Database) throws -> Series {
    let query = "SELECT * FROM series WHERE kind = ? AND fiscal_year = ?"
    let key: StatementArguments = [kind.rawValue, year.startYear]
    if let row = try Row.fetchOne(database, sql: query, arguments: key) { return try Series(row) }
    let last = try Row.fetchOne(
      database, sql: "SELECT prefix, key_prefix FROM series WHERE kind = ? ORDER BY fiscal_year DESC LIMIT 1",
      arguments: [kind.rawValue])
    let prefix = try last.map(DocumentNumber.Prefix.init) ?? .standard(for: kind)
    try refuseTwin(of: prefix, year, besides: 0, in: database)
    try database.execute(
      sql: "INSERT INTO series (kind, fiscal_year, prefix, key_prefix, opening) VALUES (?, ?, ?, ?, 0)",
      arguments: [kind.rawValue, year.startYear, prefix.text, prefix.key])
    try record(.series, "\(database.lastInsertedRowID)", in: database)
    guard let row = try Row.fetchOne(database, sql: query, arguments: key) else {
      throw RegisterError.failed(path: path, detail: "the series was not written")
    }
    return try Series(row)
  }

  /// Two series of a year with one prefix would give two documents one number.
  private func refuseTwin(
    of prefix: DocumentNumber.Prefix, _ year: FiscalYear, besides id: Int64, in database: Database
  ) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT kind, prefix, key_prefix FROM series WHERE fiscal_year = ? AND id <> ?",
      arguments: [year.startYear, id])
    let mine = [prefix.text, prefix.key].map(NumberSearch.comparable)
    for row in rows {
      let other = try DocumentNumber.Prefix(row)
      guard Set(mine).isDisjoint(with: [other.text, other.key].map(NumberSearch.comparable)) else {
        let kind: String = try row.decode(forColumn: "kind")
        throw RegisterError.invalid(
          what: "prefix \(prefix.text) (\(prefix.key))",
          reason: "the series \(kind) of \(year) has it already")
      }
    }
  }
}

extension DocumentNumber.Prefix {
  fileprivate init(_ row: Row) throws {
    self.init(checked: try row.decode(forColumn: "prefix"), try row.decode(forColumn: "key_prefix"))
  }
}
