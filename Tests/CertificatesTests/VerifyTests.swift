import Certificates
import GRDB
import Testing

@Suite struct VerifyTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(actor: "test")
    try fill(register, cases: 3)
    try register.issueAll(press())
    try register.void("CERT-2081-82-0002", reason: "spoiled")
  }

  @Test func aSoundRegisterHasNoFindings() throws {
    let result = try register.verify { Issue.record("\($0)") }
    #expect(result.cases == 3)
    #expect(result.documents == 3)
    // Office, three cases, the series, the form, three documents, one void.
    #expect(result.entries == 10)
    #expect(result.findings == 0)
    #expect(result.head?.count == 64)
  }

  static let tables = [
    "pictures", "forms", "frames", "frame_pictures", "office", "cases", "case_pictures", "series",
    "documents",
    "voids", "ledger",
  ]

  /// Every column of every table, altered behind the program's back in the first row, is found.
  @Test(arguments: tables) func anAlteredColumnIsFound(_ table: String) throws {
    let columns = try register.read { try $0.columns(in: table) }
    for column in columns {
      let altered = try Register.inMemory(actor: "test")
      try register.database.backup(to: altered.database)
      let changed = try altered.alter {
        let first = "(SELECT min(\(column.name)) FROM \(table))"
        try $0.execute(
          sql: "UPDATE \(table) SET \(column.name) = \(Self.another(column)) WHERE \(column.name) IS \(first)"
        )
        return $0.changesCount
      }
      #expect(changed > 0, "\(table).\(column.name)")
      let findings = try altered.findings()
      #expect(!findings.isEmpty, "\(table).\(column.name)")
    }
  }

  @Test(arguments: tables) func aMissingRowIsFound(_ table: String) throws {
    try register.alter { try $0.execute(sql: "DELETE FROM \(table)") }
    #expect(try !register.findings().isEmpty)
  }

  /// Numbers at the end of their range do not end the program.
  @Test(arguments: [
    "UPDATE series SET issued = 9223372036854775807", "UPDATE series SET opening = -9223372036854775808",
    "UPDATE documents SET ordinal = 9223372036854775807 WHERE ordinal = 3",
    "UPDATE ledger SET sequence = 9223372036854775807 WHERE sequence = 10",
    "UPDATE cases SET id = -9223372036854775808 WHERE id = 3",
  ])
  func extremeNumbersAreFound(_ sql: String) throws {
    try register.alter { try $0.execute(sql: sql) }
    #expect(try !register.findings().isEmpty)
    // What can still be issued is; what cannot is refused. Neither traps.
    _ = try? register.issue([2], on: try day(), press: press()) { _ in }
  }

  @Test func aMissingTriggerIsFound() throws {
    try register.write { try $0.execute(sql: "DROP TRIGGER documents_no_update") }
    #expect(try register.findings() == ["schema: trigger documents_no_update is missing"])
  }

  @Test func placesAreNamed() throws {
    try register.alter {
      try $0.execute(sql: "UPDATE documents SET bytes = zeroblob(size) WHERE ordinal = 3")
    }
    #expect(try register.findings() == ["documents/CERT-2081-82-0003: its bytes do not have its digest"])
    #expect(throws: RegisterError.self) { try register.pdf(of: "CERT-2081-82-0003") }
  }

  /// Somebody who takes a document away with its entry cannot take its number away.
  @Test func aDocumentCutOffTheEndIsFound() throws {
    try register.alter {
      try $0.execute(
        sql:
          "DELETE FROM voids; DELETE FROM ledger WHERE sequence > 8; DELETE FROM documents WHERE ordinal > 2")
    }
    #expect(
      try register.findings().contains("series/1 (certificate 2081/82): number 3 is missing at the end"))
  }

  /// Another value that the column's constraints allow.
  private static func another(_ column: ColumnInfo) -> String {
    switch (column.name, column.type) {
    case ("singleton", _): "2"
    case ("content", _), ("snapshot", _): "replace(\(column.name), '{', '{\"new\":1,')"
    case ("kind", _): "'letter'"
    case ("copy", _): "'duplicate'"
    case ("valid_from", _), ("valid_until", _), ("date", _), ("civil_date", _): "'2079-01-01'"
    case ("action", _): "'void'"
    case ("time", _): "'2024-01-01T00:00:00Z'"
    case ("replaces", _): "1"
    case ("fiscal_year", _): "2080"
    case (_, "INTEGER"): "\(column.name) + 100"
    case (_, "BLOB"): "CAST(replace(hex(bytes), '6', '7') AS BLOB)"
    case ("digest", _), ("payload", _), ("previous", _), ("hash", _), ("form", _), ("frame", _),
      ("picture", _):
      "replace(replace(replace(\(column.name), '1', '2'), 'a', 'b'), '0', 'f')"
    default: "\(column.name) || 'X'"
    }
  }
}

extension Register {
  /// Changes the file as somebody would who knows SQLite: without triggers, constraints and references;
  /// the triggers stand again afterwards.
  @discardableResult
  func alter<T>(_ work: (Database) throws -> T) throws -> T {
    try database.writeWithoutTransaction { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let result = try work(database)
      try database.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF")
      for trigger in triggers { try database.execute(sql: trigger["sql"] as String) }
      return result
    }
  }
}
