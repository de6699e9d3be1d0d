/// The fields that a formula or a hole may name.
struct FieldScope {
  private var fields: [String: Field]

  init(_ fields: [Field]) {
    self.fields = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scope with more fields in it: the columns of a row before the fields of the form.
  func adding(_ more: [Field]) -> FieldScope {
    var scope = self
    scope.fields.merge(more.map { ($0.name, $0) }, uniquingKeysWith: { _, new in new })
    return scope
  }

  /// Lets a field be named by another word too.
  mutating func call(_ field: Field, _ name: String) { fields[name] = field }

  /// The field of a name that stands at a place in the form file.
  func field(_ name: (text: String, place: SourcePlace)) throws(FormError) -> Field {
    guard let field = fields[name.text] else {
      throw FormError.unknown("field", name.text, among: fields.keys.sorted(), at: name.place)
    }
    return field
  }
}
