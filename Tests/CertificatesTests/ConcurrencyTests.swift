import Certificates
import Testing

@Suite struct ConcurrencyTests {
  /// Eight connections, as eight processes have them, issue fifty each at the same time.
  @Test func numbersHaveNoGapsAndNoTwins() async throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try fill(try Register.create(path: path, person: chief), cases: 400)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          let register = try Register.open(path: path, for: .writing, patience: 60)
          for index in 0..<50 {
            let id = Int64(index * 8 + worker + 1)
            let total = try register.issue([id], on: try day(), press: press()) { _ in }
            #expect(total.issued == 1)
          }
        }
      }
      try await group.waitForAll()
    }
    let register = try Register.open(path: path, for: .reading)
    let documents = try register.documents()
    #expect(documents.map(\.key) == (1...400).map { "OUT-2083-84-\(String(10_000 + $0).dropFirst())" })
    #expect(Set(documents.map(\.caseID)) == Set(1...400))
    #expect(Set(documents.compactMap { $0.allotted["registration_number"] }).count == 400)
    #expect(try register.findings().isEmpty)
  }

  /// Clerks issue everything at once: each case goes out once, whoever was first.
  @Test func aCaseGoesOutOnceHoweverManyAsk() async throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try fill(try Register.create(path: path, person: chief), cases: 60)
    let totals = try await withThrowingTaskGroup(of: (issued: Int, refused: Int).self) { group in
      for _ in 0..<4 {
        group.addTask {
          let register = try Register.open(path: path, for: .writing, patience: 60)
          return try register.issue((1...60).map(Int64.init), on: try day(), press: press()) { _ in }
        }
      }
      return try await group.reduce(into: (issued: 0, refused: 0)) {
        $0.issued += $1.issued
        $0.refused += $1.refused
      }
    }
    #expect(totals.issued == 60)
    #expect(totals.refused == 180)
    let register = try Register.open(path: path, for: .reading)
    #expect(try register.documents().count == 60)
    #expect(try register.findings().isEmpty)
  }

  /// Whoever writes little is not starved by whoever issues much: the lock is free while papers are printed.
  @Test func issuingStarvesNobody() async throws {
    let scratch = try Scratch()
    let path = scratch.path()
    let register = try fill(Register.create(path: path, person: chief), cases: 200)
    let busy = try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        try register.issueAll(press())
        return 0
      }
      group.addTask {
        // As patient as a command is, with each of its changes.
        let other = try Register.open(path: path, for: .writing)
        var busy = 0
        for turn in 0..<40 {
          do throws(RegisterError) {
            _ = try other.addCase(
              form: TestPaper.letter.rawValue, title: "", content: TestCase(name: "क \(turn)").content)
          } catch {
            guard case .locked = error else { throw error }
            busy += 1
          }
        }
        return busy
      }
      return try await group.reduce(0, +)
    }
    #expect(busy == 0)
    #expect(try register.documents().count == 200 && register.cases().count == 240)
    #expect(try register.findings().isEmpty)
  }
}
