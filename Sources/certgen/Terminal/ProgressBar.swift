/// How far long work has come, and how long it will take yet: a bar on a terminal, nothing elsewhere. Lines that are
/// printed meanwhile stand above it.
struct ProgressBar {
  private let total: Int
  private var done = 0
  private let start = ContinuousClock.now

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
    let left = Self.left(after: start.duration(to: .now), done: done, of: total).map { ", \($0) left" } ?? ""
    Terminal.show("\r\(bar) \(done)/\(total)\(left)")
  }

  /// The time that is left if the rest takes as long as what is done: `1:05`; nil where nothing tells it yet.
  static func left(after elapsed: Duration, done: Int, of total: Int) -> String? {
    guard done > 0, done < total, elapsed >= .seconds(1) else { return nil }
    let seconds = Int((Double(elapsed.components.seconds) / Double(done) * Double(total - done)).rounded(.up))
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
  }

  // Carriage return, then "erase to the end of the line" (ECMA-48, EL).
  private func erase() { if Terminal.isWatched { Terminal.show("\r\u{1B}[K") } }
}
