import Forms
import Nepali

/// A value of one field as it would be typed into another of the same name.
struct Retyped {
  private let source: Field
  private let target: Field

  init(_ source: Field, _ target: Field) { (self.source, self.target) = (source, target) }

  /// What a case file would give; nil where the kinds have nothing in common.
  func entry(_ value: Value) -> PlacedValue? {
    switch (value, target.kind) {
    case (.text(let text), .list): array(text.split(separator: "\n").map { self.text(String($0)) })
    case (.text(let text), .text), (.text(let text), .choice), (.text(let text), .integer),
      (.text(let text), .percent), (.text(let text), .money), (.text(let text), .date):
      self.text(text)
    case (.integer(let number), .integer), (.integer(let number), .text): text(String(number))
    case (.percent(let hundredths), .percent): text(hundredths.asHundredths)
    case (.money(let money), .money): text(money.description)
    case (.date(let date), .date): text(CaseReader.written(date))
    case (.choice(let key), .choice(let choices)): choice(key, among: choices)
    case (.choice(let key), .text): text(wording(of: key))
    case (.list(let lines), .list): array(lines.map(text))
    case (.list(let lines), .text(_, _, let most)): text(lines.joined(separator: most > 1 ? "\n" : ", "))
    case (.table(let rows), .table(let columns, _)): table(rows, columns)
    case (.flag(let flag), .flag): PlacedValue(content: .flag(flag), line: 1, column: 1)
    default: nil
    }
  }

  /// By key, or by the printed words where the other form has another key for them.
  private func choice(_ key: String, among choices: [Field.Choice]) -> PlacedValue {
    text(choices.contains { $0.key == key } ? key : wording(of: key))
  }

  private func wording(of key: String) -> String {
    guard case .choice(let choices) = source.kind else { return key }
    return choices.first { $0.key == key }?.text ?? key
  }

  /// The columns that both tables have; a table that shares none has nothing to give.
  private func table(_ rows: [[String: Value]], _ columns: [Field]) -> PlacedValue? {
    guard case .table(let own, _) = source.kind else { return nil }
    let pairs = columns.compactMap { column in
      column.derivation == nil ? own.first { $0.name == column.name }.map { (own: $0, target: column) } : nil
    }
    guard !pairs.isEmpty else { return nil }
    return array(
      rows.map { row in
        let members = pairs.compactMap { pair in
          row[pair.own.name].flatMap { Retyped(pair.own, pair.target).entry($0) }.map {
            PlacedValue.Member(name: pair.target.name, line: 1, column: 1, value: $0)
          }
        }
        return PlacedValue(content: .object(members), line: 1, column: 1)
      })
  }

  private func text(_ text: String) -> PlacedValue { PlacedValue(content: .text(text), line: 1, column: 1) }

  private func array(_ values: [PlacedValue]) -> PlacedValue {
    PlacedValue(content: .array(values), line: 1, column: 1)
  }
}
