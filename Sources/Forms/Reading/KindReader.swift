import Nepali

/// Reads what may stand in a field: the element's name is the kind, its attributes are the limits.
struct KindReader {
  private let element: XMLElement
  private let attributes: Attributes
  private let columns: [Field]

  /// - Parameter columns: The columns that the element declares, if it is a table.
  init(_ element: XMLElement, _ attributes: Attributes, columns: [Field]) {
    self.element = element
    self.attributes = attributes
    self.columns = columns
  }

  /// The kinds, by the name of their element.
  static let names = [
    "text", "integer", "percent", "money", "date", "choice", "list", "table", "picture", "flag",
  ]

  /// The attributes that only some kinds have.
  private static let limits: KeyValuePairs = [
    "text": ["script", "limit", "lines"], "list": ["limit", "count"], "integer": ["from", "to"],
    "money": ["from", "to", "fee"], "table": ["rows"],
  ]

  func read() throws(FormError) -> Field.Kind {
    try refuseForeignLimits()
    switch element.name {
    case "text":
      return .text(
        script: try attributes.word(
          "script", ["any": .any, "devanagari": .devanagari, "latin": .latin]) ?? .any,
        limit: try attributes.integer("limit", in: 1...5000) ?? 120,
        lines: try attributes.integer("lines", in: 1...50) ?? 1)
    case "integer": return .integer(try integers())
    case "percent": return .percent
    case "money": return .money(try amounts())
    case "date": return .date
    case "choice": return .choice(try AlternativeReader(element).read())
    case "list":
      return .list(
        limit: try attributes.integer("limit", in: 1...1000) ?? 120,
        count: try attributes.integer("count", in: 1...200) ?? 20)
    case "table": return try table()
    case "picture": return .picture
    case "flag": return .flag
    default: throw FormError.unknown("kind of field", element.name, among: Self.names, at: element.place)
    }
  }

  private func refuseForeignLimits() throws(FormError) {
    let own = Self.limits.first { $0.key == element.name }?.value ?? []
    for name in Set(Self.limits.flatMap(\.value)).sorted() where !own.contains(name) {
      if let value = attributes[name] {
        throw FormError(value.place, "<\(element.name)> has no attribute \(name.quoted)")
      }
    }
  }

  private func integers() throws(FormError) -> ClosedRange<Int> {
    let bounds = 0...1_000_000_000
    let from = try attributes.integer("from", in: bounds) ?? 0
    return from...(try attributes.integer("to", in: from...bounds.upperBound) ?? bounds.upperBound)
  }

  private func amounts() throws(FormError) -> ClosedRange<Int64> {
    let from = try amount("from") ?? 0
    let to = try amount("to") ?? Money.maximum.paisa
    guard from <= to else { throw FormError(element.place, "“from” is above “to”") }
    return from...to
  }

  private func amount(_ name: String) throws(FormError) -> Int64? {
    guard let value = attributes[name] else { return nil }
    let constant = try FormulaParser.number(value, as: .money, scope: FieldScope([]))
    guard case .number(let paisa) = constant, (0...Money.maximum.paisa).contains(paisa) else {
      throw FormError(value.place, "\(value.string.quoted) is no amount that a field can hold")
    }
    return paisa
  }

  private func table() throws(FormError) -> Field.Kind {
    guard !columns.isEmpty else { throw FormError(element.place, "the table has no columns") }
    for column in columns {
      switch column.kind {
      case .table, .list: throw FormError(column.place, "a column cannot be \(column.kind.noun)")
      default: break
      }
    }
    guard let rows = attributes["rows"] else { return .table(columns: columns, rows: 0...100) }
    let bounds = rows.string.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard bounds.count == 2, let least = bounds[0], let most = bounds[1], least <= most, most <= 1000 else {
      throw FormError(rows.place, "\(rows.string.quoted) is not a range of rows such as 0-20")
    }
    return .table(columns: columns, rows: least...most)
  }
}
