import Cases
import Forms
import Layout
import Nepali
import Printing
import Seal
import Tables

/// Whose fault an error of any module is: what a shell gives as its exit status, and a service as its own.
public enum Fault: Hashable, Sendable {
  /// What was given is wrong: a case, a form, a number, a picture.
  case given
  /// A file, the disk, a font, or another process.
  case environment

  /// The one table of all modules' errors.
  public init(_ error: any Error) {
    switch error {
    case let error as About: self = Fault(error.error)
    case let error as Stopped: self = Fault(error.error)
    case let error as ProofFailure: self = Fault(error.error)
    case let error as RegisterError: self = error.isEnvironment ? .environment : .given
    case let error as PrintingError: self = error.isEnvironment ? .environment : .given
    case let error as TableError: self = error.isEnvironment ? .environment : .given
    case is TableRefusal, is CaseError, is FormError, is PictureError, is NepaliError, is TextIssue: self = .given
    case let error as LayoutError: self = Fault(error)
    case let error as SealError: self = Fault(error)
    default: self = .environment
    }
  }

  private init(_ error: LayoutError) {
    switch error {
    case .missingGlyph, .overflow, .table, .picture, .tooManyPixels: self = .given
    case .font, .drawing: self = .environment
    }
  }

  private init(_ error: SealError) {
    switch error {
    case .unusableQRText, .qrTextTooLong, .metadata, .impossibleTime: self = .given
    case .unreadablePDF, .unwritablePDF, .outOfMemory: self = .environment
    }
  }

  /// An error with what it happened to, where the error itself does not know that.
  public struct About: Error {
    public let subject: String
    public let error: any Error

    public init(subject: String, error: any Error) {
      self.subject = subject
      self.error = error
    }
  }

  /// What ended work that was partly done, and what was done by then.
  public struct Stopped: Error {
    public let error: any Error
    public let account: String

    public init(error: any Error, account: String) {
      self.error = error
      self.account = account
    }
  }

  /// What went wrong, a line for each problem.
  ///
  /// - Parameters:
  ///   - subject: what it went wrong with, where the error does not say so itself.
  ///   - account: what was done all the same.
  public static func lines(
    of error: any Error, about subject: String? = nil, account: String? = nil
  ) -> [String] {
    if let error = error as? About { return lines(of: error.error, about: error.subject) }
    if let error = error as? Stopped { return lines(of: error.error, about: subject, account: error.account) }
    let words = account.map { "\(error); \($0)" } ?? "\(error)"
    return words.split(separator: "\n").map { line in
      subject.flatMap { namesItsFile(error) ? nil : "\($0): \(line)" } ?? String(line)
    }
  }

  private static func namesItsFile(_ error: any Error) -> Bool {
    switch error {
    case is CaseError, is ProofFailure, is TableError, is TableRefusal: true
    case let error as FormError: error.place != nil
    default: false
    }
  }
}
