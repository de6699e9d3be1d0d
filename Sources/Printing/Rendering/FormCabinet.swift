import Forms
import Synchronization

/// The forms that this process has read, by the digest of their files: each is parsed once, whoever prints
/// on it.
final class FormCabinet: Sendable {
  static let shared = FormCabinet()

  private let forms = Mutex<[String: Form]>([:])
  /// More than all the laws together have; beyond it the cabinet is emptied.
  private static let most = 1024

  /// The form of an edition.
  ///
  /// - Throws: `FormError` with line and column for a file that is no form.
  func form(of edition: FormEdition) throws(FormError) -> Form {
    if let known = forms.withLock({ $0[edition.digest] }) { return known }
    let read = try Form.read(bytes: edition.bytes, file: edition.id)
    keep(read, digest: edition.digest)
    return read
  }

  /// Takes a form that was read already.
  ///
  /// - Parameter digest: Of its edition. A register that an earlier version wrote keeps forms alone, whose
  ///   digests do not cover what they use.
  func keep(_ form: Form, digest: String) {
    forms.withLock { forms in
      if forms.count >= Self.most { forms.removeAll() }
      forms[digest] = form
    }
  }
}
