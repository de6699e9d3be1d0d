import Certificates
import GRDB
import Testing
import Tools

/// The states of cases: what leads to which, and that lists and single cases say the same.
@Suite struct CaseStateTests {
  private typealias Moment = CaseHistory.Moment

  private func history(
    _ actions: String, isIssued: Bool = false, amends: Int64? = nil
  ) -> CaseHistory {
    let papers = ["printed", "spoiled", "handed", "void", "superseded"]
    return CaseHistory(
      moments: actions.split(separator: " ").map { action in
        Moment(action: String(action), document: isIssued && papers.contains(String(action)) ? 7 : nil)
      },
      document: isIssued ? 7 : nil, amended: amends)
  }

  @Test(arguments: [
    ("", false, CaseState.entered), ("checked", false, .checked), ("checked approved", false, .approved),
    ("checked refused", false, .refused), ("registered", false, .registered), ("paid", false, .entered),
    ("checked approved", true, .issued), ("printed", true, .printed), ("printed spoiled", true, .spoiled),
    ("printed spoiled printed handed", true, .handedOver), ("printed handed superseded", true, .superseded),
    ("printed handed void", true, .void), ("received", true, .received), ("received asked", true, .askedBack),
    ("received asked answered", true, .answered), ("received checked asked", true, .askedBack),
    ("received checked approved", true, .approved), ("received refused", true, .refused),
    ("received approved void", true, .void),
  ])
  func leads(_ actions: String, isIssued: Bool, to state: CaseState) {
    #expect(history(actions, isIssued: isIssued).state == state)
  }

  @Test func whatAmendsAnotherIsItsAnswer() throws {
    let amending = history("received", isIssued: true, amends: 3)
    #expect(amending.state == .answered)
    #expect(throws: RegisterError.amending(case: 3)) { try amending.require(.approve) }
  }

  /// A voided paper leaves its case to be issued anew, whose own steps begin anew.
  @Test func anotherPaperBeginsAnew() {
    var second = history("approved printed void", isIssued: true)
    second.document = 8
    #expect(second.state == .issued)
  }

  /// Steps by chance, possible and impossible ones: the register takes the former, refuses the latter and changes
  /// nothing then, and its list says of every case what its history says.
  @Test(arguments: 0..<12) func aWalkThroughAllStates(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let register = try Register.inMemory(person: chief)
    try fill(register, cases: 3)
    for index in 0..<3 {
      let given = TestCase(paper: .application, name: "निवेदक \(index)", photo: "\(index)")
      _ = try register.receive(
        Arrival(form: given.paper.rawValue, title: given.name, content: given.content), on: day(), press: press())
    }
    var seen: Set<CaseState> = []
    for _ in 0..<150 {
      let id = Int64.random(in: 1...6, using: &chance)
      let step = try #require(CaseStep.allCases.randomElement(using: &chance))
      let before = try states(register)
      let state = try #require(before[id])
      let isPossible = state.steps(isReceived: id > 3).contains(step)
      do {
        try take(step, id, register)
        #expect(isPossible, "\(step) of a case that is \(state)")
      } catch {
        #expect(!isPossible, "\(step) of a case that is \(state): \(error)")
        #expect(try states(register) == before)
      }
      for (id, state) in try states(register) {
        #expect(try register.state(ofCase: id) == state, "case \(id)")
        seen.insert(state)
      }
    }
    #expect(seen.count >= 6)
    #expect(try register.findings() == [])
  }

  private func states(_ register: Register) throws -> [Int64: CaseState] {
    Dictionary(uniqueKeysWithValues: try register.cases().map { ($0.id, $0.state) })
  }

  private func take(_ step: CaseStep, _ id: Int64, _ register: Register) throws {
    switch step {
    case .issue: try register.issueOne(id)
    case .void:
      guard let key = try register.cases().first(where: { $0.id == id })?.key else { throw RegisterError.noCase(id) }
      try register.void(key, reason: "गल्ती")
    default: try register.take(step, case: id, on: day(), reason: "कारण")
    }
  }
}
