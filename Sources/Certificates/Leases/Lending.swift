public import Forms
import GRDB
public import Nepali
import Printing

/// Numbers that were lent to a desk.
public struct Loan: Hashable, Sendable, Codable {
  public let book: String
  public let fiscalYear: String
  /// The first and the last, as printed.
  public let first: String
  public let last: String
}

extension Register {
  /// Lends the next numbers of some books to a desk, and makes the register in which the desk issues with them
  /// while it is away from the office.
  ///
  /// The desk's register is made first, under another name; then the office's lends the numbers, all in one
  /// transaction; then the desk's takes its name. No number is ever at both. A run that is broken off between
  /// the last two is finished by the next one for the same file, which then lends nothing more.
  ///
  /// - Parameters:
  ///   - path: the desk's register, a file that does not exist yet.
  ///   - name: what the desk is called; 1 to 100 characters.
  ///   - counts: how many numbers of each book, 1 to 100,000.
  /// - Returns: what was lent, and whether a run before had lent it.
  /// - Throws: `RegisterError.exists`, `.bookFull`, `.noOffice`, `.notAllowed`, `.atDesk`, `.invalid`
  public func lend(
    to name: String, at path: String, _ counts: [Book: Int], in year: FiscalYear
  ) throws(RegisterError) -> (loans: [Loan], isResumed: Bool) {
    let name = try Self.line(name, 1...100, what: "desk")
    guard !counts.isEmpty, counts.values.allSatisfy((1...100_000).contains) else {
      throw .invalid(what: "numbers", reason: "are lent by 1 to 100,000 of a book")
    }
    let target = Self.absolute(path)
    try Self.refuseTaken(path)
    do {
      let draft = try DraftFile(beside: target, rights: .closed) { left in
        waitingDesk(left) != nil
      }
      if draft.wasLeft, let desk = waitingDesk(draft.path) {
        let lent = try read { database in try loans(of: desk.id, in: database) }
        try draft.settle()
        return (lent, true)
      }
      let desk = try Self.begin(draft.path, path: path)
      // What takes long is done before anybody has to wait for it.
      let head = try supply(desk)
      let lent = try write(as: .administrator) { database, person in
        try lend(to: name, counts, year, desk: desk, head: head, by: person, in: database)
      }
      try draft.settle()
      return (lent, false)
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// Fills a desk's register from the office's; the last hash of the office's ledger.
  private func supply(_ desk: Register) throws -> String {
    try read(isRepeatable: false) { office in
      try refuseAtDesk("numbers are lent", in: office)
      let lender = try actor(.administrator, in: office)
      try desk.change { database in
        try DeskSupplies(office: office, desk: database, register: desk, lender: lender).bring()
      }
      return try MigrationRecord.now(in: office).head
    }
  }

  private func lend(
    to name: String, _ counts: [Book: Int], _ year: FiscalYear, desk: Register, head: String,
    by person: Person, in database: Database
  ) throws -> [Loan] {
    let id = try Self.nextID(of: "desks", in: database)
    var leases: [Lease] = []
    var lent: [Series] = []
    for (book, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let series = try series(book, year, by: person, in: database)
      _ = try nextNumber(of: series, after: series.last + count - 1, in: database)
      leases.append(
        Lease(
          id: try Self.nextID(of: "leases", in: database) + Int64(leases.count), series: series.id,
          first: series.last + 1, last: series.last + count, desk: id))
      lent.append(series)
    }
    let deskHead = try desk.change { database in
      for (series, lease) in zip(lent, leases) {
        let own = Series(
          id: try Self.nextID(of: "series", in: database), book: series.book, fiscalYear: year,
          format: series.format, code: series.code, isRunning: series.isRunning, opening: lease.first - 1,
          ceiling: lease.last, last: lease.first - 1)
        try desk.insert(own, in: database)
        try desk.record(own, by: person, in: database)
      }
      let origin = Origin(desk: name, head: head)
      try origin.insert(in: database)
      try desk.record(origin, by: person, in: database)
      return try MigrationRecord.now(in: database).head
    }
    // The log goes into the file, and the file to the disk, before a number is lent.
    try desk.database.close()
    let record = DeskRecord(id: id, name: name, head: deskHead)
    try record.insert(in: database)
    try self.record(record, by: person, in: database)
    for lease in leases {
      try lease.insert(in: database)
      try database.execute(
        sql: "UPDATE series SET last = ? WHERE id = ?", arguments: [lease.last, lease.series])
      try self.record(lease, by: person, in: database)
    }
    return try loans(of: id, in: database)
  }

  private func loans(of desk: Int64, in database: Database) throws -> [Loan] {
    try Lease.all(of: desk, in: database).map { lease in
      guard let series = try Series.stored("\(lease.series)", in: database) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a lease has no series")
      }
      return Loan(
        book: series.book.rawValue, fiscalYear: series.fiscalYear.description,
        first: series.number(lease.first).text, last: series.number(lease.last).text)
    }
  }

  /// The desk of this office whose register a run left that was broken off; nil for anything else.
  private func waitingDesk(_ path: String) -> DeskRecord? {
    guard let left = try? Connection.reading(path, path: path, patience: 0) else { return nil }
    let desk = try? left.database.read { ledger -> DeskRecord? in
      let head = try MigrationRecord.now(in: ledger).head
      return try read { office in
        try DeskRecord.find(by: ledger, in: office).flatMap { $0.head == head ? $0 : nil }
      }
    }
    return desk ?? nil
  }
}
