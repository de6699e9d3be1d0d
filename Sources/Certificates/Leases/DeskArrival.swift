import Foundation
import GRDB
import Printing

/// What a desk did, on its way into the office's register, in the order in which it was done.
struct DeskArrival {
  let desk: Database
  let office: Database
  let register: Register
  /// Who brings it in. Its papers keep who issued them.
  let person: Person
  let path: String
  let leases: [Lease]
  /// Rows of the desk and what they are in the office.
  private(set) var cases: [Int64: Int64] = [:]
  private(set) var documents: [Int64: Int64] = [:]
  private(set) var voided = 0

  init(desk: Database, office: Database, register: Register, person: Person, path: String, leases: [Lease]) {
    self.desk = desk
    self.office = office
    self.register = register
    self.person = person
    self.path = path
    self.leases = leases
  }

  func refusal(_ reason: String) -> RegisterError { .invalid(what: path, reason: reason) }

  /// Brings in everything that the desk's ledger has after an entry.
  mutating func bring(after head: String) throws {
    let entries = try Row.fetchCursor(
      desk,
      sql:
        "SELECT * FROM ledger WHERE sequence > (SELECT sequence FROM ledger WHERE hash = ?) ORDER BY sequence",
      arguments: [head])
    while let row = try entries.next() {
      let entry = try LedgerEntry(row)
      let key = String(entry.subject.drop { $0 != "/" }.dropFirst())
      switch entry.knownAction {
      case .form: try bringForm(key)
      case .case: try bringCase(key)
      case .issue: try bringDocument(key)
      case .void: try bringVoiding(key)
      case .translated: try bringTranslation(key)
      default: throw refusal("has what no desk does (\(entry.action) \(entry.subject))")
      }
    }
  }

  private func bringForm(_ key: String) throws {
    guard try FormRecord.stored(key, in: office) == nil else { return }
    let row = try found(FormRecord.stored(key, in: desk), key)
    let bytes = try Row.fetchOne(desk, sql: "SELECT bytes FROM forms WHERE digest = ?", arguments: [key])
    try row.insert(try Content.bytes(found(bytes, key)), in: office)
    try register.record(row, by: person, in: office)
  }

  /// A case that somebody added at the office too is that one.
  private mutating func bringCase(_ key: String) throws {
    let row = try found(CaseRecord.stored(key, in: desk), key)
    let twin = try Int64.fetchOne(
      office, sql: "SELECT id FROM cases WHERE digest = ?", arguments: [row.digest])
    if let twin {
      cases[row.id] = twin
      return try noteArrival(of: twin)
    }
    let json = try found(
      try String.fetchOne(desk, sql: "SELECT content FROM cases WHERE id = ?", arguments: [row.id]), key)
    let content = Content(json: json, pictures: try Content.pictures(in: .cases, of: row.id, desk))
    let id = try register.insertCase(
      form: row.form, title: row.title, content: content, by: person, added: row.added, in: office)
    cases[row.id] = id
    try noteArrival(of: id)
  }

  /// Who brings a case did not enter it: the desk, which has the rule too, saw to four eyes.
  private func noteArrival(of id: Int64) throws {
    guard try FourEyes(office).isRequired else { return }
    try register.act(.brought, case: id, by: person, in: office)
  }

  private mutating func bringDocument(_ key: String) throws {
    let row = try found(
      try Row.fetchOne(desk, sql: "SELECT * FROM documents WHERE key = ?", arguments: [key]), key)
    let id: Int64 = try row.decode(forColumn: "id")
    let caseID = try officeCase(row)
    try refuseStranger(row, key)
    let document = try Register.nextID(of: "documents", in: office)
    let replaced: Int64? = try row.decode(forColumn: "replaces")
    let names = Array(row.columnNames)
    let values: [(any DatabaseValueConvertible)?] = try names.map { name in
      switch name {
      case "id": document
      case "case_id": caseID
      case "replaces": try replaced.map { try found(documents[$0], key) }
      default: row[name] as DatabaseValue?
      }
    }
    try office.execute(
      sql: """
        INSERT INTO documents (\(names.joined(separator: ", ")))
        VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
        """, arguments: StatementArguments(values))
    documents[id] = document
    try bringNumbers(of: id, caseID)
    try bringIndustries(of: id, caseID)
    try register.record(try found(DocumentRecord.stored(key, in: office), key), by: person, in: office)
  }

  /// A case has one original in force; who issued it is somebody of the office; the frame is the office's.
  private func refuseStranger(_ row: Row, _ key: String) throws {
    let caseID = try officeCase(row)
    if let number = try IssuableCase.number(of: caseID, in: office) {
      throw refusal("\(key): the office issued the same case as \(number); make one of them void")
    }
    let frame: String = try row.decode(forColumn: "frame")
    guard try FrameRecord.stored(frame, in: office) != nil else {
      throw refusal("\(key): is of another office")
    }
    let issuer = try found(try row.decode(Int64?.self, forColumn: "person"), key)
    guard try Person.stored("\(issuer)", in: desk) == Person.stored("\(issuer)", in: office) else {
      throw refusal("\(key): was issued by somebody whom the office does not know")
    }
  }

  private mutating func bringVoiding(_ key: String) throws {
    let event = try found(Event.stored(key, action: "void", in: desk), key)
    try Event(
      id: try Register.nextID(of: "events", in: office), action: event.action,
      caseID: try found(cases[event.caseID], key),
      document: try found(event.document.flatMap { documents[$0] }, key), person: event.person,
      time: event.time,
      reason: event.reason
    ).write(by: person, register: register, in: office)
    voided += 1
  }

  private func bringTranslation(_ key: String) throws {
    let event = try found(AddedTranslation.stored(key, in: desk), key).event
    try AddedTranslation(
      Event(
        id: try Register.nextID(of: "events", in: office), action: event.action,
        caseID: try found(cases[event.caseID], key),
        document: try found(event.document.flatMap { documents[$0] }, key), person: event.person,
        time: event.time, reason: event.reason)
    ).write(by: person, register: register, in: office)
  }

  private func officeCase(_ row: Row) throws -> Int64 {
    try found(cases[try row.decode(Int64.self, forColumn: "case_id")], "case")
  }

  /// What the desk's ledger speaks of is there: the desk was verified.
  func found<T>(_ value: T?, _ what: String) throws -> T {
    guard let value else { throw refusal("\(what): is missing") }
    return value
  }
}
