import FormFiles
public import Nepali

/// The forms that there are: those inside the program and, where an office keeps some, those of its folder.
///
/// The gazette may change an annex by a notice. The changed form is a further file of the same identity with
/// a later `from`; a case prints on the version that is law on the day on which it is decided. A form is read
/// when it is asked for, not before: of the others at most the first tag is looked at.
public struct Catalogue: Sendable {
  let files: [FormFile]
  let library: FormLibrary
  let parts: FormParts
  private let shelf = FormShelf()

  /// The forms inside the program.
  public static let builtIn = Catalogue(files: FormFile.carried, library: .carried, parts: .carried)

  /// The forms inside the program and those of a folder.
  ///
  /// All files of the folder are read at once, for only their first tags tell which forms they are, and a
  /// command sees one state of the folder. What stands behind the first tag is not looked at.
  ///
  /// - Parameter folder: The folder's path; every `.xml` file in it and under it is a form, a frame, a part or a
  ///   vocabulary, which its first tag says. Frames and vocabulary hold for the program's forms too, parts for
  ///   the forms of the folder.
  /// - Throws: `FormError` for a folder that cannot be read or holds more than `FormFolder` takes, and with
  ///   line and column for a file whose first tag is that of no form.
  public init(folder: String) throws(FormError) {
    var files = FormFile.carried
    var library = FormLibrary.carried
    let found = try FormFolder.files(in: folder)
    var own: [FormPart] = []
    for file in found where FormPart.isPart(file.bytes, file: file.name) {
      own.append(try FormPart(bytes: file.bytes, file: file.name))
    }
    let parts = FormParts.carried.adding(own)
    for file in found where !FormPart.isPart(file.bytes, file: file.name) {
      let root = try XMLReader.root(SourceText(bytes: file.bytes, file: file.name))
      if try library.take(file.bytes, root: root, file: file.name) { continue }
      files.append(FormFile(id: try FormIdentity(root).id, name: file.name, bytes: file.bytes, parts: parts))
    }
    self.init(files: files, library: library, parts: parts)
  }

  init(files: [FormFile], library: FormLibrary, parts: FormParts) {
    self.files = files
    self.library = library
    self.parts = parts
  }

  /// The identities of all forms, in the order of the catalogue, each once.
  public var ids: [String] {
    var seen: Set<String> = []
    return files.map(\.id).filter { seen.insert($0).inserted }
  }

  /// The form that is law on a day.
  ///
  /// - Parameters:
  ///   - id: `madhesh-2078/annex-03`.
  ///   - date: The day; nil for the latest form of that identity.
  /// - Throws: `FormError` for an unknown identity, with the one that was probably meant, when no form of
  ///   that identity was law on the day, and for a form file that is wrong.
  public func form(_ id: String, on date: BSDate? = nil) throws(FormError) -> Form {
    try form(of: version(of: id, on: date))
  }

  /// The form of one of the catalogue's versions, read and checked.
  ///
  /// - Throws: `FormError` with line and column for the first thing that is wrong with the file.
  public func form(of version: FormVersion) throws(FormError) -> Form { try shelf.form(of: version) }

  /// The version of a form that is law on a day; see `form(_:on:)`.
  public func version(of id: String, on date: BSDate? = nil) throws(FormError) -> FormVersion {
    let versions = try versions(of: id)
    let found = date.map { date in versions.first { $0.isLaw(on: date) } } ?? versions.last
    guard let found else { throw Self.noVersion(of: id, among: versions, on: date.map { "\($0)" } ?? "") }
    return found
  }

  /// All versions of a form, the oldest first.
  ///
  /// - Throws: `FormError` for an unknown identity, and where two versions are law on one day.
  public func versions(of id: String) throws(FormError) -> [FormVersion] {
    try shelf.versions(of: id) { () throws(FormError) in
      let own = files.filter { $0.id == id }
      guard !own.isEmpty else { throw FormError.unknown("form", id, among: ids, at: nil) }
      return try FormVersion.inOrder(own, using: library)
    }
  }

  /// Every version of every form, read and checked.
  public func all() throws(FormError) -> [Form] {
    var forms: [Form] = []
    for id in ids { for version in try versions(of: id) { forms.append(try form(of: version)) } }
    return forms
  }

  /// A form file that lies elsewhere, read with the frames, the parts and the vocabulary of this catalogue.
  ///
  /// - Throws: `FormError` with line and column for the first thing that is wrong with the file.
  public func form(reading bytes: [UInt8], file: String) throws(FormError) -> Form {
    try Form.read(library.bundle(parts.inserted(into: bytes)), file: file)
  }

  /// The RELAX NG schema of form files, for editors and tests.
  public static var schema: [UInt8] {
    let file = certgen_form_schema()
    return [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
  }

  /// - Parameter day: the day, in words that fit after "on".
  package static func noVersion(of id: String, among versions: [FormVersion], on day: String) -> FormError {
    let days = versions.map { "from \($0.from)" + ($0.until.map { " until \($0)" } ?? "") }
    return FormError(nil, "the form \(id) was not law on \(day): it is law \(days.joined(separator: ", "))")
  }
}
