/// Reads what a field has to do with the books of the office: `allotted="registration"`, `quoted="dispatch"`.
struct NumberRoleReader {
  private let element: XMLElement
  private let attributes: Attributes
  private let isColumn: Bool

  init(_ element: XMLElement, _ attributes: Attributes, isColumn: Bool) {
    self.element = element
    self.attributes = attributes
    self.isColumn = isColumn
  }

  func read() throws(FormError) -> NumberRole? {
    let (allotted, quoted) = (attributes["allotted"], attributes["quoted"])
    guard let name = allotted ?? quoted else { return nil }
    guard element.name == "text" else {
      throw FormError(name.place, "only text is a number in a book, not <\(element.name)>")
    }
    guard let book = Book(rawValue: name.string) else {
      throw FormError.unknown("book", name.string, among: Book.allCases.map(\.rawValue), at: name.place)
    }
    guard allotted != nil else { return .quoted(book) }
    if let quoted { throw FormError(quoted.place, "a number is either allotted or quoted") }
    if isColumn { throw FormError(name.place, "no number is allotted in a table") }
    // What the register gives is neither typed nor taken from elsewhere.
    for other in ["required", "gathered", "own"] {
      if let value = attributes[other] {
        throw FormError(value.place, "an allotted number takes no \(other.quoted): the register gives it")
      }
    }
    return .allotted(book)
  }
}

extension PlacedText {
  /// The particular of an industry that a field of a kind says.
  func particular(of kind: Field.Kind, isColumn: Bool) throws(FormError) -> Particular {
    guard let particular = Particular(rawValue: string) else {
      throw FormError.unknown("particular", string, among: Particular.allCases.map(\.rawValue), at: place)
    }
    if isColumn { throw FormError(place, "a column says nothing of an industry; its table may") }
    guard particular.takes(kind) else {
      throw FormError(place, "\(kind.noun) cannot say the \(particular.english) of an industry")
    }
    return particular
  }
}

extension FieldReader {
  /// An industry has one value of each particular.
  func refuseSecondFacts() throws(FormError) {
    var first: [Particular: Field] = [:]
    for field in fields {
      guard let fact = field.fact else { continue }
      if let other = first.updateValue(field, forKey: fact) {
        throw FormError(field.place, "\(other.name) says the \(fact.english) already")
      }
    }
  }
}
