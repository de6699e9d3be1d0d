import Foundation

/// Another process, waited for.
enum Child {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs a program and gives what it prints.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process(), output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw failure(of: program, arguments) }
    return String(decoding: printed, as: UTF8.self)
  }

  /// Runs a program with no more ado than the kernel makes: what `Process` adds would be measured with it.
  static func run(_ program: String, _ arguments: [String]) throws {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0, status: Int32 = 0
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0,
      waitpid(child, &status, 0) == child, status == 0
    else { throw failure(of: program, arguments) }
  }

  private static func failure(of program: String, _ arguments: [String]) -> Failure {
    Failure(description: "\(program) \(arguments.joined(separator: " ")) failed")
  }

  /// The path of this program.
  static func own() throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }
}
