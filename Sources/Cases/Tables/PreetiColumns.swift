import Forms
import Nepali

/// Which columns of a file were typed in Preeti, judged from a part of their cells, and what they say in Unicode.
package struct PreetiColumns: Sendable {
  /// What the person who imports says of a column; nil leaves it to the judgement.
  package enum Choice: Hashable, Sendable { case automatic, none, named(Set<String>) }

  /// What was seen of one column.
  package struct Column: Hashable, Sendable {
    /// Cells that could be Preeti: with Latin letters or signs, and without Devanagari letters.
    package let latin: Int
    /// Those of them that look like it.
    package let likely: Int
    /// How likely they are it, from 0 to 1.
    fileprivate let share: Double
    /// A few cells and what they say.
    package let samples: [Sample]
    /// Whether the cells are converted.
    package let isRead: Bool

    /// How sure the judgement is, in percent.
    package var confidence: Int { Int((share * 100).rounded()) }
  }

  package struct Sample: Hashable, Sendable {
    package var before: String
    package var after: String
  }

  /// By the name of the column's target.
  package private(set) var columns: [String: Column] = [:]
  private let choice: Choice
  /// The cells that could be Preeti, until they are judged.
  private var looked: [String: (field: Field, cells: [String])] = [:]

  package init(_ choice: Choice) { self.choice = choice }

  /// From which share on a column is taken for Preeti.
  private static let threshold = 0.6

  /// Looks at a cell.
  mutating func look(_ text: String, for field: Field, named name: String) {
    guard choice != .none, Self.canBePreeti(text, field) else { return }
    looked[name, default: (field, [])].cells.append(text)
  }

  /// Ends the looking: decides which columns are converted.
  mutating func decide() {
    for (name, (field, cells)) in looked {
      let share = Self.share(of: cells, field)
      let likely = cells.filter { Self.isLikely($0, field, inColumnOf: share) }
      var samples: [Sample] = []
      for cell in isNamed(name) ? cells : likely where samples.count < 3 {
        let sample = Sample(before: cell, after: Self.converted(cell, field))
        if !samples.contains(sample) { samples.append(sample) }
      }
      let isSure = choice == .automatic && share >= Self.threshold
      columns[name] = Column(
        latin: cells.count, likely: likely.count, share: share, samples: samples, isRead: isSure || isNamed(name))
    }
    looked = [:]
  }

  /// What a cell says: converted where its column is read as Preeti, the cell could be it, and nothing says that it
  /// is not (a name in Latin letters among others).
  func unicode(_ text: String, for field: Field, named name: String) -> String {
    let (column, isNamed) = (columns[name], isNamed(name))
    guard isNamed || column?.isRead == true, Self.canBePreeti(text, field) else { return text }
    guard isNamed || Self.isLikely(text, field, inColumnOf: column?.share ?? 0) else { return text }
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

  /// How likely the cells of a column are Preeti: words are judged together, figures and choices one by one.
  private static func share(of cells: [String], _ field: Field) -> Double {
    switch field.kind {
    case .text, .list: Preeti.confidence(of: cells)
    default: Double(cells.count { isLikely($0, field, inColumnOf: 0) }) / Double(cells.count)
    }
  }

  private static func isLikely(_ text: String, _ field: Field, inColumnOf share: Double) -> Bool {
    switch field.kind {
    case .integer, .percent, .money, .date:
      text.unicodeScalars.allSatisfy { figures[$0] != nil || $0.isPlainFigure }
    case .choice(let choices):
      Preeti.isLikely(text) || choices.contains { $0.text == Preeti.unicode(text).trimmed }
    default: Preeti.isLikely(text, inColumnOf: share)
    }
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
