/// How far long work has come: a bar on a terminal, nothing elsewhere. Lines that are printed meanwhile
/// stand above it.
struct ProgressBar {
  private let total: Int
  private var done = 0

  /// - Parameter total: how many steps there are.
  init(total: Int) {
    self.total = total
    draw()
  }

  /// A step was done.
  ///
  /// - Parameter line: prints what is to be said of it; the bar makes room.
  mutating func advance(_ line: () throws -> Void) rethrows {
    erase()
    done += 1
    try line()
    draw()
  }

  /// Prints something above the bar.
  func around(_ line: () -> Void) {
    erase()
    line()
    draw()
  }

  /// So many steps are done.
  mutating func reach(_ steps: Int) {
    guard steps != done else { return }
    erase()
    done = min(steps, total)
    draw()
  }

  /// Takes the bar away.
  func finish() { erase() }

  private static let width = 40

  private func draw() {
    guard Terminal.isWatched, total > 0 else { return }
    let filled = Self.width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    Terminal.show("\r\(bar) \(done)/\(total)")
  }

  // Carriage return, then "erase to the end of the line" (ECMA-48, EL).
  private func erase() { if Terminal.isWatched { Terminal.show("\r\u{1B}[K") } }
}
