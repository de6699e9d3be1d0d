import Glibc

/// A thread of our own, for work that takes the processor for long and must not hold up the cooperative
/// threads. It ends when its work ends, and must be joined once.
package struct WorkerThread: Sendable {
  private let thread: pthread_t

  /// A deep form nests deeply on the stack; this is as much as a program's first thread has.
  private static let stack = 8 << 20

  /// - Returns: nil when the system gives no more threads.
  package init?(_ work: @escaping @Sendable () -> Void) {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, Self.stack)
    let box = Unmanaged.passRetained(Work(work))
    var thread: pthread_t = 0
    let status = pthread_create(
      &thread, attributes,
      { box in
        // The thread owns the work from here on.
        if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits for the end of the work.
  package func join() { pthread_join(thread, nil) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
