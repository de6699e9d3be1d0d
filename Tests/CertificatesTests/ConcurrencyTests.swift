import Certificates
import Testing

@Suite struct ConcurrencyTests {
  /// Eight connections, as eight processes have them, issue fifty each at the same time.
  @Test func numbersHaveNoGapsAndNoTwins() async throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try fill(try Register.create(path: path, actor: "test"), cases: 400)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          let register = try Register.open(path: path, for: .writing, actor: "clerk \(worker)", patience: 60)
          for index in 0..<50 {
            let id = Int64(index * 8 + worker + 1)
            let total = try register.issue([id], on: try day(), press: press()) { _ in }
            #expect(total.issued == 1)
          }
        }
      }
      try await group.waitForAll()
    }
    let register = try Register.open(path: path, for: .reading, actor: "test")
    let documents = try register.documents()
    #expect(documents.map(\.key) == (1...400).map { "CERT-2081-82-\(String(10_000 + $0).dropFirst())" })
    #expect(Set(documents.map(\.caseID)) == Set(1...400))
    #expect(try register.findings().isEmpty)
  }

  /// Two clerks issue everything at once: each case goes out once, whoever was first.
  @Test func aCaseGoesOutOnceHoweverManyAsk() async throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try fill(try Register.create(path: path, actor: "test"), cases: 60)
    let totals = try await withThrowingTaskGroup(of: (issued: Int, refused: Int).self) { group in
      for worker in 0..<4 {
        group.addTask {
          let register = try Register.open(path: path, for: .writing, actor: "clerk \(worker)", patience: 60)
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
    let register = try Register.open(path: path, for: .reading, actor: "test")
    #expect(try register.documents().count == 60)
    #expect(try register.findings().isEmpty)
  }
}
