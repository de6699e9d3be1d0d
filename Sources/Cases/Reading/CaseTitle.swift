package import Forms

extension Case {
  /// What lists call the case: the industry's or the firm's name, else the first filled field whose name says
  /// that it names somebody or something (`investor_name`, `programme_name`), else the first words in it, else
  /// the form's title.
  package func title(in form: Form) -> String {
    let texts = form.fields.compactMap { field in text(of: field).map { (field.name, $0) } }
    let named =
      texts.first { ["industry_name", "firm_name"].contains($0.0) } ?? texts.first { $0.0.hasSuffix("_name") }
    return named?.1 ?? texts.first?.1 ?? form.title
  }

  private func text(of field: Field) -> String? {
    switch (values[field.name], field.kind) {
    case (.text(let text), _): text.split(separator: "\n").first.map(String.init)
    case (.choice(let key), .choice(let choices)): choices.first { $0.key == key }?.text
    default: nil
    }
  }
}
