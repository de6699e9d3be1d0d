import Certificates
import Forms
import GRDB
import Testing

/// Every change behind the program's back is found.
@Suite struct VerifyTests {
  let register: Register

  init() throws { register = try .withEverything() }

  @Test func aSoundRegisterHasNoFindings() throws {
    let result = try register.verify { Issue.record("\($0)") }
    #expect(result.cases == 6 + 3)
    #expect(result.documents == 4 + 3)
    // Three people, one disabling, the office, six cases, two forms, three series and one set before its first
    // number, four documents, one voiding, an old registration, an old number, two rules, three acts.
    let papers = 3 + 1 + 1 + 6 + 2 + 4 + 4 + 1 + 1 + 1 + 2 + 3
    // Three receipts, each with its case, act, document and payment; their forms, their book, and a day closed.
    #expect(result.entries == papers + 3 * 4 + 2 + 1 + 1)
    #expect(result.findings == 0)
    #expect(result.head?.count == 64)
  }

  /// The tables in which nothing is yet written by any command.
  static let empty: Set<String> = [
    "leases", "returned_leases", "desks", "returned_desks", "origin",
  ]

  /// Every column of every table, altered in the first row and in the last, is found.
  @Test func anAlteredColumnIsFound() throws {
    for table in try register.tables() where !Self.empty.contains(table) {
      let columns = try register.read { try $0.columns(in: table) }
      let rows = try #require(
        try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") })
      #expect(rows > 0, "\(table)")
      let key = try register.read { try $0.primaryKey(table).columns }
      for column in columns {
        for row in Set([0, rows - 1]) {
          let altered = try Register.inMemory(person: chief)
          try register.database.backup(to: altered.database)
          let changed = try altered.alter { database in
            let place = "(\(key.joined(separator: ", ")))"
            try database.execute(
              sql: """
                UPDATE \(table) SET \(column.name) = \(Self.another(column, in: table))
                WHERE \(place) IN (SELECT \(key.joined(separator: ", ")) FROM \(table) ORDER BY 1 LIMIT 1 OFFSET \(row))
                """)
            return database.changesCount
          }
          #expect(changed == 1, "\(table).\(column.name)")
          #expect(try !altered.findings().isEmpty, "\(table).\(column.name), row \(row)")
        }
      }
    }
  }

  @Test func aMissingRowIsFound() throws {
    for table in try register.tables() where !Self.empty.contains(table) {
      let altered = try Register.inMemory(person: chief)
      try register.database.backup(to: altered.database)
      try altered.alter { try $0.execute(sql: "DELETE FROM \(table)") }
      #expect(try !altered.findings().isEmpty, "\(table)")
    }
  }

  /// Numbers at the end of their range do not end the program.
  @Test(arguments: [
    ("series", "last"), ("series", "opening"), ("series", "ceiling"), ("series", "fiscal_year"),
    ("series", "id"),
    ("numbers", "ordinal"), ("numbers", "id"), ("ledger", "sequence"), ("cases", "id"), ("people", "id"),
    ("facts", "id"), ("events", "id"), ("documents", "id"), ("industries", "id"),
  ])
  func extremeNumbersAreFound(_ table: String, _ column: String) throws {
    for value in ["9223372036854775807", "-9223372036854775808", "-1"] {
      let altered = try Register.inMemory(person: chief)
      try register.database.backup(to: altered.database)
      try altered.alter {
        try $0.execute(
          sql: "UPDATE \(table) SET \(column) = \(value) WHERE rowid = (SELECT max(rowid) FROM \(table))")
      }
      #expect(try !altered.findings().isEmpty, "\(table).\(column) \(value)")
      // What can still be done is; what cannot is refused. Neither traps.
      let acting = altered.acting(chief)
      _ = try? acting.issueAll(press())
      _ = try? acting.issueOne(2)
      _ = try? acting.add(TestCase(name: "अन्तिम"))
      _ = try? acting.enterNumber("9", in: .registration, name: "क", date: day().date)
      _ = try? acting.setSeries(.receipt, fiscalYear(), .init(opening: 1))
      _ = try? acting.addPerson("क", post: "", roles: [.clerk])
      _ = try? acting.void("OUT-2083-84-0001", reason: "क")
      _ = try? acting.allSeries().map { try $0.next() }
    }
  }

  @Test func aMissingTriggerIsFound() throws {
    let names = try register.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    }
    #expect(names.count > 40)
    for name in names {
      let altered = try Register.inMemory(person: chief)
      try register.database.backup(to: altered.database)
      try altered.database.writeWithoutTransaction { try $0.execute(sql: "DROP TRIGGER \(name)") }
      #expect(try altered.findings() == ["schema: trigger \(name) is missing"])
    }
  }

  @Test func placesAreNamed() throws {
    try register.alter {
      try $0.execute(sql: "UPDATE documents SET bytes = zeroblob(size) WHERE key = 'OUT-2083-84-0003'")
    }
    #expect(try register.findings() == ["documents/OUT-2083-84-0003: its bytes do not have its digest"])
    #expect(throws: RegisterError.self) { try register.pdf(of: "OUT-2083-84-0003") }
  }

  /// Another value that the column's constraints allow, and that leads to a row there is where it can.
  private static func another(_ column: ColumnInfo, in table: String) -> String {
    switch (column.name, column.type) {
    case ("case_id", _) where table == "case_pictures": "99"
    case ("form", _) where table == "cases": "form || 'x'"
    case ("singleton", _): "2"
    case ("content", _): "replace(\(column.name), '{', '{\"new\":1,')"
    case ("kind", _): "iif(kind = 'letter', 'card', 'letter')"
    case ("copy", _): "'duplicate'"
    case ("valid_from", _), ("valid_until", _), ("date", _), ("civil_date", _): "'2079-01-01'"
    case ("action", _): "iif(action = 'void', 'registered', 'void')"
    case ("book", _): "iif(book = 'permission', 'receipt', 'permission')"
    case ("time", _): "'2024-01-01T00:00:00Z'"
    case ("replaces", _): "1"
    case ("fiscal_year", _): "2080"
    case ("running", _): "1 - running"
    case ("person", _), ("document", _), ("case_id", _), ("industry", _), ("series", _):
      "iif(\(column.name) IS 1, 2, 1)"
    case ("number", "INTEGER"): "number + 50"
    case ("roles", _): "'administrator clerk'"
    case (_, "INTEGER"): "coalesce(\(column.name), 0) + 100"
    case (_, "BLOB"): "CAST(replace(hex(bytes), '6', '7') AS BLOB)"
    case ("digest", _), ("payload", _), ("previous", _), ("hash", _), ("form", _), ("frame", _),
      ("picture", _),
      ("signature", _):
      "coalesce(replace(replace(replace(\(column.name), '1', '2'), 'a', 'b'), '0', 'f'), (SELECT max(digest) FROM pictures))"
    default: "coalesce(\(column.name), '') || 'X'"
    }
  }
}
