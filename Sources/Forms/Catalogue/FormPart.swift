/// Fields and checks that several forms have in common, so that a table of a law stands in one file.
///
///     <part id="salyan-charter/scale">
///       <fields> … <money name="[fee]" …/> … </fields>
///       <checks> … </checks>
///     </part>
///
/// A form takes them in with `<take part="salyan-charter/scale" fee="registration_fee"/>`; what stands in
/// square brackets is the attribute of that name.
struct FormPart: Sendable {
  let id: String
  private let sections: [String: [UInt8]]

  static let sectionNames = ["fields", "checks"]

  /// Reads the file of a part.
  ///
  /// - Throws: `FormError` with line and column for the first thing that is wrong.
  init(bytes: [UInt8], file: String) throws(FormError) {
    let root = try XMLReader.read(SourceText(bytes: bytes, file: file))
    id = try Attributes(of: root, "id").required("id").string
    var sections: [String: [UInt8]] = [:]
    for section in try root.elementsOnly() {
      guard Self.sectionNames.contains(section.name) else {
        throw FormError.unknown("element", section.name, among: Self.sectionNames, at: section.place)
      }
      guard sections[section.name] == nil, let content = bytes[...].content(of: section.name) else {
        throw FormError(section.place, "<\(section.name)> stands here a second time, or empty")
      }
      sections[section.name] = content
    }
    self.sections = sections
  }

  /// Whether the first tag of a file is that of a part.
  static func isPart(_ bytes: [UInt8], file: String) -> Bool {
    (try? XMLReader.root(SourceText(bytes: bytes, file: file)))?.name == "part"
  }

  /// What a form takes in, in one line, so that the lines of the form keep their numbers.
  ///
  /// - Parameter values: what stands for each name in square brackets.
  func content(of section: String, with values: [String: [UInt8]]) -> [UInt8]? {
    guard let content = sections[section] else { return nil }
    var written: [UInt8] = []
    var rest = content[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")),
        let value = values[String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)]
      {
        written += value
        rest = rest[(end + 1)...]
      } else {
        written.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? UInt8(ascii: " ") : byte)
        rest = rest.dropFirst()
      }
    }
    return written
  }
}

extension ArraySlice<UInt8> {
  /// What stands between the tags of the first element of a name.
  fileprivate func content(of name: String) -> [UInt8]? {
    guard let start = first("<\(name)>") else { return nil }
    let inner = self[(start + name.utf8.count + 2)...]
    return inner.first("</\(name)>").map { Array(inner[..<$0]) }
  }
}
