package import Forms
import Nepali

/// What a form computes from a case: every derived value, and the office's settings that it rests on.
package struct Computation: Encodable {
  var form: String
  var title: String
  /// The law that the form follows.
  var rule: String
  var values: [Item]
  /// The choices that the law leaves to the office.
  var settings: [Item]
  package var warnings: [String]

  /// A value as scripts and people read it.
  package struct Item: Encodable {
    var name: String
    var label: String
    var english: String
    /// Amounts and percents with two decimals, dates in Bikram Sambat, choices by key.
    var value: String
    /// The printed words of a choice: with rules, the row of the law.
    var text: String?
    var note: String?
  }

  package init(_ filling: Case, of form: Form) {
    self.form = form.id
    title = form.title
    rule = form.source.rule
    func items(_ isWanted: (Field) -> Bool) -> [Item] {
      form.fields.filter(isWanted).compactMap { field in
        filling.values[field.name].map { Item(field, $0) }
      }
    }
    values = items { $0.derivation != nil }
    settings = items(\.isSetting)
    warnings = filling.warnings.map(\.description)
  }

  /// The same for people: a line for each value, columns parted by tabs.
  package var lines: [String] {
    ["\(form)\t\(title)\t\(rule)"] + values.map(\.line) + settings.map { "setting\t\($0.line)" }
  }
}

extension Computation.Item {
  fileprivate init(_ field: Field, _ value: Value) {
    var text: String?
    if case .choice(let key) = value, case .choice(let choices) = field.kind {
      text = choices.first { $0.key == key }?.text
    }
    self.init(
      name: field.name, label: field.label, english: field.english, value: value.plain(in: field),
      text: text, note: field.note)
  }

  fileprivate var line: String {
    [name, label, value, text, note].compactMap(\.self).joined(separator: "\t")
  }
}
