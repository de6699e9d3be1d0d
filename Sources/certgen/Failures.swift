import ArgumentParser
import Cases
import Certificates
import Forms
import Layout
import Nepali
import Printing
import Seal

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

/// What every error of every module is to the shell, and how it is said.
enum Failures {
  /// Everything was said already; only the exit status is left to give.
  struct Said: Error { let status: ExitStatus }

  /// An error with what it happened to, where the error itself does not know that.
  struct About: Error {
    let subject: String
    let error: any Error
  }

  /// What ended work that was partly done, and what was done by then.
  struct Stopped: Error {
    let error: any Error
    let account: String
  }

  /// The one table of exit statuses.
  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case let error as Said: error.status
    case let error as About: status(of: error.error)
    case let error as Stopped: status(of: error.error)
    case let error as ProofFailure: status(of: error.error)
    case let error as FileFailure: error.isEnvironment ? .environment : .refused
    case let error as RegisterError: error.isEnvironment ? .environment : .refused
    case let error as PrintingError: error.isEnvironment ? .environment : .refused
    case is CaseError, is FormError, is PictureError, is NepaliError, is TextIssue: .refused
    case let error as LayoutError: status(of: error)
    case let error as SealError: status(of: error)
    default: .environment
    }
  }

  private static func status(of error: LayoutError) -> ExitStatus {
    switch error {
    case .missingGlyph, .overflow, .table, .picture, .tooManyPixels: .refused
    case .font, .drawing: .environment
    }
  }

  private static func status(of error: SealError) -> ExitStatus {
    switch error {
    case .unusableQRText, .qrTextTooLong, .metadata, .impossibleTime: .refused
    case .unreadablePDF, .unwritablePDF, .outOfMemory: .environment
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
  /// - Parameters:
  ///   - subject: what it went wrong with, where the error does not say so itself.
  ///   - account: what was done all the same.
  static func tell(_ error: any Error, about subject: String? = nil, account: String? = nil) {
    if let error = error as? About { return tell(error.error, about: error.subject) }
    if let error = error as? Stopped {
      return tell(error.error, about: subject, account: error.account)
    }
    let subject = namesItsFile(error) ? nil : subject
    let words = account.map { "\(error); \($0)" } ?? "\(error)"
    for line in words.split(separator: "\n") {
      Terminal.complain(subject.map { "\($0): \(line)" } ?? String(line))
    }
  }

  /// Does something with a file, so that an error names it.
  static func about<T>(_ file: String?, _ work: () throws -> T) throws -> T {
    do { return try work() } catch { throw file.map { About(subject: $0, error: error) } ?? error }
  }

  /// Says what went wrong with one of several; gives the exit status of them all so far.
  static func tell(_ error: any Error, about subject: String, after earlier: ExitStatus?) -> ExitStatus {
    tell(error, about: subject)
    return earlier == .environment ? .environment : status(of: error)
  }

  private static func namesItsFile(_ error: any Error) -> Bool {
    switch error {
    case is CaseError, is FileFailure, is ProofFailure: true
    case let error as FormError: error.place != nil
    default: false
    }
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
