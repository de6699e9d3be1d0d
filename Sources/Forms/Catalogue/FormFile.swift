extension Catalogue {
  /// The file that a form was read from, byte for byte; its SHA-256 is the form's digest.
  ///
  /// - Throws: `FormError` when the form is none of the program's.
  public static func file(of form: Form) throws(FormError) -> [UInt8] {
    for file in files where file.id == form.id && SHA256.hex(file.bytes) == form.digest {
      return [UInt8](file.bytes)
    }
    throw FormError(nil, "the program carries no form \(form.id) with the digest \(form.digest)")
  }
}
