import GRDB

/// The serials of the sheets that papers are printed on: a sheet is used once, and is spoiled by its serial.
struct SheetSerials {
  private let database: Database

  /// The name under which acts remember a serial.
  static let name = "serial"

  init(_ database: Database) { self.database = database }

  /// Sees that the serial of a step can be, and takes that of the printed sheet for one that is spoiled.
  ///
  /// - Throws: `RegisterError.invalid`
  func check(_ step: CaseStep, document: Int64?, _ details: inout [String: String?]) throws {
    let given = details[Self.name] ?? nil
    switch step {
    case .print:
      if let given { try refuseUsed(given) }
    case .spoil:
      let printed = try String.fetchOne(
        database,
        sql: """
          SELECT (SELECT value FROM event_details WHERE event = events.id AND name = 'serial') FROM events
          WHERE document = ? AND action = 'printed' ORDER BY id DESC LIMIT 1
          """, arguments: [document])
      if let given, printed != given {
        if let printed {
          throw RegisterError.invalid(what: "sheet \(given)", reason: "is not the one printed last, which is \(printed)")
        }
        // Printed without its serial, which is told now: it is no other paper's.
        try refuseUsed(given)
      }
      let spoiled: String? = given ?? printed
      details[Self.name] = spoiled
    default: break
    }
  }

  private func refuseUsed(_ serial: String) throws {
    let isUsed =
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM event_details WHERE name = 'serial' AND value = ?)",
        arguments: [serial]) ?? false
    if isUsed { throw RegisterError.invalid(what: "sheet \(serial)", reason: "was used already") }
  }
}
