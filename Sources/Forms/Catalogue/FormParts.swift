/// The parts that forms may take in.
///
/// They are put in their places before a form is read, so that what is kept of a form, and digested, is whole: a
/// document is reproduced from it alone, whatever becomes of the part.
package struct FormParts: Sendable {
  /// The parts of a folder by their identities; they go before those inside the program.
  private var own: [String: FormPart] = [:]

  /// Takes of one form.
  private static let mostTakes = 128

  /// The parts inside the program.
  package static let carried = FormParts()

  /// These parts and others, which go before those of the same identity.
  package func adding(_ more: [FormPart]) -> FormParts {
    var parts = self
    for part in more { parts.own[part.id] = part }
    return parts
  }

  /// A form with its parts in their places. What it takes in and nobody has stays as it is written, and the
  /// reader of forms refuses it with its place.
  package func inserted(into form: [UInt8]) -> [UInt8] {
    guard let first = form[...].first("<take ") else { return form }
    var written = Array(form[..<first])
    var rest = form[first...]
    for _ in 0..<Self.mostTakes {
      guard let start = rest.first("<take "), let end = rest[start...].first("/>") else { break }
      written += rest[..<start]
      let tag = rest[start..<(end + 2)]
      rest = rest[(end + 2)...]
      // What is taken in may take in words itself; the number of takes bounds how often.
      if let content = content(of: tag, in: written) {
        rest = (content + rest)[...]
      } else {
        written += tag
      }
      // A file that is too long is refused for that.
      if written.count + rest.count > FormLimits.bytes { break }
    }
    return written + rest
  }

  /// What stands for a tag behind what has been written.
  private func content(of tag: ArraySlice<UInt8>, in written: [UInt8]) -> [UInt8]? {
    let values = Self.attributes(of: tag)
    guard let id = values["part"].map({ String(decoding: $0, as: UTF8.self) }),
      let part = own[id] ?? CarriedParts.part(id)
    else { return nil }
    if let words = values["words"] { return part.words(String(decoding: words, as: UTF8.self), with: values) }
    let isBehindFields = written[...].first("</fields>") != nil
    return part.content(of: isBehindFields ? "checks" : "fields", with: values)
  }

  /// The attributes of a tag, as they are written.
  private static func attributes(of tag: ArraySlice<UInt8>) -> [String: [UInt8]] {
    var values: [String: [UInt8]] = [:]
    let pieces = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    for index in stride(from: 0, to: pieces.count - 1, by: 2) {
      let words = pieces[index].split { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "=")].contains($0) }
      guard let name = words.last else { continue }
      values[String(decoding: name, as: UTF8.self)] = pieces[index + 1].map {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0
      }
    }
    return values
  }
}
