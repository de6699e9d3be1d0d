import Glibc

/// A value that several threads share: one at a time has it, and others can wait until it is as they need it.
///
/// Swift's own `Mutex` has nothing to wait with. Whoever waits blocks its thread, so this is for threads of
/// our own and never for the cooperative ones.
final class Monitor<State>: @unchecked Sendable {  // `state` is touched only while `mutex` is held
  private var state: State
  // Both are used by their addresses, so they lie where they stay until the end.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ state: sending State) {
    self.state = state
    // Default attributes, for which neither call can fail on Linux.
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Changes the value and wakes all who wait for it.
  func change<Result>(_ body: (inout State) -> sending Result) -> sending Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Waits until `body` gives something; it is asked again after every change.
  func wait<Result>(for body: (inout State) -> sending Result?) -> sending Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    while true {
      if let result = body(&state) { return result }
      pthread_cond_wait(changed, mutex)
    }
  }
}
