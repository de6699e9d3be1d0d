import Certificates
import Forms
import Nepali
import Printing
import Testing

/// Papers are printed outside the lock; what changes meanwhile is seen before they are stored.
@Suite struct RaceTests {
  let scratch: Scratch
  /// Two connections, as two processes have them.
  let register: Register
  let other: Register

  init() throws {
    scratch = try Scratch()
    register = try fill(Register.create(path: scratch.path(), person: chief), cases: 12)
    other = try Register.open(path: scratch.path(), for: .writing, patience: 0.05)
  }

  @Test func whileABatchIsPrintedAnotherWrites() throws {
    var added: [Int64] = []
    var press = press()
    press.reached = { step in
      guard step == .planned || step == .printed else { return }
      added.append(try addCase(other, 100 + added.count))
      try other.setSeries(.receipt, try fiscalYear(), .init(opening: added.count))
    }
    try register.issue([1, 2, 3], on: try day(), press: press) { _ in }
    #expect(added == [13, 14])
    #expect(try register.documents().map(\.key) == (1...3).map { "OUT-2083-84-000\($0)" })
    #expect(try register.findings().isEmpty)
  }

  @Test func aLostRacePrintsAgainWithTheNumbersThatAreLeft() throws {
    var printed: [[String]] = []
    var press = press { printed.append($0.compactMap { $0.numbers.own?.key }) }
    var hurry: [Int64] = [11]
    press.reached = { step in
      guard step == .printed, let id = hurry.popLast() else { return }
      try other.issueOne(id)
    }
    try register.issue([1, 2], on: try day(), press: press) { _ in }
    #expect(
      printed == [["OUT-2083-84-0001", "OUT-2083-84-0002"], ["OUT-2083-84-0002", "OUT-2083-84-0003"]])
    #expect(try register.documents().map(\.caseID) == [11, 1, 2])
    let bytes = try register.documents().map { String(decoding: try register.pdf(of: $0.key), as: UTF8.self) }
    #expect(bytes.map { $0.prefix(16) } == (1...3).map { "OUT-2083-84-000\($0)" })
    #expect(try register.findings().isEmpty)
  }

  /// After three lost races the lock is held while the group is printed, so that nobody waits for ever.
  @Test func afterThreeLostRacesTheLockIsHeld() throws {
    let year = try fiscalYear()
    var prints = 0
    var kept: [RegisterError] = []
    var rivals: [Int64] = Array(5...12)
    var press = press { _ in
      prints += 1
      do throws(RegisterError) { try other.setSeries(.receipt, year, .init(opening: prints)) } catch {
        kept.append(error)
      }
    }
    press.reached = { step in
      if step == .printed, let id = rivals.popLast() { try other.issueOne(id) }
    }
    try register.issue([1, 2], on: try day(), press: press) { _ in }
    #expect(prints == 4)
    #expect(kept == [.locked(path: scratch.path())])
    #expect(try register.documents().map(\.caseID) == [12, 11, 10, 1, 2])
    #expect(try register.findings().isEmpty)
  }

  @Test func aFrameThatIsSetMeanwhilePrintsAgain() throws {
    var prints = 0
    var press = press { _ in prints += 1 }
    press.reached = { step in
      if step == .printed, prints == 1 { try setOffice(other, "नयाँ कार्यालय") }
    }
    try register.issue([1, 2], on: try day(), press: press) { _ in }
    #expect(prints == 2)
    for document in try register.documents() {
      #expect(String(decoding: try register.pdf(of: document.key), as: UTF8.self).contains("नयाँ कार्यालय"))
    }
    #expect(try register.findings().isEmpty)
  }

  /// A case that another issues while it is printed is refused; the rest go out without a gap.
  @Test func aCaseThatAnotherIssuesMeanwhileIsRefused() throws {
    var press = press()
    var hurry: [Int64] = [2]
    press.reached = { step in
      if step == .printed, let id = hurry.popLast() { try other.issueOne(id) }
    }
    var said: [String] = []
    try register.issue([1, 2, 3], on: try day(), press: press) { said.append("\($0)") }
    #expect(
      said == [
        "case 1: २ उद्योग 0", "case 2: issued already as १; certgen get gives the stored document",
        "case 3: ३ उद्योग 2",
      ])
    #expect(try register.findings().isEmpty)
  }

  /// What is sure to be refused asks for no lock.
  @Test func aRefusalWaitsForNobody() throws {
    try register.issueOne(1)
    _ = try register.write(as: .clerk) { _, _ in
      #expect(throws: RegisterError.alreadyIssued(case: 1, number: "१")) { try other.issueOne(1) }
    }
  }

  /// Somebody who loses the right to issue while papers are printed has issued nothing.
  @Test func whoIsDisabledMeanwhileIssuesNothing() throws {
    try register.addPerson("गीता", post: "", roles: [.approver])
    var press = press()
    press.reached = { step in
      if step == .printed { try other.acting(chief).disablePerson("गीता", reason: "सरुवा") }
    }
    #expect(throws: RegisterError.noPerson(name: "गीता")) { try register.acting("गीता").issueOne(1, press) }
    #expect(try register.documents().isEmpty)
  }
}
