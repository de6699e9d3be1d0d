public import Forms

extension Prefill {
  /// This with values that are given for it, which go before those that were taken; a field that the form lacks, or
  /// that does not take its value, is told among the refused.
  public func setting(_ given: PlacedValue?, in form: Form, hasGlyph: @escaping (Unicode.Scalar) -> Bool) -> Prefill {
    guard case .object(let members)? = given?.content else { return self }
    var (values, refused) = (values, refused)
    for member in members {
      guard let field = form.field(member.name) else { continue }
      do {
        values[field.name] = try Self.read(member.value, as: field, from: form, form, hasGlyph)
        refused.removeAll { $0.field.name == field.name }
      } catch {
        refused.append((field, "\(error)"))
      }
    }
    return Prefill(
      values: values, missing: missing.filter { values[$0.name] == nil }, refused: refused, fields: fields)
  }
}
