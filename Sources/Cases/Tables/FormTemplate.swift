import Forms
import Nepali
package import Tables

extension HeadNames {
  /// An empty sheet for the cases of a form: a column for each field that is typed, those of its tables at the end.
  ///
  /// - Parameter isRegistered: whether the cases bring the numbers that the form allots.
  package func template(isRegistered: Bool) -> SheetTemplate {
    let targets = Self.targets(of: form).filter { target in
      guard let field = target.field, field.derivation == nil else { return false }
      return isRegistered || field.allotting == nil
    }
    return SheetTemplate(
      title: form.title, columns: targets.map(column), made: form.from.civil.dayNumber * 86_400)
  }

  private func column(_ target: TableTarget) -> SheetTemplate.Column {
    let field = target.field
    let (nepali, english) = (field?.label ?? "", field?.english ?? "")
    let name = target.name ?? ""
    // A label that means several fields is told apart by the field's name.
    func head(_ label: String) -> String { self.target(label) == target ? label : "\(label) [\(name)]" }
    return SheetTemplate.Column(
      nepali: head(nepali), english: head(english), explanation: explanation(target),
      isRequired: isRequired(target), choices: choices(field),
      width: min(40, max(16, Double(nepali.count) * 1.1)))
  }

  private func isRequired(_ target: TableTarget) -> Bool {
    guard case .field(let field) = target else { return false }
    return field.isRequired && !field.isSetting
  }

  private func choices(_ field: Field?) -> [String] {
    switch field?.kind {
    case .choice(let choices)?: choices.map(\.text)
    case .flag?: ["छ", "छैन"]
    default: []
    }
  }

  private func explanation(_ target: TableTarget) -> String {
    guard let field = target.field else { return "" }
    let isTyped = field.isRequired && !field.isSetting && field.allotting == nil
    var must = isTyped ? "must be filled" : "may stay empty"
    if case .column(_, of: let table) = target {
      must =
        (isTyped ? "must be filled in each row of " : "may stay empty in the rows of ") + table.label
        + "; its further rows stand below, with the other columns empty"
    }
    let parts = [how(field), must, field.note ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// How a cell of the field is written.
  private func how(_ field: Field) -> String {
    switch field.kind {
    case .text(let script, let limit, let lines):
      let script =
        script == .devanagari ? "words in Devanagari" : script == .latin ? "words in Latin letters" : "words"
      return "\(script), at most \(limit) characters" + (lines > 1 ? " in \(lines) lines" : "")
    case .integer(let range):
      return "a whole number from \(range.lowerBound) to \(range.upperBound): १२० or 120"
    case .percent: return "a percentage: १२.५ or 12.5%"
    case .money: return "rupees: १२,५०,००० or 1250000.50"
    case .date: return "a day of Bikram Sambat: 2081-05-12"
    case .choice(let choices): return "one of: " + choices.map(\.text).joined(separator: " / ")
    case .list(let limit, let count):
      return "at most \(count) lines of \(limit) characters, parted by line ends or semicolons"
    case .picture: return "the name of a JPEG or PNG in the folder of photos"
    case .flag: return "छ or छैन"
    case .table: return ""
    }
  }
}
