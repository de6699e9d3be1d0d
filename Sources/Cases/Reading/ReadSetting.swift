import Forms

extension CaseReader {
  /// Fills a field that the form leaves to the office from the office's settings, unless the case did.
  mutating func fill(_ field: Field, in record: inout Record) {
    guard record.values[field.name] == nil, !record.faulty.contains(field.name) else { return }
    switch field.kind {
    case .choice(let choices): fill(field, among: choices, in: &record)
    case .text(let script, let limit, let lines):
      fill(field, by: TextRules(script: script, limit: limit, lines: lines), in: &record)
    default: break
    }
  }

  /// Fills words with those of the office.
  private mutating func fill(_ field: Field, by rules: TextRules, in record: inout Record) {
    let spot = record.spot(of: field)
    guard let words = settings[field.name] else {
      guard field.isRequired else { return }
      record.faulty.insert(field.name)
      return refuse(spot, "the office has to say it, in its settings or in the case")
    }
    do throws(Refusal) {
      let entry = PlacedValue(content: .text(words), line: spot.place.line, column: spot.place.column)
      record.values[field.name] = try text(entry, by: rules, at: spot).map(Value.text)
    } catch {
      record.faulty.insert(field.name)
      if case .because(let reason) = error { refuse(spot, "the office's setting \(words.quoted) \(reason)") }
    }
  }

  private mutating func fill(_ field: Field, among choices: [Field.Choice], in record: inout Record) {
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
