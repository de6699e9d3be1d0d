import Certificates
import Foundation
import Testing

/// A crash at any instant leaves nothing or everything.
@Suite struct CrashTests {
  let scratch: Scratch
  let register: Register

  init() throws {
    scratch = try Scratch()
    register = try Register.create(path: scratch.path(), person: chief)
    try fill(register, cases: 6)
    try register.issueOne(1)
  }

  /// What lies on the disk at the instant is what a crash at the instant would leave.
  @Test(arguments: Press.Step.allCases) func theDiskAtEveryStepIsARegister(_ step: Press.Step) throws {
    var press = press()
    let copy = scratch.path("copy.sqlite")
    var reached = 0
    press.reached = { now in
      guard now == step else { return }
      reached += 1
      // The last paper of a group, or the group.
      if reached == times(step) { try copyFiles(to: copy) }
    }
    try register.issue([2, 3, 4], on: try day(), press: press) { _ in }
    #expect(reached == times(step))

    let left = try Register.open(path: copy, for: .writing)
    #expect(try left.documents().map(\.key) == ["OUT-2083-84-0001"])
    #expect(try left.allSeries().map(\.last) == [1, 1])
    #expect(try left.findings().isEmpty)
    try left.issueAll(pressAgain())
    #expect(try left.documents().map(\.caseID) == [1, 2, 3, 4, 5, 6])

    // After the commit the same files hold everything.
    try copyFiles(to: scratch.path("after.sqlite"))
    let after = try Register.open(path: scratch.path("after.sqlite"), for: .reading)
    #expect(try after.documents().map(\.caseID) == [1, 2, 3, 4])
    #expect(try after.findings().isEmpty)
  }

  /// A step that fails takes everything of its group back, and nothing of the group before.
  @Test(arguments: Press.Step.allCases) func aFailureAtEveryStepLeavesNothing(_ step: Press.Step) throws {
    var press = press()
    var reached = 0
    press.reached = { now in
      guard now == step else { return }
      reached += 1
      if reached == times(step) { throw Unprintable(what: "step") }
    }
    #expect(throws: RegisterError.self) {
      try register.issue([2, 3, 4], on: try day(), press: press) { _ in Issue.record("told too early") }
    }
    #expect(try register.documents().map(\.caseID) == [1])
    #expect(try register.allSeries().map(\.last) == [1, 1])
    #expect(try register.findings().isEmpty)
    #expect(try register.issueAll(pressAgain()) == [])
    #expect(try register.documents().map(\.key) == (1...6).map { "OUT-2083-84-000\($0)" })
  }

  /// How often a group of three papers comes to a step.
  private func times(_ step: Press.Step) -> Int {
    switch step {
    case .planned, .printed: 1
    case .numbered, .stored, .recorded: 3
    }
  }

  private func pressAgain() -> Press { press() }

  private func copyFiles(to path: String) throws {
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: scratch.path() + suffix, toPath: path + suffix)
    }
  }
}
