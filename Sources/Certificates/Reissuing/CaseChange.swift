import Cases
import Forms
import Nepali
import Printing

/// A value that a corrected paper has otherwise than the one whose place it takes.
public struct CaseChange: Hashable, Sendable, Codable {
  /// The field's name and its Nepali label.
  public let field: String
  public let label: String
  /// As people read it; nil where there was none, or is none.
  public let before: String?
  public let after: String?

  /// What differs between two cases of a form, in the order of its fields.
  static func between(_ old: Case, _ new: Case, in form: Form) -> [CaseChange] {
    form.fields.compactMap { field in
      let (before, after) = (old.values[field.name], new.values[field.name])
      let pictures = [before, after].map { $0?.pictureName }
      let isSamePicture = pictures[0].flatMap { old.pictures[$0] } == pictures[1].flatMap { new.pictures[$0] }
      if pictures.contains(where: { $0 != nil }) ? isSamePicture : before == after { return nil }
      return CaseChange(
        field: field.name, label: field.label, before: before?.read(in: field),
        after: after?.read(in: field))
    }
  }
}

extension Value {
  fileprivate var pictureName: String? { if case .picture(let name) = self { name } else { nil } }

  /// The value as people read it in a list of what was changed: numbers in Nepali figures, a choice as it is printed,
  /// the rows of a table parted by semicolons.
  func read(in field: Field) -> String {
    switch self {
    case .text(let text): text
    case .integer(let number): Digits.devanagari.grouped(number)
    case .money(let money): money.text()
    case .percent: Self.read(shown(in: field))
    case .date(let date): date.numeric(separator: "।")
    case .choice(let key):
      if case .choice(let choices) = field.kind, let choice = choices.first(where: { $0.key == key }) {
        choice.text
      } else {
        key
      }
    case .list(let lines): lines.joined(separator: "; ")
    case .table(let rows): Self.read(rows, in: field)
    case .picture: "तस्बिर"
    case .flag(let flag): flag ? "छ" : "छैन"
    }
  }

  /// Figures without a unit behind them, and without hundredths where there are none.
  private static func read(_ figures: String) -> String {
    let bare = figures.split(separator: " ").first.map(String.init) ?? ""
    return Digits.devanagari.rewrite(bare.hasSuffix(".00") ? String(bare.dropLast(3)) : bare)
  }

  private static func read(_ rows: [[String: Value]], in field: Field) -> String {
    guard case .table(let columns, _) = field.kind else { return "" }
    return rows.map { row in
      columns.compactMap { column in row[column.name]?.read(in: column) }.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}

extension Field? {
  /// A particular of an industry, as the register keeps it, as people read it; nil for a table, which is kept as JSON.
  func read(_ particular: String) -> String? {
    if particular.hasPrefix("[{") { return nil }
    return switch self?.kind {
    case .money:
      (try? Money.parse(particular))?.text() ?? particular
    case .choice(let choices):
      choices.first { $0.key == particular }?.text ?? particular
    case .date: (try? BSDate.parse(particular))?.numeric(separator: "।") ?? particular
    case .integer, .percent: Digits.devanagari.rewrite(particular)
    default: particular.split(separator: "\n").joined(separator: "; ")
    }
  }
}
