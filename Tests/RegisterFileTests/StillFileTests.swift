import Certificates
import Foundation
import GRDB
import Glibc
import Testing

/// Who may read a register and not write it leaves nothing beside it, and sees what changes under its eyes.
///
/// Rights do not bind the superuser, so each test becomes an ordinary user for its thread's file accesses
/// (setfsuid, Linux); it therefore never suspends.
@Suite(.serialized, .enabled(if: geteuid() == 0, "needs the superuser, to be somebody else"))
struct StillFileTests {
  private let folder: String
  private let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/certgen-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/register.sqlite"
    let register = try Register.create(path: path, person: "पहिलो")
    try register.database.close()
    chmod(path, 0o644)
    chmod(folder, 0o777)
  }

  /// A log that a reader made in a folder that everybody may write would keep the owner out.
  @Test func aReaderLeavesNothingBesideTheFile() throws {
    try asSomebodyElse {
      let register = try Register.open(path: path, for: .reading)
      #expect(try register.people().map(\.person.name) == ["पहिलो"])
      #expect(try names() == ["register.sqlite"])
    }
    try addSomebody("दोस्रो")
    #expect(try names() == ["register.sqlite"])
  }

  @Test func aReaderSeesWhatOpenWritersWrote() throws {
    let writer = try Register.open(path: path, for: .writing)
    try writer.addPerson("दोस्रो", post: "", roles: [.clerk])
    try asSomebodyElse {
      let register = try Register.open(path: path, for: .reading)
      #expect(try register.people().map(\.person.name) == ["पहिलो", "दोस्रो"])
    }
    #expect(try writer.addPersonNamed("पहिलो", "तेस्रो") == "तेस्रो")
  }

  @Test func aFileThatChangesMeanwhileIsReadAgain() throws {
    try asSomebodyElse {
      let register = try Register.open(path: path, for: .reading)
      var reads = 0
      let count = try register.read { database in
        reads += 1
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM people")
        if reads == 1 { try asSuperuser { try addSomebody("दोस्रो") } }
        return count
      }
      #expect(count == 2)
      #expect(reads == 2)
    }
  }

  @Test func aFileThatKeepsChangingIsInUse() throws {
    try asSomebodyElse {
      let register = try Register.open(path: path, for: .reading)
      var reads = 0
      #expect(throws: RegisterError.locked(path: path)) {
        try register.read { _ in
          reads += 1
          try asSuperuser { try addSomebody("\(reads)") }
        }
      }
      #expect(reads == 2)
      // What was told already cannot be told again.
      #expect(throws: RegisterError.locked(path: path)) {
        try register.read(isRepeatable: false) { _ in
          reads += 1
          try asSuperuser { try addSomebody("\(reads)") }
        }
      }
      #expect(reads == 3)
    }
  }

  /// A crash leaves a log, on a medium that nobody can write.
  @Test func aLogThatACrashLeftIsReadWithoutItsIndex() throws {
    let writer = try Register.open(path: path, for: .writing)
    try writer.addPerson("दोस्रो", post: "", roles: [.clerk])
    let left = folder + "/left"
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: left + "/r.sqlite" + suffix)
    }
    chmod(left, 0o555)
    try asSomebodyElse {
      let register = try Register.open(path: left + "/r.sqlite", for: .reading)
      #expect(try register.people().map(\.person.name) == ["पहिलो", "दोस्रो"])
      #expect(throws: RegisterError.self) { try register.addPerson("x", post: "", roles: [.clerk]) }
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: left).sorted() == ["r.sqlite", "r.sqlite-wal"])
  }

  private func addSomebody(_ name: String) throws {
    let register = try Register.open(path: path, for: .writing, by: "पहिलो")
    try register.addPerson(name, post: "", roles: [.clerk])
    try register.database.close()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func asSomebodyElse(_ work: () throws -> Void) throws { try asUser(65534, work) }
  private func asSuperuser(_ work: () throws -> Void) throws { try asUser(0, work) }

  private func asUser(_ user: uid_t, _ work: () throws -> Void) throws {
    typealias SetUser = @convention(c) (uid_t) -> Int32
    let symbol = try #require(dlsym(UnsafeMutableRawPointer(bitPattern: 0), "setfsuid"))
    let setUser = unsafeBitCast(symbol, to: SetUser.self)
    let before = uid_t(bitPattern: setUser(user))
    defer { _ = setUser(before) }
    try work()
  }
}

extension Register {
  fileprivate func addPersonNamed(_ actor: String, _ name: String) throws -> String {
    try Register.open(path: path, for: .writing, by: actor).addPerson(name, post: "", roles: [.clerk]).name
  }
}
