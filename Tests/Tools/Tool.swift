public import Foundation

/// A reader or checker from outside, run on bytes that were written to a file of their own.
public struct Tool {
  /// What it wrote to standard output.
  public let written: Data
  /// What it wrote to standard error.
  public let complaints: String
  /// Its exit code; 0 means that it had nothing to complain about.
  public let status: Int32

  /// What it wrote to standard output, as text.
  public var output: String { String(decoding: written, as: UTF8.self) }

  /// Runs a program of the search path. A `%` among the arguments stands for the file.
  public init(_ name: String, _ arguments: String..., on bytes: [UInt8], suffix: String = "pdf") throws {
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
    written = said.fileHandleForReading.readDataToEndOfFile()
    complaints = String(decoding: complained.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
