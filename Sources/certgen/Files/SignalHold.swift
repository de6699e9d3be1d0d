import Glibc

/// Makes the signals wait that would end the program, until the last hold is over. They are not lost.
final class SignalHold {
  nonisolated(unsafe) private static var holds = 0  // files are written on one thread
  nonisolated(unsafe) private static var before = sigset_t()  // as above
  private var isOver = false

  init() {
    Self.holds += 1
    guard Self.holds == 1 else { return }
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &Self.before)
  }

  deinit { end() }

  /// Lets the signals come, unless another holds them.
  func end() {
    guard !isOver else { return }
    isOver = true
    Self.holds -= 1
    if Self.holds == 0 { pthread_sigmask(SIG_SETMASK, &Self.before, nil) }
  }
}
