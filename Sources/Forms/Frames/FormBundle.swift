import Digest

/// A form file with the frames and the words of the vocabulary that it uses, as one file: what a document
/// keeps of its form, so that it prints again when the office has another frame.
///
/// A row of netstrings, name and content in turn: the form first, then what it uses. A form that uses nothing
/// is its own bundle.
struct FormBundle {
  /// The form file.
  var form: [UInt8]
  /// What it uses: names such as `frames/letter.xml`, and the files.
  var parts: [Part] = []

  struct Part: Hashable, Sendable {
    let name: String
    let bytes: [UInt8]
  }

  private static let formName = "form.xml"
  /// The form, the frames in one another, the vocabulary.
  private static let most = 2 + FormLimits.frames

  init(form: [UInt8]) { self.form = form }

  /// Takes the bytes apart that `bytes` made; anything else is a form alone.
  init(_ bytes: [UInt8], file: String) throws(FormError) {
    guard let first = bytes.first, ("1"..."9").contains(Unicode.Scalar(first)) else {
      self.init(form: bytes)
      return
    }
    var found: [Part] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let name = rest.takeNetstring(), let content = rest.takeNetstring(), found.count < Self.most,
        let name = String(validating: name, as: UTF8.self)
      else {
        let place = SourcePlace(file: file.onOneLine, line: 1, column: 1)
        throw FormError(place, "the file is neither XML nor a form with what it uses")
      }
      found.append(Part(name: name, bytes: Array(content)))
    }
    self.init(form: found.removeFirst().bytes)
    parts = found
  }

  /// The bundle as one file.
  var bytes: [UInt8] {
    parts.isEmpty
      ? form
      : ([Part(name: Self.formName, bytes: form)] + parts).flatMap { part in
        Self.netstring(part.name.utf8) + Self.netstring(part.bytes)
      }
  }

  private static func netstring(_ bytes: some Collection<UInt8>) -> [UInt8] {
    Array("\(bytes.count):".utf8) + Array(bytes) + Array(",".utf8)
  }
}

extension ArraySlice<UInt8> {
  /// The content of the netstring in front, which is taken away; nil where there is none.
  fileprivate mutating func takeNetstring() -> ArraySlice<UInt8>? {
    let digits = prefix(8).prefix { Unicode.Scalar($0).isDigit }
    guard let length = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    let start = digits.endIndex + 1
    guard start <= endIndex, self[start - 1] == UInt8(ascii: ":"), length < endIndex - start,
      self[start + length] == UInt8(ascii: ",")
    else { return nil }
    defer { self = self[(start + length + 1)...] }
    return self[start..<(start + length)]
  }
}
