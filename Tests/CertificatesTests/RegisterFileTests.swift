import Cases
import Certificates
import Digest
import Foundation
import GRDB
import Printing
import Testing

@Suite struct RegisterFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aNewRegisterIsEmptySoundAndDurable() throws {
    let register = try Register.create(path: scratch.path(), person: chief)
    #expect(try register.office() == nil)
    #expect(try register.documents().isEmpty)
    #expect(try register.findings().isEmpty)
    try register.read { database in
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
      #expect(try Bool.fetchOne(database, sql: "PRAGMA foreign_keys") == true)
      #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID)
      let loose = try String.fetchAll(
        database,
        sql:
          "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT GLOB 'sqlite_*'"
      )
      #expect(loose == ["grdb_migrations"])
    }
  }

  @Test func creatingNeverOverwrites() throws {
    try Data("somebody's letter".utf8).write(to: URL(fileURLWithPath: scratch.path()))
    #expect(throws: RegisterError.exists(path: scratch.path())) {
      try Register.create(path: scratch.path(), person: chief)
    }
    #expect(try String(contentsOfFile: scratch.path(), encoding: .utf8) == "somebody's letter")
  }

  @Test func whatIsMissingOrNoFileIsSaid() throws {
    #expect(throws: RegisterError.missing(path: scratch.path())) { try open(.writing) }
    #expect(throws: RegisterError.notRegister(path: scratch.folder, reason: "not a file")) {
      try Register.open(path: scratch.folder, for: .reading)
    }
    #expect(throws: RegisterError.self) {
      try Register.create(path: scratch.path("no/such/folder.sqlite"), person: chief)
    }
  }

  @Test(arguments: ["", "%PDF-1.7 not a register at all", String(repeating: "SQLite format 3", count: 100)])
  func otherFilesAreNotRegisters(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.path()))
    for purpose in [Register.Purpose.reading, .writing] {
      let error = #expect(throws: RegisterError.self) { try open(purpose) }
      guard case .notRegister = error else {
        Issue.record("\(String(describing: error)) for \(text.prefix(20))")
        continue
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path())) == Data(text.utf8))
  }

  @Test func databasesOfOtherProgramsAreLeftAlone() throws {
    do {
      let other = try DatabaseQueue(path: scratch.path())
      try other.write { try $0.execute(sql: "CREATE TABLE recipes (name)") }
    }
    #expect(
      throws: RegisterError.notRegister(path: scratch.path(), reason: "an SQLite file of another program")
    ) {
      try open(.writing)
    }
  }

  @Test func aNewerVersionsRegisterIsRefused() throws {
    do {
      let register = try Register.create(path: scratch.path(), person: chief)
      try register.write(as: .clerk) { database, _ in
        try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('2099-01 something new')")
      }
    }
    for purpose in [Register.Purpose.reading, .writing] {
      #expect(throws: RegisterError.newer(path: scratch.path())) { try open(purpose) }
    }
  }

  @Test func damagedPagesAreFound() throws {
    try fill(try Register.create(path: scratch.path(), person: chief), cases: 40)
    let handle = try #require(FileHandle(forUpdatingAtPath: scratch.path()))
    let size = try handle.seekToEnd()
    for page in stride(from: UInt64(4096), to: size, by: 4096) {
      try handle.seek(toOffset: page)
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 2000))
    }
    try handle.close()
    let findings = #expect(throws: RegisterError.self) {
      let lines = try open(.reading).findings()
      if !lines.isEmpty { throw RegisterError.corrupt(path: scratch.path(), detail: "\(lines.count)") }
    }
    guard case .corrupt = findings else {
      Issue.record("\(String(describing: findings))")
      return
    }
  }

  @Test func aLockedRegisterIsSaidToBeInUse() throws {
    let first = try Register.create(path: scratch.path(), person: chief)
    try fill(first, cases: 1)
    let second = try Register.open(path: scratch.path(), for: .writing, patience: 0.05)
    try first.write(as: .clerk) { _, _ in
      #expect(throws: RegisterError.locked(path: scratch.path())) { try addCase(second, 7) }
      // A reader does not wait for the writer.
      let open = try second.openCases()
      #expect(open == [1])
    }
    #expect(try addCase(second, 7) == 2)
  }

  @Test func aFullDiskLeavesNothingHalfDone() throws {
    let register = try Register.create(path: scratch.path(), person: chief)
    try fill(register, cases: 3)
    let before = try register.findings()
    try register.database.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    var large = press()
    large.print = { drafts in
      drafts.map { _ in
        let bytes = [UInt8](repeating: 7, count: 100_000)
        return .success(PrintedPaper(bytes: bytes, digest: SHA256.hex(bytes), statement: CaseStatement()))
      }
    }
    #expect(throws: RegisterError.diskFull(path: scratch.path())) { try register.issueAll(large) }
    #expect(try register.documents().isEmpty)
    #expect(try register.allSeries().isEmpty)
    #expect(try register.findings() == before)
    // With room again, the numbers begin where they would have.
    try register.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try register.issueAll(press())
    #expect(try register.documents().map(\.key) == (1...3).map { "OUT-2083-84-000\($0)" })
  }

  private func open(_ purpose: Register.Purpose) throws(RegisterError) -> Register {
    try Register.open(path: scratch.path(), for: purpose)
  }
}
