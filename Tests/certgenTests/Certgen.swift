import Foundation

/// One run of the built program, which lies beside the test bundle.
struct Certgen {
  /// What it wrote to standard output.
  let written: Data
  /// What it wrote to standard error.
  let complaints: String
  /// Its exit code.
  let status: Int32

  /// What it wrote to standard output, as text.
  var output: String { String(decoding: written, as: UTF8.self) }
  /// The lines of that.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
  /// The columns of those lines.
  var rows: [[String]] {
    lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
  /// The lines of standard error.
  var complaintLines: [String] { complaints.split(separator: "\n").map(String.init) }

  /// Where the products of the build lie.
  static let products: URL = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: bundle).deletingLastPathComponent()
  }()
  static let program = products.appending(path: "certgen").path

  /// Runs certgen in a folder.
  ///
  /// - Parameter environment: what is changed in the environment.
  @discardableResult
  init(_ arguments: String..., in folder: Folder, environment: [String: String] = [:]) throws {
    try self.init(Self.program, arguments, in: folder, environment: environment)
  }

  /// Runs a line of the shell in a folder; `$certgen` is the program.
  init(shell line: String, in folder: Folder) throws {
    try self.init("/bin/bash", ["-c", line], in: folder, environment: ["certgen": Self.program])
  }

  /// The answer as JSON.
  func json() throws -> Any { try JSONSerialization.jsonObject(with: written) }

  init(_ program: String, _ arguments: [String], in folder: Folder, environment: [String: String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    var surroundings = ProcessInfo.processInfo.environment
    surroundings["CERTGEN_REGISTER"] = nil
    surroundings["CERTGEN_FORMS"] = nil
    process.environment = surroundings.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    // To a file of its own, so that neither stream waits for the other to be read.
    let log = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).log")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    complaints = try String(contentsOf: log, encoding: .utf8)
  }
}
