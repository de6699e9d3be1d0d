import Forms
import Layout

extension LayoutError {
  /// The error's words with the Nepali label of the field that it names; nil where it names none that a form
  /// of the catalogue has.
  var labelled: String? {
    let named: (field: String?, form: String)? =
      switch self {
      case .missingGlyph(_, let field, let form), .overflow(_, let field, let form, _): (field, form)
      case .table, .font, .drawing, .picture: nil
      }
    guard let named, let name = named.field, let form = try? Catalogue.form(named.form),
      let label = form.fields.label(of: name)
    else { return nil }
    return switch self {
    case .overflow(let what, _, let form, let page): "\(name) (\(label)): \(form), page \(page): \(what)"
    default: "\(name) (\(label)): \(self)"
    }
  }
}

extension [Field] {
  /// The label of a field, or of a column of one of the tables.
  fileprivate func label(of name: String) -> String? {
    for field in self {
      if field.name == name { return field.label }
      if case .table(let columns, _) = field.kind, let label = columns.label(of: name) { return label }
    }
    return nil
  }
}
