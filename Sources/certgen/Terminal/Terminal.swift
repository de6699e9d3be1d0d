import Certificates
import Glibc
import Nepali

/// Standard output and standard error, line by line.
enum Terminal {
  /// What failures call standard output.
  static let outputName = "standard output"

  /// Whether a person watches standard error.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// Writes a line to standard output.
  ///
  /// - Throws: `FileFailure` when it cannot be written: a full disk, or a reader that has gone.
  static func print(_ line: String) throws(FileFailure) {
    try write(Array((line.hasSuffix("\n") ? line : line + "\n").utf8))
  }

  /// Writes a row of a list to standard output: columns parted by tabs.
  static func print(row columns: [String]) throws(FileFailure) {
    try print(columns.map { onOneLine($0, atMost: .max) }.joined(separator: "\t"))
  }

  /// Writes bytes to standard output as they are.
  static func write(_ bytes: [UInt8]) throws(FileFailure) {
    try Descriptor.write(bytes, to: STDOUT_FILENO, path: outputName)
  }

  /// Writes a line that says what was done. It stays done when nobody can be told, and a failure says so.
  ///
  /// - Parameter account: what was done, in the past tense.
  static func confirm(_ line: String, done account: String) throws {
    do throws(FileFailure) { try print(line) } catch {
      throw error.isGoneReader ? error : Fault.Stopped(error: error, account: account)
    }
  }

  /// Writes for as long as somebody reads: a reader that goes away ends the work and is no error.
  static func whileRead(_ work: () throws -> Void) throws {
    do { try work() } catch let error as FileFailure where error.isGoneReader {}
  }

  /// Says what went wrong.
  static func complain(_ line: String) { note("certgen: \(line)") }

  /// Says what is doubtful.
  static func warn(_ line: String) { note("certgen: warning: \(line)") }

  /// Says what is doubtful in words that a person typed for the register.
  ///
  /// - Parameter what: what the words are.
  static func doubt(_ words: String?, what: String) {
    for doubt in words.map(TextHygiene.doubts(about:)) ?? [] { warn("\(what): \(doubt)") }
  }

  /// Writes a line to standard error. There is nobody to tell if that fails.
  static func note(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    show(lines.map { onOneLine(String($0), atMost: longestLine) }.joined(separator: "\n") + "\n")
  }

  /// No honest complaint is longer; a name in a hostile file can be.
  private static let longestLine = 1_500

  /// Writes to standard error without ending the line.
  static func show(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
  }
}
