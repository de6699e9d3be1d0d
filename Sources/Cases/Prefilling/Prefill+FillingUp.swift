import Forms

extension Prefill {
  /// What this case gives, and for what it leaves open another case: an application may be several papers.
  ///
  /// Where both give a value and they differ, this one's is taken and the other's is told among the refused.
  public func filledUp(from other: Prefill) -> Prefill {
    var (values, refused) = (values, refused)
    // In one order, so that the same papers are told of in the same lines.
    for (name, value) in other.values.sorted(by: { $0.key < $1.key }) {
      guard let own = values[name] else {
        values[name] = value
        continue
      }
      guard own != value, let field = fields[name] else { continue }
      refused.append((field, "is \(value.shown(in: field)) there, but \(own.shown(in: field)) here"))
    }
    let isOpen = { (field: Field) in values[field.name] == nil }
    return Prefill(
      values: values,
      // Columns of a table are named behind it, and are open in the table that was taken.
      missing: missing.filter(isOpen)
        + other.missing.filter { field in
          guard let table = field.name.split(separator: ".").first, table != field.name else { return false }
          return self.values[String(table)] == nil
        },
      refused: refused.filter { isOpen($0.field) || self.values[$0.field.name] != nil }
        + other.refused.filter { isOpen($0.field) },
      fields: fields)
  }
}
