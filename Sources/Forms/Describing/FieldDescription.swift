import Nepali

/// A field as scripts and people are told of it. What a kind has no use for is left out.
package struct FieldDescription: Encodable, Hashable {
  package var name: String
  package var label: String
  package var english: String
  package var type: String
  package var required: Bool
  /// Whether the settings of the office give the value unless a case does.
  package var setting: Bool?
  /// The book of which the register gives the value as a number, or of which the value quotes one.
  package var allotted: String?
  package var quoted: String?
  /// The particular of the industry that the value becomes.
  package var fact: String?
  /// Whether the amount is what is to be paid for the paper.
  package var fee: Bool?
  /// The fields that the value is computed from; nil for one that is typed.
  package var derivedFrom: [String]?
  package var note: String?
  package var script: String?
  /// The most characters of the text, or of a line of the list.
  package var characters: Int?
  /// The most lines of the text, or of the list.
  package var lines: Int?
  /// Least and most, where the form sets them: a number as it is, an amount in rupees.
  package var from: String?
  package var to: String?
  package var choices: [Choice]?
  package var columns: [FieldDescription]?
  /// The most rows.
  package var rows: Int?

  package struct Choice: Encodable, Hashable {
    package var key: String
    package var text: String
  }

  package init(_ field: Field) {
    name = field.name
    label = field.label
    english = field.english
    required = field.isRequired && field.derivation == nil && field.allotting == nil
    setting = field.isSetting ? true : nil
    derivedFrom = field.derivation?.fields
    note = field.note
    fact = field.fact?.rawValue
    fee = field.isFee ? true : nil
    switch field.number {
    case .allotted(let book)?: allotted = book.rawValue
    case .quoted(let book)?: quoted = book.rawValue
    case nil: break
    }
    switch field.kind {
    case .text(let script, let limit, let lines):
      type = "text"
      (self.script, characters, self.lines) = (script.rawValue, limit, lines)
    case .integer(let range):
      type = "integer"
      (from, to) = ("\(range.lowerBound)", "\(range.upperBound)")
    case .percent: type = "percent"
    case .money(let range):
      type = "money"
      if range.lowerBound > 0 { from = Self.hundredths(range.lowerBound) }
      if range.upperBound < Money.maximum.paisa { to = Self.hundredths(range.upperBound) }
    case .date: type = "date"
    case .choice(let alternatives):
      type = "choice"
      choices = alternatives.map { Choice(key: $0.key, text: $0.text) }
    case .list(let limit, let count):
      type = "list"
      (characters, lines) = (limit, count)
    case .table(let columns, let rows):
      type = "table"
      (self.columns, self.rows) = (columns.map { FieldDescription($0) }, rows.upperBound)
    case .picture: type = "picture"
    case .flag: type = "flag"
    }
  }

  /// Hundredths as a number of two decimals.
  package static func hundredths(_ number: Int64) -> String {
    let rest = String(number % 100)
    return "\(number / 100).\(rest.count < 2 ? "0" : "")\(rest)"
  }

  /// The same in one line of words.
  package var words: String {
    let limits: [String?] = [
      type, script.flatMap { $0 == "any" ? nil : $0 }, characters.map { "at most \($0) characters" },
      lines.flatMap { $0 > 1 ? "at most \($0) lines" : nil }, rows.map { "at most \($0) rows" },
      from.map { "from \($0)" }, to.map { "to \($0)" },
      quoted.map { "a number of the \($0) book" }, fact.map { "becomes the industry's \($0)" },
      fee.map { _ in "the fee of the paper" }, origin,
    ]
    return limits.compactMap(\.self).joined(separator: ", ")
  }

  /// Who gives the value.
  private var origin: String {
    if let derivedFrom { return "derived from \(derivedFrom.joined(separator: ", "))" }
    if let allotted { return "given by the register from the \(allotted) book" }
    return setting == true ? "setting of the office" : required ? "required" : "optional"
  }
}
