import FormFiles

/// A form file: one inside the program, or one of an office's folder.
package struct FormFile: Sendable {
  let id: String
  /// What errors call it.
  let name: String
  private let content: Content
  private let parts: FormParts

  private enum Content: Sendable {
    /// The number of a file of the C target, whose bytes live as long as the process.
    case carried(Int)
    case read([UInt8])
  }

  /// A file that was read from a folder.
  init(id: String, name: String, bytes: [UInt8], parts: FormParts) {
    (self.id, self.name, content, self.parts) = (id, name, .read(bytes), parts)
  }

  private init(id: String, name: String, number: Int) {
    (self.id, self.name, content, parts) = (id, name, .carried(number), .carried)
  }

  /// The files inside the program. Their table gives the identity, so none is read to find another.
  static var carried: [FormFile] {
    (0..<certgen_form_file_count()).compactMap { index in
      let file = certgen_form_file_at(index)
      guard let id = file.id, let name = file.file else { return nil }
      return FormFile(id: String(cString: id), name: String(cString: name), number: index)
    }
  }

  /// Whether a file of this name is a form file: `annex-03.xml`, in capitals too.
  package static func isName(_ name: String) -> Bool { name.lowercased().hasSuffix(".xml") }

  /// The form, whole: with what it takes in.
  var bytes: [UInt8] { parts.inserted(into: written) }

  /// The file as it is written.
  private var written: [UInt8] {
    switch content {
    case .read(let bytes): return bytes
    case .carried(let number):
      let file = certgen_form_file_at(number)
      return [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
  }

  func identity() throws(FormError) -> FormIdentity { try FormIdentity(of: written, file: name) }
}

extension FormIdentity {
  /// Reads the first tag of a file and nothing behind it.
  init(of bytes: [UInt8], file: String) throws(FormError) {
    try self.init(try XMLReader.root(SourceText(bytes: bytes, file: file)))
  }
}
