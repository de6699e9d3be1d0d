import Cases
import Forms
import Nepali

/// An object of a line, whose refusals name their place.
struct PlacedObject {
  let members: [String: PlacedValue]
  private let entry: PlacedValue
  private let file: String

  /// - Parameters:
  ///   - what: what it has to be, in words that fit after "expected".
  ///   - keys: the names that it may have; nil for any.
  /// - Throws: `PrintingError.draft`
  init(_ entry: PlacedValue, _ what: String, keys: [String]?, file: String) throws(PrintingError) {
    (self.entry, self.file) = (entry, file)
    guard case .object(let list) = entry.content else {
      throw Self.wrong(entry.line, entry.column, file, "expected \(what), an object; found \(entry.noun)")
    }
    var members: [String: PlacedValue] = [:]
    for member in list {
      if let keys, !keys.contains(member.name) {
        let hint = nearest(to: member.name, in: keys).map { "; did you mean \($0.quoted)?" } ?? ""
        throw Self.wrong(member.line, member.column, file, "unknown key \(member.name.quoted)\(hint)")
      }
      members[member.name] = member.value
    }
    self.members = members
  }

  func wrong(_ entry: PlacedValue, _ reason: String) -> PrintingError {
    Self.wrong(entry.line, entry.column, file, reason)
  }

  private static func wrong(_ line: Int, _ column: Int, _ file: String, _ reason: String) -> PrintingError {
    .draft(SourcePlace(file: file, line: line, column: column), reason: reason)
  }

  func required(_ key: String) throws(PrintingError) -> PlacedValue {
    guard let value = members[key] else { throw wrong(entry, "\(key) is missing") }
    return value
  }

  /// Words of 1 to `most` bytes.
  func text(_ value: PlacedValue, most: Int) throws(PrintingError) -> String {
    guard case .text(let text) = value.content else {
      throw wrong(value, "expected words in quotation marks, found \(value.noun)")
    }
    guard (1...most).contains(text.utf8.count) else {
      throw wrong(value, "the text has \(text.utf8.count) bytes; 1 to \(most) are right")
    }
    return text
  }

  func date(_ value: PlacedValue) throws(PrintingError) -> BSDate {
    let text = try text(value, most: 64)
    do { return try BSDate.parse(text) } catch { throw wrong(value, error.description) }
  }

  /// An object within.
  func object(
    _ value: PlacedValue, _ what: String, keys: [String]?
  ) throws(PrintingError) -> PlacedObject {
    try PlacedObject(value, what, keys: keys, file: file)
  }

  /// The numbers that a document bears.
  func numbers(_ value: PlacedValue) throws(PrintingError) -> DraftNumbers {
    let given = try object(value, "numbers", keys: ["own", "file", "allotted"])
    var numbers = DraftNumbers()
    if let own = given.members["own"] { numbers.own = try ownNumber(own) }
    if let file = given.members["file"] { numbers.file = try number(file, "file") }
    if let allotted = given.members["allotted"] {
      let fields = try object(allotted, "allotted numbers", keys: nil).members
      guard fields.count <= 64 else { throw wrong(allotted, "\(fields.count) numbers are more than 64") }
      for (field, text) in fields { numbers.allotted[field] = try number(text, field) }
    }
    return numbers
  }

  private func ownNumber(_ value: PlacedValue) throws(PrintingError) -> DraftNumbers.Own {
    let given = try object(value, "a number", keys: ["label", "text", "key"])
    let (label, text, key) = (
      try given.text(given.required("label"), most: 64), try given.text(given.required("text"), most: 600),
      try given.text(given.required("key"), most: 64)
    )
    do { return try DraftNumbers.Own(label: label, text: text, key: key) } catch {
      throw wrong(value, error.description)
    }
  }

  private func number(_ value: PlacedValue, _ what: String) throws(PrintingError) -> String {
    let text = try text(value, most: 600)
    do { return try DraftNumbers.checked(text, what) } catch { throw wrong(value, error.description) }
  }
}
