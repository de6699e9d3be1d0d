import Glibc

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
    try print(columns.map { $0.printable(besides: []) }.joined(separator: "\t"))
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
  static func note(_ line: String) { show(line.printable(besides: ["\n"]) + "\n") }

  /// Writes to standard error without ending the line.
  static func show(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
  }
}

extension String {
  /// The text with U+FFFD for each control character: file names and damaged registers can hold some that
  /// would change what a terminal shows.
  fileprivate func printable(besides kept: Set<Unicode.Scalar>) -> String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && !kept.contains(scalar)
      text.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}
