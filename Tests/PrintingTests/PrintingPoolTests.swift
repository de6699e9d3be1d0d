import Cases
import Digest
import Forms
import Nepali
import Printing
import Synchronization
import Testing

@Suite struct PrintingPoolTests {
  let sample: DraftSample

  init() throws { sample = try DraftSample() }

  private func drafts(_ count: Int) throws -> [Draft] {
    try (1...count).map { try sample.draft($0, name: "उद्योग \($0)") }
  }

  @Test func documentsComeInTheOrderOfTheirDraftsWithTheBytesOfOnePrinter() throws {
    let drafts = try drafts(12)
    let alone = try DraftPrinter()
    let expected = try drafts.map { try alone.print($0).digest }
    let pool = try PrintingPool(workers: 3)
    let printed = try pool.print(drafts).map { try $0.get() }
    #expect(printed.map(\.digest) == expected)
    #expect(Set(expected).count == drafts.count)
    #expect(printed.map(\.title) == (1...12).map { "उद्योग \($0)" })
    #expect(printed.allSatisfy { SHA256.hex($0.bytes) == $0.digest && $0.pages >= 1 })
  }

  @Test func aDraftThatIsRefusedLeavesTheOthers() throws {
    let pool = try PrintingPool(workers: 2)
    let drafts = [
      try sample.draft(1, name: "एक"), try sample.draft(2, name: nil), try sample.draft(3, name: "तीन"),
    ]
    let outcomes = Array(pool.print(drafts))
    #expect(outcomes.map { (try? $0.get())?.title } == ["एक", nil, "तीन"])
    let refusal = #expect(throws: CaseError.self) { try outcomes[1].get() }
    #expect(refusal?.description.hasPrefix("case 2:1:1: industry_name (") == true)
  }

  @Test func noMoreDraftsAreAskedForThanMayBeAhead() throws {
    let pool = try PrintingPool(workers: 2)
    let asked = Mutex(0)
    let drafts = try drafts(10).lazy.map { draft in
      asked.withLock { $0 += 1 }
      return draft
    }
    var batch = pool.print(drafts, ahead: 3)
    #expect(asked.withLock(\.self) == 3)
    for collected in 1...10 {
      #expect(batch.next() != nil)
      #expect(asked.withLock(\.self) == min(10, 3 + collected))
    }
    #expect(batch.next() == nil)
  }

  @Test func aLaterBatchIsQueuedWhileTheFirstIsCollected() throws {
    let pool = try PrintingPool(workers: 1)
    let all = try drafts(8)
    var first = pool.print(all.prefix(4)), second = pool.print(all.suffix(4))
    // In turn, so that each waits while the other's are in the pool.
    var titles: [String?] = []
    for _ in 0..<4 {
      titles.append(try first.next()?.get().title)
      titles.append(try second.next()?.get().title)
    }
    #expect(titles == [1, 5, 2, 6, 3, 7, 4, 8].map { "उद्योग \($0)" })
  }

  @Test func aPoolThatGoesAwayPrintsWhatItTook() throws {
    var pool: PrintingPool? = try PrintingPool(workers: 2)
    let tickets = try drafts(4).map { draft in pool?.submit(draft) }
    pool = nil
    #expect(try tickets.map { try $0?.wait().get().pages } == [1, 1, 1, 1])
  }

  @Test func concurrentFunctionsWaitWithoutAThread() async throws {
    let pool = try PrintingPool(workers: 2)
    let drafts = try drafts(6)
    let titles = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (index, draft) in drafts.enumerated() {
        let ticket = pool.submit(draft)
        group.addTask { (index, try await ticket.value.title) }
      }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(titles.count == 6)
    #expect(titles.allSatisfy { $1 == "उद्योग \($0 + 1)" })
  }

  @Test func aClosedQueueGivesWhatItHasAndTakesNothing() {
    let queue = BoundedQueue<Int>(limit: 2)
    #expect(queue.put(1))
    #expect(queue.put(2))
    queue.close()
    #expect(!queue.put(3))
    #expect([queue.take(), queue.take(), queue.take()] == [1, 2, nil])
  }
}
