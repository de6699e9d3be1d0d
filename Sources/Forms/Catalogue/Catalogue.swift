import FormFiles
public import Nepali

/// The forms that the program carries. A form is read when it is asked for, not before.
public enum Catalogue {
  /// The identities of all forms, in the order of the catalogue, each once.
  public static var ids: [String] {
    var seen: Set<String> = []
    return files.map(\.id).filter { seen.insert($0).inserted }
  }

  /// The form that is law on a day.
  ///
  /// - Parameters:
  ///   - id: `madhesh-2078/annex-03`.
  ///   - date: The day; nil for the latest form of that identity.
  /// - Throws: `FormError` for an unknown identity, with the one that was probably meant, or when no form of
  ///   that identity was law on the day.
  public static func form(_ id: String, on date: BSDate? = nil) throws(FormError) -> Form {
    let versions = try self.versions(of: id)
    guard let date else { return try latest(of: id, among: versions) }
    for form in versions where form.from <= date && date <= form.until ?? date { return form }
    let days = versions.map { "from \($0.from)" + ($0.until.map { " until \($0)" } ?? "") }
    throw FormError(nil, "the form \(id) was not law on \(date): it is law \(days.joined(separator: ", "))")
  }

  /// All forms of an identity: the first, and what amendments made of it.
  ///
  /// - Throws: `FormError` for an unknown identity.
  public static func versions(of id: String) throws(FormError) -> [Form] {
    var versions: [Form] = []
    for file in files where file.id == id { versions.append(try file.read()) }
    guard versions.isEmpty else { return versions }
    throw FormError.unknown("form", id, among: ids, at: nil)
  }

  /// Every form that the program carries, read and checked.
  public static func all() throws(FormError) -> [Form] {
    var forms: [Form] = []
    for file in files { forms.append(try file.read()) }
    return forms
  }

  /// The RELAX NG schema of form files, for editors and tests.
  public static var schema: [UInt8] {
    let file = certgen_form_schema()
    return [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
  }

  private static func latest(of id: String, among versions: [Form]) throws(FormError) -> Form {
    guard let latest = versions.max(by: { $0.from < $1.from }) else {
      throw FormError.unknown("form", id, among: ids, at: nil)
    }
    return latest
  }
}

extension Catalogue {
  /// A file that the C target carries.
  struct File {
    let id: String
    let name: String
    let bytes: UnsafeBufferPointer<UInt8>

    func read() throws(FormError) -> Form { try Form.read(bytes: [UInt8](bytes), file: name) }
  }

  /// The table of the C target; the strings and bytes in it live as long as the process.
  static var files: [File] {
    (0..<certgen_form_file_count()).compactMap { index in
      let file = certgen_form_file_at(index)
      guard let id = file.id, let name = file.file, let bytes = file.bytes else { return nil }
      return File(
        id: String(cString: id), name: String(cString: name),
        bytes: UnsafeBufferPointer(start: bytes, count: file.length))
    }
  }
}
