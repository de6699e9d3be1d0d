/// Fields, checks and words that several forms or several papers have in common, so that a table of a law stands in
/// one file.
///
///     <part id="salyan-charter/scale">
///       <fields> … <money name="[fee]" …/> … </fields>
///       <checks> … </checks>
///       <words name="rules"> … </words>
///     </part>
///
/// A form takes them in with `<take part="salyan-charter/scale" fee="registration_fee"/>`, and in its body with
/// `<take part="salyan-charter/scale" words="rules"/>`; what stands in square brackets is the attribute of that name.
package struct FormPart: Sendable {
  package let id: String
  private let sections: [String: [UInt8]]
  /// What stands in a body, by its names.
  private let words: [String: [UInt8]]

  static let sectionNames = ["fields", "checks", "words"]

  /// Reads the file of a part.
  ///
  /// - Throws: `FormError` with line and column for the first thing that is wrong.
  package init(bytes: [UInt8], file: String) throws(FormError) {
    let root = try XMLReader.read(SourceText(bytes: bytes, file: file))
    id = try Attributes(of: root, "id").required("id").string
    var sections: [String: [UInt8]] = [:], words: [String: [UInt8]] = [:]
    for section in try root.elementsOnly() {
      guard Self.sectionNames.contains(section.name) else {
        throw FormError.unknown("element", section.name, among: Self.sectionNames, at: section.place)
      }
      if section.name == "words" {
        let name = try Attributes(of: section, "name").required("name")
        guard words[name.string] == nil,
          let content = bytes[...].content(of: "words", tag: "words name=\"\(name.string)\"")
        else { throw FormError(section.place, "<words> \(name.string.quoted) stand here a second time, or empty") }
        words[name.string] = content
        continue
      }
      guard sections[section.name] == nil, let content = bytes[...].content(of: section.name) else {
        throw FormError(section.place, "<\(section.name)> stands here a second time, or empty")
      }
      sections[section.name] = content
    }
    self.sections = sections
    self.words = words
  }

  /// Whether the first tag of a file is that of a part.
  static func isPart(_ bytes: [UInt8], file: String) -> Bool {
    (try? XMLReader.root(SourceText(bytes: bytes, file: file)))?.name == "part"
  }

  /// What a form takes in, in one line, so that the lines of the form keep their numbers.
  ///
  /// - Parameter values: what stands for each name in square brackets.
  func content(of section: String, with values: [String: [UInt8]]) -> [UInt8]? {
    sections[section].map { Self.filled($0, with: values) }
  }

  /// The words of a name, in one line as well.
  func words(_ name: String, with values: [String: [UInt8]]) -> [UInt8]? {
    words[name].map { Self.filled($0, with: values) }
  }

  private static func filled(_ content: [UInt8], with values: [String: [UInt8]]) -> [UInt8] {
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
  ///
  /// - Parameter tag: what stands in the first of them, where it is more than the name.
  fileprivate func content(of name: String, tag: String? = nil) -> [UInt8]? {
    let tag = "<\(tag ?? name)>"
    guard let start = first(tag) else { return nil }
    let inner = self[(start + tag.utf8.count)...]
    return inner.first("</\(name)>").map { Array(inner[..<$0]) }
  }
}
