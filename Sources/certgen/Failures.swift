import ArgumentParser
import Certificates

/// How a run ended, for the shell.
enum ExitStatus: Int32 {
  case done = 0
  /// What was given is wrong: a case, a form, a number, a picture.
  case refused = 1
  /// The command line is wrong.
  case usage = 2
  /// A file, the disk, a font, or another process is at fault.
  case environment = 3
  /// A register is not as it was written.
  case unverified = 4
}

/// What an error is to the shell, and how it is said; `Fault` knows the errors of all modules.
enum Failures {
  /// Everything was said already; only the exit status is left to give.
  struct Said: Error { let status: ExitStatus }

  /// The exit status of an error.
  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case let error as Said: error.status
    case let error as Fault.About: status(of: error.error)
    case let error as Fault.Stopped: status(of: error.error)
    case let error as FileFailure: error.isEnvironment ? .environment : .refused
    default: Fault(error) == .given ? .refused : .environment
    }
  }

  /// Says what went wrong, a line for each problem, and gives the exit status.
  ///
  /// - Parameter command: the command that ran, whose usage is shown when it was used wrongly.
  static func report(_ error: any Error, by command: any ParsableCommand.Type) -> ExitStatus {
    if error is Said { return status(of: error) }
    if (error as? FileFailure)?.isGoneReader == true { return .done }
    if isFromParser(error) { return reportUsage(error, by: command) }
    tell(error)
    return status(of: error)
  }

  /// Says what went wrong, a line for each problem.
  ///
  /// - Parameter subject: what it went wrong with, where the error does not say so itself.
  static func tell(_ error: any Error, about subject: String? = nil) {
    let subject = (error as? FileFailure) == nil ? subject : nil
    for line in Fault.lines(of: error, about: subject) { Terminal.complain(line) }
  }

  /// Does something with a file, so that an error names it.
  static func about<T>(_ file: String?, _ work: () throws -> T) throws -> T {
    do { return try work() } catch { throw file.map { Fault.About(subject: $0, error: error) } ?? error }
  }

  /// Says what went wrong with one of several; gives the exit status of them all so far.
  static func tell(_ error: any Error, about subject: String, after earlier: ExitStatus?) -> ExitStatus {
    tell(error, about: subject)
    return earlier == .environment ? .environment : status(of: error)
  }

  /// Help, the version and completion scripts come as errors too; they are what was asked for.
  private static func reportUsage(_ error: any Error, by command: any ParsableCommand.Type) -> ExitStatus {
    let words = command.fullMessage(for: error)
    guard CertgenCommand.exitCode(for: error) != .success else {
      do { try Terminal.print(words) } catch { return report(error, by: command) }
      return .done
    }
    let prefix = "Error: "
    // What only a command finds out when it runs, the parser does not know how to call.
    let complaint =
      (error as? ValidationError).map { "\($0.message)\nUsage: \(command.usageString())" } ?? words
    Terminal.complain(complaint.hasPrefix(prefix) ? String(complaint.dropFirst(prefix.count)) : complaint)
    return .usage
  }

  /// Whether the parser of the command line made the error: it alone knows a code for it that is not that
  /// of any error.
  private static func isFromParser(_ error: any Error) -> Bool {
    CertgenCommand.exitCode(for: error) != .failure
  }
}
