import Foundation

/// Another process, waited for.
enum Child {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs a program and gives what it prints.
  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process(), output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(program) \(arguments.joined(separator: " ")) failed")
    }
    return String(decoding: printed, as: UTF8.self)
  }

  /// The path of this program.
  static var own: String { "/proc/self/exe".resolved }
}

extension String {
  fileprivate var resolved: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: self)) ?? self
  }
}
