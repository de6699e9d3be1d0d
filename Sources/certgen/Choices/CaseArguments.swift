import ArgumentParser
import Cases
import Forms
import Foundation
import Printing

/// The values of a case as the command line gives them: a case file, pairs of name and value, or both.
struct CaseArguments {
  /// A case file; nil for none.
  var file: String?
  /// `name=value`; several of one name make a list.
  var pairs: [String] = []

  /// What refusals call the values.
  var name: String { file ?? "arguments" }

  /// The case as JSON. Pairs stand behind what is in the file, so that its lines keep their places, and a
  /// name that is in both is refused as given twice.
  ///
  /// - Throws: `ValidationError`, `FileFailure`
  func json(for form: Form) throws -> [UInt8] {
    let members = try members(for: form).map { "\($0.name): \($0.value)" }.joined(separator: ", ")
    guard let file else { return Array("{\(members)}".utf8) }
    var bytes = try InputFile.read(file, limit: InputFile.mostJSON)
    guard !members.isEmpty else { return bytes }
    let isSpace: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    // What is no object is left as it is: its reader says what is wrong with it.
    guard let end = bytes.lastIndex(where: { !isSpace($0) }), bytes[end] == UInt8(ascii: "}"),
      let before = bytes[..<end].lastIndex(where: { !isSpace($0) })
    else { return bytes }
    let comma = bytes[before] == UInt8(ascii: "{") ? "" : ", "
    bytes.replaceSubrange(end..., with: Array("\(comma)\(members)}".utf8))
    return bytes
  }

  private func members(for form: Form) throws -> [(name: String, value: String)] {
    var given: [(name: String, values: [String])] = []
    for pair in pairs {
      guard let sign = pair.firstIndex(of: "=") else {
        throw ValidationError("\(pair) is not a pair such as name=value.")
      }
      let (name, value) = (String(pair[..<sign]), String(pair[pair.index(after: sign)...]))
      if let index = given.firstIndex(where: { $0.name == name }) {
        given[index].values.append(value)
      } else {
        given.append((name, [value]))
      }
    }
    return try given.map { (try Self.quoted($0.name), try Self.value($0.values, of: form.field($0.name))) }
  }

  /// JSON for what was written, by the kind of the field; an unknown field is left to the reader of cases.
  private static func value(_ values: [String], of field: Field?) throws -> String {
    let texts = try values.map(quoted)
    switch field?.kind {
    case .list?: return "[\(texts.joined(separator: ", "))]"
    case .table?: throw ValidationError("\(field?.name ?? "") is a table; give it in a case file (--case).")
    case _ where texts.count > 1:
      throw ValidationError("\(field?.name ?? "a field") is given \(texts.count) times.")
    case .flag?:
      let words = ["yes": "true", "true": "true", "no": "false", "false": "false"]
      return words[values[0].lowercased()] ?? texts[0]
    default: return texts[0]
    }
  }

  private static func quoted(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }
}
