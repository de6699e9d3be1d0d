import Foundation
public import Testing

/// Compares a text with the one kept in `Snapshots/<name>.txt` beside the test.
///
/// With RECORD=1 in the environment, or where none is kept yet, the text is written and the test
/// fails: what was recorded must be read before it counts.
public func expectSnapshot(
  _ text: String, _ name: String, file: StaticString = #filePath,
  at location: Testing.SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
  guard !isRecording, let kept = try? String(contentsOf: url, encoding: .utf8) else {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: location)
    return
  }
  guard text != kept else { return }
  let lines = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    kept.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let first = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }
  Issue.record(
    """
    \(name) differs from its snapshot at line \((first?.offset ?? min(lines.0.count, lines.1.count)) + 1):
    is  \(first.map { String($0.element.0) } ?? "of \(lines.0.count) lines")
    was \(first.map { String($0.element.1) } ?? "of \(lines.1.count) lines")
    """, sourceLocation: location)
}
