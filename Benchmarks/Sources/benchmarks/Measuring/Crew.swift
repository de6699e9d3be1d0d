import Dispatch
import Synchronization

/// Workers that share out a number of pieces of work, each with a tool of its own.
final class Crew<Tool>: @unchecked Sendable {  // a tool is used by the one worker of its index
  private let tools: [Tool]

  init(_ count: Int, tool: () throws -> Tool) throws { tools = try (0..<count).map { _ in try tool() } }

  /// Does the pieces `0..<count`; each worker takes every n-th.
  func run(_ count: Int, _ work: @escaping @Sendable (Tool, Int) throws -> Void) throws -> Int {
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: tools.count) { worker in
      do {
        for piece in stride(from: worker, to: count, by: self.tools.count) {
          try work(self.tools[worker], piece)
        }
      } catch {
        failures.add(error)
      }
    }
    if let first = failures.first { throw first }
    return count
  }
}

/// What went wrong, wherever it did.
private final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])
  var first: (any Error)? { errors.withLock { $0.first } }
  func add(_ error: any Error) { errors.withLock { $0.append(error) } }
}
