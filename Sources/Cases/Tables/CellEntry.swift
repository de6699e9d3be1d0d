import Forms
import Nepali
import Tables

/// A cell of a table as a case file would give it.
struct CellEntry {
  /// The form's first day: by it days of the civil calendar are told from days of Bikram Sambat.
  let form: Form

  enum Refusal: Error { case because(String) }

  /// What a cell gives a field; nil for a blank one.
  ///
  /// - Parameter told: is given what was made of a cell beyond reading it.
  func content(
    of cell: TableCell, for field: Field, told: (String) -> Void
  ) throws(Refusal) -> PlacedValue.Content? {
    switch cell {
    case .blank: return nil
    case .fault(""):
      throw .because("holds a formula, but not its value; open the file in a spreadsheet program and save it")
    case .fault(let fault): throw .because("holds \(fault.quoted), what a formula failed with")
    case .day(let day): return .text(try date(day, for: field, told: told))
    case .flag(let flag):
      if case .flag = field.kind { return .flag(flag) }
      throw .because("holds \(flag ? "TRUE" : "FALSE"), but takes \(field.kindName)")
    case .number(let figures):
      guard case .flag = field.kind else { return .text(figures) }
      return try self.flag(figures)
    case .text(let words):
      if cell.isBlank { return nil }
      switch field.kind {
      case .flag: return try flag(words)
      default: return .text(words)
      }
    }
  }

  /// The lines of a cell for a list: parted by line ends, else by semicolons.
  static func lines(of words: String) -> [String] {
    let parts = words.split(whereSeparator: \.isNewline)
    let lines = parts.count > 1 ? parts : words.split(separator: ";")
    return lines.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func flag(_ words: String) throws(Refusal) -> PlacedValue.Content {
    let word = words.trimmed.lowercased()
    if Self.yes.contains(word) { return .flag(true) }
    if Self.no.contains(word) { return .flag(false) }
    throw .because("\(words.quoted) says neither yes nor no (छ, छैन)")
  }

  private static let yes: Set<String> = ["true", "yes", "y", "1", "१", "छ", "हो", "x", "✓", "✔"]
  private static let no: Set<String> = ["false", "no", "n", "0", "०", "छैन", "होइन", "-"]

  /// The day that a workbook counts, for a field that takes days.
  ///
  /// A day of Bikram Sambat that somebody types into a cell of no kind becomes a day of the civil calendar 57 years
  /// later with the same figures; a day long after the form is law is taken for one.
  private func date(_ day: CivilDate, for field: Field, told: (String) -> Void) throws(Refusal) -> String {
    guard case .date = field.kind else {
      throw .because("holds a day of the civil calendar, \(day), but takes \(field.kindName)")
    }
    guard day.year <= form.from.civil.year + 20 else {
      told("\(day), which the workbook counts in the civil calendar, is read as that day of Bikram Sambat")
      return "BS \(day)"
    }
    do {
      let date = try BSDate(day)
      told("\(day) of the civil calendar is \(date) in Bikram Sambat")
      return CaseReader.written(date)
    } catch {
      throw .because("holds a day of the civil calendar, \(day): \(error)")
    }
  }
}

extension Field {
  /// What the field takes, in words that fit after "takes".
  fileprivate var kindName: String {
    switch kind {
    case .text: "words"
    case .integer: "a whole number"
    case .percent: "a percentage"
    case .money: "an amount"
    case .date: "a day"
    case .choice: "one of its choices"
    case .list: "lines of words"
    case .table: "rows"
    case .picture: "the name of a picture"
    case .flag: "yes or no"
    }
  }
}
