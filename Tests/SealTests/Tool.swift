import Foundation

/// A reader or checker from outside, run on bytes that were written to a file of their own.
struct Tool {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let complaints: String
  /// Its exit code; 0 means that it had nothing to complain about.
  let status: Int32

  /// Runs a program of the search path. A `%` among the arguments stands for the file.
  init(_ name: String, _ arguments: String..., on bytes: [UInt8], suffix: String = "pdf") throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).\(suffix)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments.map { $0 == "%" ? file.path : $0 }
    let (said, complained) = (Pipe(), Pipe())
    process.standardOutput = said
    process.standardError = complained
    try process.run()
    output = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    complaints = String(decoding: complained.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
