import Certificates
import Foundation
import GRDB
import Testing

/// A crash at any instant leaves nothing or everything.
@Suite struct CrashTests {
  let scratch: Scratch
  let register: Register

  init() throws {
    scratch = try Scratch()
    register = try Register.create(path: scratch.path(), actor: "test")
    try fill(register, cases: 6)
    try register.issue([1], on: try day(), press: press()) { _ in }
  }

  /// What lies on the disk at the instant is what a crash at the instant would leave.
  @Test(arguments: Press.Step.allCases) func theDiskAtEveryStepIsARegister(_ step: Press.Step) throws {
    var press = press()
    let copy = scratch.path("copy.sqlite")
    var reached = 0
    press.reached = { now in
      guard now == step else { return }
      reached += 1
      if reached == 2 { try copyFiles(to: copy) }
    }
    try register.issue([2, 3, 4], on: try day(), press: press) { _ in }
    #expect(reached == 3)

    let left = try Register.open(path: copy, for: .writing, actor: "test")
    #expect(try left.documents().map(\.key) == ["CERT-2081-82-0001"])
    #expect(try left.findings().isEmpty)
    try left.issueAll(self.pressAgain())
    #expect(try left.documents().map(\.caseID) == [1, 2, 3, 4, 5, 6])

    // After the commit the same files hold everything.
    try copyFiles(to: scratch.path("after.sqlite"))
    let after = try Register.open(path: scratch.path("after.sqlite"), for: .reading, actor: "test")
    #expect(try after.documents().map(\.caseID) == [1, 2, 3, 4])
    #expect(try after.findings().isEmpty)
  }

  /// A step that fails takes everything of its document back, and nothing of the others.
  @Test(arguments: Press.Step.allCases) func aFailureAtEveryStepLeavesNothing(_ step: Press.Step) throws {
    var press = press()
    var count = 0
    press.reached = { now in
      guard now == step else { return }
      count += 1
      if count == 2 { throw Unprintable(id: 3) }
    }
    var refused: [Int64] = []
    try register.issue([2, 3, 4], on: try day(), press: press) { outcome in
      if case .refused(let id, _) = outcome { refused.append(id) }
    }
    #expect(refused == [3])
    #expect(try register.documents().map(\.caseID) == [1, 2, 4])
    #expect(try register.documents().map(\.key).last == "CERT-2081-82-0003")
    #expect(try register.findings().isEmpty)
  }

  private func pressAgain() -> Press { press() }

  private func copyFiles(to path: String) throws {
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: scratch.path() + suffix, toPath: path + suffix)
    }
  }
}
