import GRDB

/// The office's rule that who enters a case does not decide it. The file's triggers see to it whatever program
/// writes; this says it in words, before they do.
struct FourEyes {
  private let database: Database
  /// Whether the office wants it.
  let isRequired: Bool

  init(_ database: Database) throws {
    self.database = database
    isRequired = try Register.value(of: .fourEyes, in: database) == "yes"
  }

  /// Whether somebody entered a case, and so must not decide it.
  func bar(_ person: Person, fromDeciding id: Int64) throws -> Bool {
    guard isRequired else { return false }
    let entered = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT person FROM ledger WHERE subject = ? AND action = 'case'"),
      arguments: [CaseRecord.subject("\(id)")])
    return entered == person.id
  }

  /// - Throws: `RegisterError.sameEyes`
  func require(another person: Person, thanEntered id: Int64, doing: String) throws {
    if try bar(person, fromDeciding: id) { throw RegisterError.sameEyes(name: person.name, doing: doing) }
  }

  /// The same before a case is issued; what came in is not decided by it, and what a
  /// desk brought was.
  func requireForIssuing(_ id: Int64, by person: Person) throws {
    guard isRequired else { return }
    let isFree =
      try Bool.fetchOne(
        try database.cachedStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM events WHERE case_id = ? AND action IN ('received', 'paid', 'brought'))"),
        arguments: [id]) ?? false
    if !isFree { try require(another: person, thanEntered: id, doing: CaseStep.issue.rawValue) }
  }
}
