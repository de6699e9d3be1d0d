import GRDB

extension Verifier {
  /// The chain from the first entry to the last, and what every entry vouches for.
  func checkLedger() throws {
    var last = (sequence: Int64(0), hash: LedgerEntry.origin)
    try each("SELECT * FROM ledger ORDER BY sequence") { row in
      let entry = try LedgerEntry(row)
      let place = "ledger entry \(entry.sequence)"
      if entry.sequence != last.sequence &+ 1 { note(place, "entries before it are missing") }
      if entry.previous != last.hash { note(place, "does not follow the entry before it") }
      if entry.computedHash != entry.hash { note(place, "was changed: it does not have its hash") }
      try checkSubject(of: entry, place)
      entries += 1
      head = entry.hash
      last = (entry.sequence, entry.hash)
    }
  }

  /// The row that an entry names must still say what it said.
  private func checkSubject(of entry: LedgerEntry, _ place: String) throws {
    guard let action = entry.knownAction else {
      note(place, "\(entry.action) is no action of a register")
      return
    }
    let sealed = Sealed.by(action)
    guard let key = sealed.key(of: entry.subject) else {
      note(place, "\(entry.subject) is no subject of \(entry.action)")
      return
    }
    guard let payload = try sealed.payload(of: key, in: database) else {
      note(entry.subject, "is missing, though ledger entry \(entry.sequence) records it")
      return
    }
    if payload != entry.payload, try !isSuperseded(entry, action) {
      note(entry.subject, "was changed: it is not what ledger entry \(entry.sequence) records")
    }
  }

  /// A series may be set anew until its first document; only its last entry still holds.
  private func isSuperseded(_ entry: LedgerEntry, _ action: LedgerEntry.Action) throws -> Bool {
    guard action == .series else { return false }
    return try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM ledger WHERE action = ? AND subject = ? AND sequence > ?)",
      arguments: [entry.action, entry.subject, entry.sequence]) ?? false
  }

  /// No row without its entry, and nothing recorded twice.
  func checkEveryRowIsRecorded() throws {
    for action in LedgerEntry.Action.allCases {
      let sealed = Sealed.by(action)
      try each(
        """
        SELECT \(sealed.key) FROM \(sealed.table) WHERE NOT EXISTS (
          SELECT 1 FROM ledger WHERE action = ? AND subject = ? || \(sealed.key))
        """, [action.rawValue, sealed.subject("")]
      ) { row in
        note(sealed.subject(try row.decode(atIndex: 0)), "is not in the ledger")
      }
      if action == .office || action == .series { continue }
      try each(
        "SELECT subject FROM ledger WHERE action = ? GROUP BY subject HAVING count(*) > 1", [action.rawValue]
      ) { row in
        note(try row.decode(atIndex: 0), "is recorded more than once")
      }
    }
  }

  /// The frame in force is the one that was set last.
  func checkOffice() throws {
    let inForce = try String.fetchOne(database, sql: "SELECT frame FROM office")
    let last = try String.fetchOne(
      database, sql: "SELECT subject FROM ledger WHERE action = 'office' ORDER BY sequence DESC LIMIT 1")
    if inForce.map(Sealed.by(.office).subject) != last {
      note("office", "the frame in force is not the one that was set last")
    }
  }
}

extension LedgerEntry {
  /// Nil where somebody has written an action that there is not.
  var knownAction: Action? { Action(rawValue: action) }

  init(_ row: Row) throws {
    sequence = try row.decode(forColumn: "sequence")
    time = try row.decode(forColumn: "time")
    actor = try row.decode(forColumn: "actor")
    action = try row.decode(forColumn: "action")
    subject = try row.decode(forColumn: "subject")
    payload = try row.decode(forColumn: "payload")
    previous = try row.decode(forColumn: "previous")
    hash = try row.decode(forColumn: "hash")
  }
}
