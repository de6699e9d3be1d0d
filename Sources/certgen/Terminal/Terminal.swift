import Glibc
import Nepali

/// Standard output and standard error, line by line.
enum Terminal {
  /// Set once the reader of standard output has gone: what follows is dropped without a word.
  nonisolated(unsafe) private static var isClosed = false  // the program writes from one thread only

  /// Whether a person watches standard error.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// Writes a line to standard output.
  ///
  /// - Throws: `FileFailure` when it cannot be written (a full disk). A reader that went away is no error.
  static func print(_ line: String) throws(FileFailure) {
    try write(Array((line.hasSuffix("\n") ? line : line + "\n").utf8))
  }

  /// Writes a row of a list to standard output: columns parted by tabs.
  static func print(row columns: [String]) throws(FileFailure) {
    try print(columns.map { onOneLine($0, atMost: .max) }.joined(separator: "\t"))
  }

  /// Writes bytes to standard output as they are.
  static func write(_ bytes: [UInt8]) throws(FileFailure) {
    guard !isClosed else { return }
    do throws(FileFailure) {
      try Descriptor.write(bytes, to: STDOUT_FILENO, path: "standard output")
    } catch {
      guard error.code == EPIPE else { throw error }
      isClosed = true
    }
  }

  /// Says what went wrong.
  static func complain(_ line: String) { note("certgen: \(line)") }

  /// Says what is doubtful.
  static func warn(_ line: String) { note("certgen: warning: \(line)") }

  /// Writes a line to standard error. There is nobody to tell if that fails.
  static func note(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    show(lines.map { onOneLine(String($0), atMost: longestLine) }.joined(separator: "\n") + "\n")
  }

  /// No honest complaint is longer; a name in a hostile file can be.
  private static let longestLine = 4_000

  /// Writes to standard error without ending the line.
  static func show(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
  }
}
