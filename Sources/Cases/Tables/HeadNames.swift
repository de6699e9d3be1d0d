package import Forms
import Nepali

/// The names by which the heads of a file mean the fields of a form: the register's names, the labels in Nepali and
/// in English, and what the person who imports says.
package struct HeadNames: Sendable {
  package let form: Form
  /// By what is given on the command line: the head, and the field; nil to pass the column over.
  private let map: [HeadSpelling: TableTarget]
  private let names: [HeadSpelling: TableTarget]
  private let labels: [HeadSpelling: [TableTarget]]

  /// - Parameters:
  ///   - map: heads of the file, and the names of the fields that they mean; nil for a column to pass over.
  ///   - keys: heads or names of the columns that tell rows apart.
  /// - Throws: `FormError` for a field that the form does not have.
  package init(_ form: Form, map: [String: String?] = [:], keys: [String] = []) throws(FormError) {
    self.form = form
    var names: [HeadSpelling: TableTarget] = [:]
    var labels: [HeadSpelling: [TableTarget]] = [:]
    for target in Self.targets(of: form) {
      guard let field = target.field, let name = target.name else { continue }
      names[HeadSpelling(name)] = target
      labels[HeadSpelling(field.label), default: []].append(target)
      labels[HeadSpelling(field.english), default: []].append(target)
      // A column's own name is enough where nothing else has it.
      if case .column = target { labels[HeadSpelling(field.name), default: []].append(target) }
    }
    names[HeadSpelling(refusalHead)] = .reason
    (self.names, self.labels) = (names, labels)
    var given: [HeadSpelling: TableTarget] = [:]
    for (head, name) in map {
      guard let name else {
        given[HeadSpelling(head)] = .ignored
        continue
      }
      guard let target = names[HeadSpelling(name)] ?? labels[HeadSpelling(name)]?.only else {
        throw FormError.unknown("field", name, among: form.fields.map(\.name), at: nil)
      }
      given[HeadSpelling(head)] = target
    }
    for key in keys {
      let spelling = HeadSpelling(key)
      if names[spelling] == nil, labels[spelling]?.only == nil,
        given[spelling].map({ $0 == .ignored }) ?? true
      {
        given[spelling] = .key
      }
    }
    self.map = given
  }

  /// What a head means; nil where it means nothing that is known, or several things.
  package func target(_ head: String) -> TableTarget? {
    if let target = plainTarget(head) { return target }
    // A head may have been typed in Preeti, as the column below it.
    guard head.utf8.contains(where: { $0 < 0x80 }), !head.unicodeScalars.contains(where: \.isDevanagariLetter)
    else { return nil }
    return plainTarget(Preeti.unicode(head))
  }

  private func plainTarget(_ head: String) -> TableTarget? {
    let spelling = HeadSpelling(head)
    if let target = map[spelling] ?? names[spelling] ?? labels[spelling]?.only { return target }
    guard let (before, within) = head.trimmed.splitAtBracket else { return nil }
    let inner = HeadSpelling(within)
    if let target = map[inner] ?? names[inner] { return target }
    return labels[HeadSpelling(before)]?.only
  }

  /// Why a head means nothing.
  func objection(to head: String) -> String {
    if let several = labels[HeadSpelling(head)], several.count > 1 {
      return
        "may be \(several.compactMap(\.name).joined(separator: " or ")); write the field's name behind it in "
        + "square brackets"
    }
    let targets = Self.targets(of: form)
    let meant =
      nearest(
        to: head, in: targets.flatMap { [$0.field?.label, $0.name, $0.field?.english].compactMap(\.self) })
    return "is no field of \(form.id)" + (meant.map { "; did you mean \($0.quoted)?" } ?? "")
      + "; --map says what it is, or that it is passed over"
  }

  /// The columns that a file for the form can have: those of its tables stand at the end.
  static func targets(of form: Form) -> [TableTarget] {
    form.fields.compactMap { field in
      if case .table = field.kind { nil } else { .field(field) }
    }
      + form.fields.flatMap { table -> [TableTarget] in
        guard case .table(let columns, _) = table.kind else { return [] }
        return columns.map { .column($0, of: table) }
      }
  }
}

extension Array {
  /// The only element; nil where there are several or none.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
