import Certificates
import GRDB
import Testing

/// The sheets that papers are printed on, by their serials.
@Suite struct SheetTests {
  private let office: Register

  init() throws {
    office = try .inMemory(person: chief)
    try setOffice(office, "उद्योग कार्यालय")
  }

  /// Runs SQL as any program could.
  private func run(_ sql: String) throws { try office.database.write { try $0.execute(sql: sql) } }

  @Test func aSheetIsUsedOnceAndSpoiledByItsSerial() throws {
    let keys = try (0..<2).map { try office.issueOne(try addCase(office, $0)).key }
    try office.take(.print, document: keys[0], on: day(), details: ["serial": "क–१"])
    #expect(throws: RegisterError.self) { try office.take(.print, document: keys[1], on: day(), details: ["serial": "क–१"]) }
    #expect(throws: RegisterError.self) {
      try office.take(.spoil, document: keys[0], on: day(), reason: "मसी", details: ["serial": "क–२"])
    }
    try office.take(.spoil, document: keys[0], on: day(), reason: "मसी")
    #expect(try office.acts(ofCase: 1).last?.details["serial"] == "क–१")
    // What was spoiled is used as well.
    #expect(throws: RegisterError.self) { try office.take(.print, document: keys[0], on: day(), details: ["serial": "क–१"]) }
    try office.take(.print, document: keys[0], on: day(), details: ["serial": "क–२"])
    try office.take(.handOver, document: keys[0], on: day(), details: ["to": "हरि", "identity": "नागरिकता १"])
    #expect(try office.findings() == [])
    #expect(throws: DatabaseError.self) {
      try run(
        """
        INSERT INTO events SELECT 99, 'printed', case_id, id, 1, '2026-01-01T00:00:00Z', NULL FROM documents LIMIT 1;
        INSERT INTO event_details VALUES (99, 'serial', 'क–१');
        """)
    }
  }

  /// A sheet whose serial was not told when it was printed is told when it is spoiled, and is no other paper's.
  @Test func aSpoiledSheetIsNotThatOfAnotherPaper() throws {
    let keys = try (0..<2).map { try office.issueOne(try addCase(office, $0)).key }
    try office.take(.print, document: keys[0], on: day(), details: ["serial": "क–१"])
    try office.take(.print, document: keys[1], on: day())
    #expect(throws: RegisterError.invalid(what: "sheet क–१", reason: "was used already")) {
      try office.take(.spoil, document: keys[1], on: day(), reason: "मसी", details: ["serial": "क–१"])
    }
    try office.take(.spoil, document: keys[1], on: day(), reason: "मसी", details: ["serial": "क–२"])
    #expect(try office.findings() == [])
  }
}
