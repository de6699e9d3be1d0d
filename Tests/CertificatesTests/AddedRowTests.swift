import Certificates
import GRDB
import Testing

/// What somebody adds behind the program's back, with triggers that stand again, is named.
@Suite struct AddedRowTests {
  let register: Register

  init() throws { register = try .withEverything() }

  @Test(arguments: [
    (
      "INSERT INTO facts VALUES (99, 1, 'name', 'मेरो उद्योग', 1, 1, '2083-05-12')",
      "documents/OUT-2083-84-0001: was changed"
    ),
    (
      "INSERT INTO facts VALUES (99, 4, 'scale', 'ठूलो', 4, NULL, '2083-05-12')", "events/2: was changed"
    ),
    ("INSERT INTO facts VALUES (99, 5, 'scale', 'ठूलो', NULL, NULL, '2083-05-12')", "numbers/8: was changed"),
    (
      "INSERT INTO facts VALUES (99, 1, 'scale', 'ठूलो', NULL, NULL, '2083-05-12')",
      "facts/99: belongs to no paper"
    ),
    (
      "INSERT INTO facts VALUES (99, 1, 'scale', 'ठूलो', 6, NULL, '2083-05-12')",
      "facts/99: belongs to no paper"
    ),
    (
      "INSERT INTO numbers VALUES (99, 'registration', '900-83-84', '900/083-84', NULL, NULL, 'x', NULL, 6, '2083-05-12')",
      "numbers/99: belongs to no paper"
    ),
    (
      "INSERT INTO numbers VALUES (99, 'registration', '900-83-84', '900/083-84', NULL, NULL, NULL, NULL, NULL, '2083-05-12')",
      "numbers/99: is not in the ledger"
    ),
    (
      "INSERT INTO numbers VALUES (99, 'card', '2-83-84', '२/०८३–८४', (SELECT id FROM series WHERE book = 'card'), 2, 'x', 1, 1, '2083-05-12')",
      "documents/OUT-2083-84-0001: was changed"
    ),
    ("INSERT INTO industries VALUES (99, (SELECT id FROM numbers WHERE book = 'card'))", "was changed"),
    ("INSERT INTO industry_papers VALUES (1, 5)", "documents/OUT-2083-84-0001: was changed"),
    (
      "INSERT INTO events VALUES (99, 'void', 1, 1, 1, '2026-01-01T00:00:00Z', 'क')",
      "events/99: is not in the ledger"
    ),
    (
      "INSERT INTO events VALUES (99, 'void', 1, 1, NULL, '2026-01-01T00:00:00Z', 'क')",
      "voids/1: is not in the ledger"
    ),
    (
      "INSERT INTO events VALUES (99, 'handed', 1, 1, 1, '2026-01-01T00:00:00Z', NULL)",
      "events/99: is not in the ledger"
    ),
    (
      "INSERT INTO people VALUES (99, 'चोर', '', 'administrator approver', NULL)",
      "people/99: is not in the ledger"
    ),
    ("UPDATE people SET roles = 'administrator' WHERE name = 'सीता'", "people/2: was changed"),
    ("DELETE FROM disabled_people", "disabled_people/3: is missing, though ledger entry"),
    ("INSERT INTO disabled_people VALUES (1, 'क')", "disabled_people/1: is not in the ledger"),
    ("UPDATE industries SET number = 99 - number WHERE id IN (1, 2)", "was changed"),
    ("INSERT INTO leases VALUES (1, 1, 50, 60, 1)", "leases/1: is not in the ledger"),
    ("INSERT INTO returned_leases VALUES (1, 0)", "returned_leases/1: is not in the ledger"),
    ("INSERT INTO desks SELECT 1, 'desk', max(hash) FROM ledger", "desks/1: is not in the ledger"),
    ("INSERT INTO returned_desks SELECT 1, max(hash) FROM ledger", "returned_desks/1: is not in the ledger"),
    ("INSERT INTO origin SELECT 1, 'desk', max(hash) FROM ledger", "origin/1: is not in the ledger"),
    (
      "INSERT INTO series VALUES (99, 'approval', 2083, '{n}', 'A', 0, 0, 9, 0)",
      "series/99: is not in the ledger"
    ),
    ("UPDATE series SET last = last + 1 WHERE book = 'dispatch'", "number 5 is missing"),
    ("UPDATE series SET last = last - 1 WHERE book = 'dispatch'", "counts to 3, but number 4 was given"),
    (
      "INSERT INTO pictures VALUES ('\(String(repeating: "a", count: 64))', x'00')",
      "pictures/\(String(repeating: "a", count: 64))"
    ),
    (
      "INSERT INTO frames VALUES ('\(String(repeating: "a", count: 64))', '{}')",
      "frames/\(String(repeating: "a", count: 64)): is not in the ledger"
    ),
    (
      "INSERT INTO ledger SELECT sequence + 1, time, person, actor, action, subject, payload, hash, '\(String(repeating: "a", count: 64))' FROM ledger ORDER BY sequence DESC LIMIT 1",
      "was changed: it does not have its hash"
    ),
    ("CREATE TABLE secrets (x)", "schema: table secrets was added"),
    (
      "CREATE TRIGGER helpful AFTER INSERT ON cases BEGIN DELETE FROM leases; END",
      "schema: trigger helpful was added"
    ),
  ])
  func whatIsAddedIsNamed(_ sql: String, _ finding: String) throws {
    try register.alter { try $0.execute(sql: sql) }
    let findings = try register.findings()
    #expect(findings.contains { $0.contains(finding) }, "\(findings)")
  }
}
