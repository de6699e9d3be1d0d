/// A queue between threads that holds only so much: who gives waits for room, who takes waits for something.
package final class BoundedQueue<Element: Sendable>: Sendable {
  private struct State: Sendable {
    var elements: [Element] = []
    var isClosed = false
  }

  private let state = Monitor(State())
  private let limit: Int

  /// - Parameter limit: how much it holds, from 1.
  package init(limit: Int) { self.limit = max(1, limit) }

  /// Puts an element behind the others, once there is room.
  /// - Returns: false when the queue is closed, and nothing was put.
  @discardableResult
  package func put(_ element: Element) -> Bool {
    state.wait { [limit] state in
      if state.isClosed { return false }
      guard state.elements.count < limit else { return nil }
      state.elements.append(element)
      return true
    }
  }

  /// The first element, once there is one; nil when the queue is closed and empty.
  package func take() -> Element? {
    let taken: Element?? = state.wait { state in
      if !state.elements.isEmpty { return .some(state.elements.removeFirst()) }
      return state.isClosed ? .some(nil) : nil
    }
    return taken ?? nil
  }

  /// Lets nothing more in. What is in it can still be taken.
  package func close() { state.change { $0.isClosed = true } }
}
