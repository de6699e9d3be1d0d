import GRDB
import Nepali

extension Register {
  /// Notes a step of a case on a day.
  ///
  /// - Parameters:
  ///   - reason: why, or what is missing; 1 to 500 characters.
  ///   - details: what is to be remembered, by name; each 1 to 200 characters.
  /// - Throws: `RegisterError.impossibleStep`, `.sameEyes`, `.notAllowed`, `.noCase`, `.invalid`
  public func take(
    _ step: CaseStep, case id: Int64, on day: IssueDay, reason: String? = nil, details: [String: String] = [:],
    enclosures: [EnclosureFile] = []
  ) throws(RegisterError) {
    try write(as: step.role) { database, person in
      _ = try take(
        step, case: id, on: day, by: person, reason: reason, details: details, enclosures: enclosures, in: database)
    }
  }

  /// Notes a step of a document.
  ///
  /// - Parameter number: its key, or a number that it has in a book.
  public func take(
    _ step: CaseStep, document number: String, on day: IssueDay, reason: String? = nil,
    details: [String: String] = [:]
  ) throws(RegisterError) {
    try write(as: step.role) { database, person in
      let id = try openCase(ofDocument: number, in: database)
      try take(step, case: id, on: day, by: person, reason: reason, details: details, in: database)
    }
  }

  /// Sees that a step is possible now, for who acts; before files are written that go with it.
  ///
  /// - Throws: as taking it.
  public func require(_ step: CaseStep, case id: Int64) throws(RegisterError) {
    _ = try read { database in try require(step, case: id, by: try actor(step.role, in: database), in: database) }
  }

  /// The same for a document.
  public func require(_ step: CaseStep, document number: String) throws(RegisterError) {
    try read { database in
      let id = try openCase(ofDocument: number, in: database)
      try require(step, case: id, by: try actor(step.role, in: database), in: database)
    }
  }

  /// The state of a case.
  public func state(ofCase id: Int64) throws(RegisterError) -> CaseState {
    try read { database in try CaseHistory(of: id, in: database).state }
  }

  /// Whether a case came in, and is decided by what answers it.
  public func isReceived(_ id: Int64) throws(RegisterError) -> Bool {
    try read { database in try CaseHistory(of: id, in: database).isReceived }
  }

  /// The case of a document that is its last original, and so the one that steps are of.
  private func openCase(ofDocument number: String, in database: Database) throws -> Int64 {
    let summary = try summary(of: number, nil, in: database)
    let last = try CaseHistory(of: summary.caseID, in: database).document
    guard try DocumentRecord.id(ofKey: summary.key, in: database) == last else {
      throw RegisterError.invalid(
        what: "document \(summary.number)",
        reason: summary.copy == "original" ? "is void, and another was issued in its place" : "is a copy")
    }
    return summary.caseID
  }

  @discardableResult
  private func require(
    _ step: CaseStep, case id: Int64, by person: Person, in database: Database
  ) throws -> CaseHistory {
    let history = try CaseHistory(of: id, in: database)
    try history.require(step)
    if step.decides { try FourEyes(database).require(another: person, thanEntered: id, doing: step.rawValue) }
    return history
  }

  @discardableResult
  func take(
    _ step: CaseStep, case id: Int64, on day: IssueDay, by person: Person, reason: String?,
    details: [String: String], enclosures: [EnclosureFile] = [], in database: Database
  ) throws -> Int64 {
    guard let kind = step.act else { preconditionFailure("\(step) is no act") }
    let history = try require(step, case: id, by: person, in: database)
    try checkDay(day, ofStepOf: id, in: database)
    var remembered: [String: String?] = ["date": day.date.description]
    for (name, value) in details { remembered[name] = try Self.line(value, 1...200, what: name) }
    try SheetSerials(database).check(step, document: history.document, &remembered)
    return try act(
      kind, case: id, document: step.isOfPaper ? history.document : nil, by: person,
      reason: try reason.map { try Self.line($0, 1...500, what: "reason") }, details: remembered,
      enclosures: try enclosures.map { ($0.name, try $0.store(in: database)) }, in: database)
  }

  /// What is done with a case is done today or before, and not before what was done last.
  func checkDay(_ day: IssueDay, ofStepOf id: Int64, in database: Database) throws {
    guard day.date <= day.today else {
      throw RegisterError.invalid(what: "\(day.date)", reason: "lies in the future (today is \(day.today))")
    }
    if let last = try CaseHistory.lastDay(of: id, in: database), day.date.description < last {
      throw RegisterError.invalid(
        what: "\(day.date)", reason: "is before \(last), the day of what was done with the case last")
    }
  }
}
