import Foundation

/// A run of the program that goes on beside others, and may be killed.
final class RunningCertgen {
  private let process = Process()
  private let log: URL

  /// Starts certgen in a folder; what it writes goes to a file.
  init(_ arguments: [String], in folder: Folder) throws {
    log = folder.url.appending(path: "\(UUID().uuidString).log")
    try Data().write(to: log)
    process.executableURL = URL(filePath: Certgen.program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { try? FileManager.default.removeItem(at: log) }

  var isRunning: Bool { process.isRunning }

  /// Ends it at once, wherever it is.
  func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end.
  ///
  /// - Returns: its exit code, and the columns of every line that it wrote to its end.
  func finish() throws -> (status: Int32, rows: [[String]]) {
    process.waitUntilExit()
    let text = try String(contentsOf: log, encoding: .utf8)
    let whole = text.lastIndex(of: "\n").map { text[..<$0] } ?? ""
    let rows = whole.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return (process.terminationStatus, rows)
  }
}

/// An office with many small cases.
enum ManyCases {
  static let form = "fund-2081/annex-02"

  /// A register with an office and cases 1 to `count`.
  static func office(_ count: Int) throws -> Folder {
    let folder = try RegisterTests.office()
    let sample = try folder.text("cases/notice-women.json")
    for index in 1...count {
      try folder.write(sample.replacing("mahila@", with: "mahila\(index)@"), to: "many/\(index).json")
    }
    let files = (1...count).map { "many/\($0).json" }
    let add = try RegisterTests.run(["add", RegisterTests.register, form] + files, in: folder)
    guard add.status == 0, add.rows.count == count else { throw Samples.Missing(what: add.complaints) }
    return folder
  }
}
