import Forms
import Nepali

/// Which columns of a file were typed in Preeti, judged from a part of their cells, and what they say in Unicode.
package struct PreetiColumns: Sendable {
  /// What the person who imports says of a column; nil leaves it to the judgement.
  package enum Choice: Hashable, Sendable { case automatic, none, named(Set<String>) }

  /// What was seen of one column.
  package struct Column: Hashable, Sendable {
    /// Cells that could be Preeti: with Latin letters or signs, and without Devanagari letters.
    package var latin = 0
    /// Those of them that look like it.
    package var likely = 0
    /// A few cells and what they say.
    package var samples: [Sample] = []
    /// Whether the cells are converted.
    package var isRead = false

    /// How sure the judgement is, in percent: how many of the cells that could be Preeti look like it.
    package var confidence: Int { latin == 0 ? 0 : likely * 100 / latin }
  }

  package struct Sample: Hashable, Sendable {
    package var before: String
    package var after: String
  }

  /// By the name of the column's target.
  package private(set) var columns: [String: Column] = [:]
  private let choice: Choice

  package init(_ choice: Choice) { self.choice = choice }

  /// From how many percent on a column is taken for Preeti.
  package static let threshold = 60

  /// Looks at a cell.
  mutating func look(_ text: String, for field: Field, named name: String) {
    guard choice != .none, Self.canBePreeti(text, field) else { return }
    var column = columns[name] ?? Column()
    column.latin += 1
    let isLikely = Self.isLikely(text, field)
    if isLikely { column.likely += 1 }
    let sample = Sample(before: text, after: Self.converted(text, field))
    if isLikely || isNamed(name), column.samples.count < 3, !column.samples.contains(sample) {
      column.samples.append(sample)
    }
    columns[name] = column
  }

  /// Ends the looking: decides which columns are converted.
  mutating func decide() {
    for (name, column) in columns {
      let isSure = choice == .automatic && column.confidence >= Self.threshold
      let isRead = isSure || isNamed(name)
      columns[name]?.isRead = isRead
    }
  }

  /// What a cell says: converted where its column is read as Preeti, the cell could be it, and nothing says that it
  /// is not (a name in Latin letters among others).
  func unicode(_ text: String, for field: Field, named name: String) -> String {
    guard isNamed(name) || columns[name]?.isRead == true, Self.canBePreeti(text, field) else { return text }
    guard isNamed(name) || Self.isLikely(text, field) || Self.isShort(text) else { return text }
    return Self.converted(text, field)
  }

  /// A cell in Unicode. In figures only the signs above the keyboard's digits are Preeti: what parts them is typed as
  /// it is meant, and would be a bracket or a letter else.
  private static func converted(_ text: String, _ field: Field) -> String {
    switch field.kind {
    case .integer, .percent, .money, .date:
      String(String.UnicodeScalarView(text.unicodeScalars.map { figures[$0] ?? $0 }))
    default: Preeti.unicode(text)
    }
  }

  private func isNamed(_ name: String) -> Bool {
    if case .named(let names) = choice { names.contains(name) } else { false }
  }

  /// Fields whose cells are kept as they are typed are none of Preeti's.
  private static func canBePreeti(_ text: String, _ field: Field) -> Bool {
    let isDevanagari = text.unicodeScalars.contains { (0x900...0x97F).contains($0.value) }
    guard !isDevanagari else { return false }
    switch field.kind {
    case .text(script: .latin, _, _), .picture, .flag, .table: return false
    case .text, .list, .choice: return text.unicodeScalars.contains { !$0.isPlainFigure }
    // The figures of Preeti are the signs above those of the keyboard.
    case .integer, .percent, .money, .date: return text.unicodeScalars.contains { figures[$0] != nil }
    }
  }

  private static func isLikely(_ text: String, _ field: Field) -> Bool {
    switch field.kind {
    case .integer, .percent, .money, .date:
      text.unicodeScalars.allSatisfy { figures[$0] != nil || $0.isPlainFigure }
    case .choice(let choices):
      Preeti.isLikely(text) || choices.contains { $0.text == Preeti.unicode(text).trimmed }
    default: Preeti.isLikely(text)
    }
  }

  /// Too short to be judged alone, and none of the words in capitals that stand among Nepali ones.
  private static func isShort(_ text: String) -> Bool {
    text.utf8.count <= 6 && text.contains { $0.isLowercase }
  }

  private static let figures: [Unicode.Scalar: Unicode.Scalar] = [
    "!": "१", "@": "२", "#": "३", "$": "४", "%": "५", "^": "६", "&": "७", "*": "८", "(": "९", ")": "०",
    "÷": "/",
  ]
}

extension Unicode.Scalar {
  /// A digit or a sign that stands between digits, of which Preeti makes no letter.
  fileprivate var isPlainFigure: Bool { ("0"..."9").contains(self) || " ,.-/".unicodeScalars.contains(self) }
}
