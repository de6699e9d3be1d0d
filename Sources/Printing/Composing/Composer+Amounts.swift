import Cases
import Forms
import Nepali

// How offices write amounts: what stands for none, what closes a whole one, and how those of a column agree.
extension Composer {
  /// The phrases of a filled paragraph whose words change for an amount beside them, by their places: behind
  /// paisa there is no ।-, and beside the dash that stands for no amount neither रु. nor ।-.
  func amounts(in phrases: [Words.Phrase]) -> [Int: String] {
    guard !isBlank else { return [:] }
    let isAmountAlone = phrases.isAmountAlone
    var changed: [Int: String] = [:]
    func words(_ index: Int) -> String? {
      guard phrases.indices.contains(index), case .text(let text) = phrases[index].content else { return nil }
      return changed[index] ?? text
    }
    for (index, phrase) in phrases.enumerated() {
      guard case .hole(let hole) = phrase.content, case .money = hole.field.kind, hole.format == .plain else {
        continue
      }
      let amount = if case .money(let amount)? = value(hole.field.name) { amount } else { Money?.none }
      let isNone = amount == nil || (amount == .zero && isAmountAlone)
      if isNone {
        if row.map({ $0.columns.contains(hole.field.name) && $0.values == nil }) == true { continue }
        if amount != nil { changed[index] = Self.nothing }
        if let before = words(index - 1) { changed[index - 1] = before.withoutCurrency }
      }
      let isWhole = !isNone && !showsPaisa && amount.map { $0.paisa % 100 == 0 } == true
      if let after = words(index + 1), !isWhole || !office.closesAmounts {
        changed[index + 1] = after.withoutClosing
      }
    }
    return changed
  }

  /// The columns of a filled table that show paisa: those in which an amount that stands alone in its cell has some,
  /// so that the decimals stand under one another; and where rows repeat all that hold such amounts, since they are
  /// read across too.
  func columnsWithPaisa(of table: Body.Table) -> Set<Int> {
    guard !isBlank else { return [] }
    var found: Set<Int> = []
    for rows in table.rows {
      switch rows {
      case .fixed(let row):
        guard isShown(row.condition) else { continue }
        for (column, name) in row.amounts where value(name).hasPaisa { found.insert(column) }
      case .repeated(let field, _, let row):
        let values = if case .table(let values)? = value(field) { values } else { [[String: Value]]() }
        let havePaisa = row.amounts.contains { _, name in
          value(name).hasPaisa || values.contains { $0[name].hasPaisa }
        }
        if havePaisa { found.formUnion(row.amounts.map(\.column)) }
      }
    }
    return found
  }
}

extension Value? {
  fileprivate var hasPaisa: Bool {
    if case .money(let amount)? = self { amount.paisa % 100 != 0 } else { false }
  }
}

extension Body.Row {
  /// The amounts that stand alone in their cells: the column of each and its field.
  fileprivate var amounts: [(column: Int, field: String)] {
    var found: [(Int, String)] = [], column = 0
    for cell in cells {
      defer { column += cell.across }
      for case .paragraph(let words) in cell.blocks.map(\.kind) where words.phrases.isAmountAlone {
        for case .hole(let hole) in words.phrases.map(\.content) { found.append((column, hole.field.name)) }
      }
    }
    return found
  }
}

extension [Words.Phrase] {
  /// Whether there is an amount and nothing else but what belongs to one.
  fileprivate var isAmountAlone: Bool {
    let holes = filter { if case .hole = $0.content { true } else { false } }
    guard holes.count == 1, case .hole(let hole)? = holes.first?.content, case .money = hole.field.kind,
      hole.format == .plain
    else { return false }
    return allSatisfy { phrase in
      switch phrase.content {
      case .text(let text): text.withoutCurrency.withoutClosing.allSatisfy { $0 == " " || $0 == "\u{A0}" }
      case .hole: true
      default: false
      }
    }
  }
}

extension String {
  private static let spaces: Set<Character> = [" ", "\u{A0}"]

  /// The words without the रु. at their end.
  fileprivate var withoutCurrency: String {
    var words = self[...]
    while let last = words.last, Self.spaces.contains(last) { words.removeLast() }
    for sign in ["रु.", "रु:", "रु", "NPR"] where words.hasSuffix(sign) { return String(words.dropLast(sign.count)) }
    return self
  }

  /// The words without the ।- at their beginning.
  fileprivate var withoutClosing: String {
    let words = drop { Self.spaces.contains($0) }
    return words.hasPrefix("।-") ? String(words.dropFirst(2)) : self
  }
}
