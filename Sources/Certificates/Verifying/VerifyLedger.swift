import GRDB

extension Verifier {
  /// The chain from the first entry to the last, and what every entry vouches for.
  func checkLedger() throws {
    var last = (sequence: Int64(0), hash: LedgerEntry.origin)
    var isSecond = false
    try each("SELECT * FROM ledger ORDER BY sequence") { row in
      let entry = try LedgerEntry(row)
      let place = "ledger entry \(entry.sequence)"
      if entry.sequence != last.sequence &+ 1 { note(place, "entries before it are missing") }
      if entry.previous != last.hash { note(place, "does not follow the entry before it") }
      if entry.computedHash != entry.hash { note(place, "was changed: it does not have its hash") }
      if entry.person == nil, isSecond { note(place, "names nobody who acted") }
      isSecond = isSecond || entry.person != nil
      try checkSubject(of: entry, place)
      entries += 1
      head = entry.hash
      if heads.contains(entry.hash) { heads.remove(entry.hash) }
      last = (entry.sequence, entry.hash)
    }
    for head in heads.sorted() {
      note(
        "ledger",
        "the head \(head) is not in the chain: the register was changed or cut off since it was kept")
    }
  }

  /// What an entry names must still say what it said.
  private func checkSubject(of entry: LedgerEntry, _ place: String) throws {
    guard let action = entry.knownAction else {
      note(place, "\(entry.action) is no action of a register")
      return
    }
    let found: LedgerSubject?
    if entry.person == nil {
      found = try LedgerSubject(first: action, entry.subject, in: database)
    } else {
      found = try LedgerSubject(action, entry.subject, in: database)
    }
    guard let found else {
      note(place, "\(entry.subject) is no subject of \(entry.action)")
      return
    }
    guard let payload = found.payload else {
      note(entry.subject, "is missing, though ledger entry \(entry.sequence) records it")
      return
    }
    if payload != entry.payload, try !isSuperseded(entry, action) {
      note(entry.subject, "was changed: it is not what ledger entry \(entry.sequence) records")
    }
  }

  /// A series may be set anew until its first number; only its last entry still holds.
  private func isSuperseded(_ entry: LedgerEntry, _ action: LedgerEntry.Action) throws -> Bool {
    guard action == .series else { return false }
    return try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM ledger WHERE action = ? AND subject = ? AND sequence > ?)",
      arguments: [entry.action, entry.subject, entry.sequence]) ?? false
  }

  /// No row without its entry, and nothing recorded twice.
  func checkEveryRowIsRecorded() throws {
    for (query, actions) in Self.recorded {
      let names = actions.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      try each(
        """
        SELECT subject, count(*) AS rows,
          (SELECT count(*) FROM ledger WHERE ledger.subject = rows.subject AND action IN (\(names))) AS count
        FROM (\(query)) AS rows GROUP BY subject
        """
      ) { row in
        let subject: String = try row.decode(forColumn: "subject")
        let count: Int = try row.decode(forColumn: "count")
        if count == 0 { note(subject, "is not in the ledger") }
        if count > 1, !actions.contains(.series), !actions.contains(.office) {
          note(subject, "is recorded more than once")
        }
        if try row.decode(Int.self, forColumn: "rows") > 1 { note(subject, "is there more than once") }
      }
    }
    let isOfNoPaper = """
      document IS NULL AND case_id IS NOT NULL
        AND case_id NOT IN (SELECT case_id FROM events WHERE action = 'registered')
      """
    try each(
      """
      SELECT 'numbers/' || id AS subject FROM numbers WHERE \(isOfNoPaper)
      UNION ALL SELECT 'facts/' || id FROM facts WHERE \(isOfNoPaper)
      UNION ALL SELECT 'facts/' || facts.id FROM facts JOIN industries ON industries.id = industry
      JOIN numbers ON numbers.id = number
      WHERE facts.case_id IS NULL AND numbers.case_id IS NOT NULL
      UNION ALL SELECT 'pictures/' || digest FROM pictures WHERE digest NOT IN (
        SELECT picture FROM case_pictures UNION ALL SELECT picture FROM frame_pictures
        UNION ALL SELECT signature FROM people WHERE signature IS NOT NULL)
      UNION ALL SELECT 'files/' || digest FROM files WHERE digest NOT IN (SELECT file FROM enclosures)
      """
    ) { row in note(try row.decode(forColumn: "subject"), "belongs to no paper") }
  }

  /// The tables whose rows have entries of their own: what the ledger calls each row, and the actions.
  private static let recorded: [(query: String, actions: [LedgerEntry.Action])] = [
    ("SELECT 'people/' || id AS subject FROM people", [.person]),
    ("SELECT 'disabled_people/' || person AS subject FROM disabled_people", [.disable]),
    ("SELECT 'frames/' || digest AS subject FROM frames", [.office]),
    ("SELECT 'forms/' || digest AS subject FROM forms", [.form]),
    ("SELECT 'cases/' || id AS subject FROM cases", [.case]),
    ("SELECT 'series/' || id AS subject FROM series", [.series]),
    ("SELECT 'documents/' || key AS subject FROM documents", [.issue]),
    ("SELECT 'numbers/' || id AS subject FROM numbers WHERE case_id IS NULL", [.number]),
    ("SELECT 'desks/' || id AS subject FROM desks", [.desk]),
    ("SELECT 'returned_desks/' || desk AS subject FROM returned_desks", [.reconciled]),
    ("SELECT 'origin/' || singleton AS subject FROM origin", [.origin]),
    ("SELECT 'leases/' || id AS subject FROM leases", [.lease]),
    ("SELECT 'returned_leases/' || lease AS subject FROM returned_leases", [.returned]),
    ("SELECT 'events/' || id AS subject FROM events WHERE person IS NOT NULL",
      [.void, .registered, .translated, .act]),
    ("SELECT 'rules/' || id AS subject FROM rules", [.rule]),
    ("SELECT 'payments/' || id AS subject FROM payments", [.payment]),
    ("SELECT 'closings/' || id AS subject FROM closings", [.closing]),
    ("SELECT 'voids/' || document AS subject FROM events WHERE person IS NULL", [.void]),
  ]

  /// The frame in force is the one that was set last.
  func checkOffice() throws {
    let inForce = try String.fetchOne(database, sql: "SELECT frame FROM office")
    let last = try String.fetchOne(
      database, sql: "SELECT subject FROM ledger WHERE action = 'office' ORDER BY sequence DESC LIMIT 1")
    if inForce.map(FrameRecord.subject) != last {
      note("office", "the frame in force is not the one that was set last")
    }
  }
}
