package import GRDB

/// Something that an office does with a case or its paper besides issuing it: an event, what is to be remembered of
/// it, and what came or went with it.
struct Act: Sealed {
  var event: Event
  var details: [(name: String, value: String)] = []
  var enclosures: [Enclosure] = []
  var links: [CaseLink] = []

  static var action: LedgerEntry.Action { .act }
  static var table: String { "events" }
  var key: String { "\(event.id)" }
  var parts: [(name: String, value: SealedValue)] {
    event.parts + details.map { ("detail " + $0.name, .text($0.value)) } + enclosures.flatMap(\.parts)
      + links.flatMap(\.parts)
  }

  static func stored(_ key: String, in database: Database) throws -> Act? {
    guard
      let event = try Row.fetchOne(
        try database.cachedStatement(sql: "SELECT * FROM events WHERE id = ?"), arguments: [key])
        .map(Event.init), ActKind(rawValue: event.action) != nil
    else { return nil }
    return Act(
      event: event,
      details: try Row.fetchAll(
        try database.cachedStatement(sql: "SELECT name, value FROM event_details WHERE event = ? ORDER BY name"),
        arguments: [event.id]
      ).map { (try $0.decode(forColumn: "name"), try $0.decode(forColumn: "value")) },
      enclosures: try Row.fetchAll(
        try database.cachedStatement(sql: "SELECT * FROM enclosures WHERE event = ? ORDER BY ordinal"),
        arguments: [event.id]
      ).map(Enclosure.init),
      links: try Row.fetchAll(
        try database.cachedStatement(sql: "SELECT * FROM case_links WHERE event = ? ORDER BY case_id, kind"),
        arguments: [event.id]
      ).map(CaseLink.init))
  }

  /// What was remembered of an event under a name.
  static func detail(_ name: String, ofEvent id: Int64, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM event_details WHERE event = ? AND name = ?", arguments: [id, name])
  }
}

extension Register {
  /// Writes an act and its ledger entry, in the transaction of what it goes with. A desk's register has none.
  ///
  /// - Parameters:
  ///   - reason: why; already read as a line.
  ///   - details: what is to be remembered, by name; a missing value is left out.
  ///   - enclosures: what came with it: the name that each had, and the digest of its file in the register.
  ///   - links: what cases are to each other since then.
  /// - Returns: the number of the event.
  @discardableResult
  package func act(
    _ kind: ActKind, case id: Int64, document: Int64? = nil, by person: Person, reason: String? = nil,
    details: [String: String?] = [:], enclosures: [(name: String, file: String)] = [],
    links: [(case: Int64, kind: CaseLink.Kind, other: Int64)] = [], in database: Database
  ) throws -> Int64 {
    try refuseAtDesk("what is done with papers besides issuing them is written", in: database)
    let event = Event(
      id: try Self.nextID(of: "events", in: database), action: kind.rawValue, caseID: id, document: document,
      person: person.id, time: try Self.now(in: database), reason: reason)
    let act = Act(
      event: event,
      details: details.compactMap { name, value in value.map { (name, $0) } }.sorted { $0.name < $1.name },
      enclosures: enclosures.enumerated().map { index, enclosure in
        Enclosure(event: event.id, ordinal: Int64(index + 1), name: enclosure.name, file: enclosure.file)
      },
      links: links.map { CaseLink(caseID: $0.case, kind: $0.kind, other: $0.other, event: event.id) }
        .sorted { ($0.caseID, $0.kind.rawValue) < ($1.caseID, $1.kind.rawValue) })
    try event.insert(in: database)
    for detail in act.details {
      try database.cachedStatement(sql: "INSERT INTO event_details (event, name, value) VALUES (?, ?, ?)")
        .execute(arguments: [event.id, detail.name, detail.value])
    }
    for enclosure in act.enclosures { try enclosure.insert(in: database) }
    for link in act.links { try link.insert(in: database) }
    try record(act, by: person, in: database)
    return event.id
  }
}
