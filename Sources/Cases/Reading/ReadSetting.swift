import Forms

extension CaseReader {
  /// Fills a choice that the form leaves to the office from the office's settings, unless the case made it.
  mutating func fill(_ field: Field, in record: inout Record) {
    guard record.values[field.name] == nil, !record.faulty.contains(field.name),
      case .choice(let choices) = field.kind
    else { return }
    let listed = choices.map { "\($0.key) (\($0.text))" }.joined(separator: ", ")
    guard let key = settings[field.name] else {
      guard field.isRequired else { return }
      record.faulty.insert(field.name)
      refuse(record.spot(of: field), "the office has to choose, in its settings or in the case: \(listed)")
      return
    }
    guard choices.contains(where: { $0.key == key }) else {
      record.faulty.insert(field.name)
      let hint = nearest(to: key, in: choices.map(\.key)).map { "; did you mean \($0.quoted)?" } ?? ""
      refuse(record.spot(of: field), "the office's setting \(key.quoted) is none of \(listed)\(hint)")
      return
    }
    record.values[field.name] = .choice(key)
  }
}
