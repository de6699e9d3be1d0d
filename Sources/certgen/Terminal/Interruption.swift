import Glibc

/// Ctrl-C and the request to end, for work that ends between two steps and not in the middle: the first one is
/// remembered, a second ends the program at once.
enum Interruption {
  // Written by the handler of a signal, which may do nothing else; read on the program's one thread.
  nonisolated(unsafe) private static var wasAsked: sig_atomic_t = 0

  /// That somebody asked the work to end.
  struct Asked: Error, CustomStringConvertible {
    var description: String { "ended as asked" }
  }

  /// From now on the signals are remembered, but for one that whoever began the program has it pass over, as a shell
  /// does with Ctrl-C for work in the background.
  static func watch() {
    var watched = sigset_t()
    sigemptyset(&watched)
    for signal in [SIGINT, SIGTERM] {
      var action = sigaction()
      sigaction(signal, nil, &action)
      if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        continue
      }
      action.__sigaction_handler.sa_handler = { _ in Interruption.wasAsked = 1 }
      action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
      sigaddset(&watched, signal)
    }
    pthread_sigmask(SIG_UNBLOCK, &watched, nil)
  }

  /// - Throws: `Asked`
  static func check() throws(Asked) { if wasAsked != 0 { throw Asked() } }
}
