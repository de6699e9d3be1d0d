import Forms

extension CaseReader {
  /// Says which words the page in English shows in Devanagari, because their field for English is empty.
  mutating func doubtTranslation(_ record: Record) {
    guard record.values[Translation.choice] == .choice(Translation.attached),
      let choice = form.field(Translation.choice)
    else { return }
    let missing = form.fields.filter { field in
      let english = Form.english(of: field.name)
      return form.field(english) != nil && record.values[english] == nil
        && record.values[field.name]?.isInDevanagari == true
    }
    guard !missing.isEmpty else { return }
    let names = missing.map { Form.english(of: $0.name) }.joined(separator: ", ")
    warn(record.spot(of: choice), "the page in English shows words as they were typed in Nepali: fill \(names)")
  }
}

extension Value {
  /// Whether these are words with Devanagari letters.
  fileprivate var isInDevanagari: Bool {
    switch self {
    case .text(let text): text.unicodeScalars.contains(where: \.isDevanagariLetter)
    case .list(let lines): lines.contains { $0.unicodeScalars.contains(where: \.isDevanagariLetter) }
    default: false
    }
  }
}
