import Certificates
import Foundation
import Testing

/// Rights do not bind the superuser, so each test becomes an ordinary user for its thread's file accesses
/// (setfsuid, Linux); it therefore never suspends.
@Suite(.serialized) struct ReadOnlyTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let register = try Register.create(path: scratch.path(), person: chief)
    try fill(register, cases: 1)
    try register.issueAll(press())
  }

  @Test func aReadOnlyFileCanBeReadAndNotWritten() throws {
    chmod(scratch.path(), 0o444)
    chmod(scratch.folder, 0o555)
    try asOrdinaryUser {
      let register = try Register.open(path: scratch.path(), for: .reading)
      #expect(try register.documents().map(\.key) == ["OUT-2083-84-0001"])
      #expect(try register.findings().isEmpty)
      #expect(throws: RegisterError.readOnly(path: scratch.path())) { try addCase(register, 2) }
      #expect(throws: RegisterError.readOnly(path: scratch.path())) {
        let register = try Register.open(path: scratch.path(), for: .writing)
        try addCase(register, 2)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["register.sqlite"])
  }

  @Test func aClosedFolderTakesNoRegister() throws {
    chmod(scratch.folder, 0o555)
    try asOrdinaryUser {
      #expect(throws: RegisterError.readOnly(path: scratch.path("new.sqlite"))) {
        try Register.create(path: scratch.path("new.sqlite"), person: chief)
      }
    }
  }

  @Test func openingForReadingChangesNothing() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
    let register = try Register.open(path: scratch.path(), for: .reading)
    #expect(throws: RegisterError.self) { try addCase(register, 2) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path())) == before)
  }

  private func asOrdinaryUser(_ work: () throws -> Void) throws {
    typealias SetUser = @convention(c) (uid_t) -> Int32
    guard getuid() == 0 else { return try work() }
    let symbol = try #require(dlsym(UnsafeMutableRawPointer(bitPattern: 0), "setfsuid"))
    let setUser = unsafeBitCast(symbol, to: SetUser.self)
    chown(scratch.folder, 65534, 65534)
    chown(scratch.path(), 65534, 65534)
    _ = setUser(65534)
    defer { _ = setUser(0) }
    try work()
  }
}
