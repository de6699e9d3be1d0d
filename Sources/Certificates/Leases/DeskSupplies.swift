import Forms
import GRDB
import Printing

/// What the register of a desk begins with: the people and the frame of the office, and every number that its
/// papers may quote, of a registration with the industry's particulars; and the rules of the office.
///
/// Cases and papers stay at the office; a number comes along as one whose paper is elsewhere (`OldNumber`), so
/// that a desk refuses a wrong quotation as the office does. Numbers of papers that were made void are left out,
/// for they may not be quoted.
struct DeskSupplies {
  let office: Database
  let desk: Database
  let register: Register
  /// Who lends, and enters all this at the desk.
  let lender: Person

  /// - Throws: `RegisterError.noOffice` where no office was set.
  func bring() throws {
    guard let frame = try Register.frame(in: office) else { throw RegisterError.noOffice }
    try bringPeople()
    try register.setOffice(frame.content, by: lender, in: desk)
    try bringNumbers()
    for rule in OfficeRule.allCases {
      guard let value = try Register.value(of: rule, in: office) else { continue }
      try register.insert(rule, value, by: lender, in: desk)
    }
  }

  /// With the numbers that they have at the office: papers name people by them.
  private func bringPeople() throws {
    let people = try Row.fetchAll(office, sql: "SELECT * FROM people ORDER BY id").map(Person.init)
    var disabled: [Disabling] = []
    for person in people {
      if let signature = person.signature {
        let bytes = try Row.fetchOne(
          office, sql: "SELECT bytes FROM pictures WHERE digest = ?", arguments: [signature])
        guard let bytes else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a signature is missing")
        }
        _ = try Content.store(picture: Content.bytes(bytes), in: desk)
      }
      try person.insert(in: desk)
      // At once, for a later person may have the name.
      if let disabling = try Disabling.stored(person.key, in: office) {
        try disabling.insert(in: desk)
        disabled.append(disabling)
      }
    }
    for person in people { try register.record(person, by: lender, in: desk) }
    for disabling in disabled { try register.record(disabling, by: lender, in: desk) }
  }

  private func bringNumbers() throws {
    let books = Book.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      office,
      sql: """
        \(NumberRecord.query) WHERE book IN (\(books)) AND NOT \(Voiding.exists(of: "numbers.document"))
        ORDER BY numbers.id
        """)
    var (number, industry, fact) = (Int64(0), Int64(0), Int64(0))
    while let row = try rows.next() {
      let known = try NumberRecord(row)
      number += 1
      try NumberRecord(id: number, elsewhere: known).insert(in: desk)
      if let present = known.industry {
        industry = try Register.insertIndustry(of: number, in: desk)
        for particular in try Self.present(of: present, in: office) {
          fact += 1
          try Fact(id: fact, of: industry, elsewhere: particular).insert(in: desk)
        }
      }
      guard let stored = try OldNumber.stored("\(number)", in: desk) else {
        throw DatabaseError(resultCode: .SQLITE_ERROR, message: "a number was not written")
      }
      try register.record(stored, by: lender, in: desk)
    }
  }

  private static func present(of industry: Int64, in office: Database) throws -> [Fact] {
    var facts: [String: Fact] = [:]
    let rows = try Row.fetchAll(
      office, sql: "SELECT * FROM facts WHERE industry = ? AND \(Fact.holds) ORDER BY date, id",
      arguments: [industry])
    for fact in try rows.map(Fact.init) { facts[fact.particular] = fact }
    return facts.values.sorted { $0.particular < $1.particular }
  }
}
