import Foundation
import Printing

/// Renderers that tests share: each keeps what it has shaped, so that the words that all letters have in
/// common are shaped once a worker and not once a test.
///
/// Unchecked, because a renderer is no value: it is either in the pool, behind the lock, or with the one test
/// that took it out.
final class RendererPool: @unchecked Sendable {
  static let shared = RendererPool()

  private let lock = NSLock()
  private var idle: [Renderer] = []

  /// Does something with a renderer that nobody else uses meanwhile.
  func with<Result>(_ work: (Renderer) throws -> Result) throws -> Result {
    let waiting = lock.withLock { idle.popLast() }
    let renderer = try waiting ?? Renderer()
    defer { lock.withLock { idle.append(renderer) } }
    return try work(renderer)
  }
}
