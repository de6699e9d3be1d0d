import Synchronization

/// What a catalogue has read so far: a batch asks for the same form again and again.
final class FormShelf: Sendable {
  private let versions = Mutex<[String: [FormVersion]]>([:])
  private let forms = Mutex<[FormVersion.Key: Form]>([:])

  /// The versions of a form; made where they are not here yet.
  func versions(
    of id: String, made: () throws(FormError) -> [FormVersion]
  ) throws(FormError) -> [FormVersion] {
    if let kept = versions.withLock({ $0[id] }) { return kept }
    let new = try made()
    versions.withLock { $0[id] = new }
    return new
  }

  /// The form of a version.
  func form(of version: FormVersion) throws(FormError) -> Form {
    if let kept = forms.withLock({ $0[version.key] }) { return kept }
    let new = try version.read()
    forms.withLock { $0[version.key] = new }
    return new
  }
}
