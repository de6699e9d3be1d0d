import Cases

/// Values that no file gave: what the desk fills forms of the office with.
extension PlacedValue {
  static func text(_ text: String) -> PlacedValue { PlacedValue(content: .text(text), line: 1, column: 1) }

  static func list(_ values: [PlacedValue]) -> PlacedValue {
    PlacedValue(content: .array(values), line: 1, column: 1)
  }

  static func object(_ members: [(String, PlacedValue)]) -> PlacedValue {
    PlacedValue(
      content: .object(members.map { Member(name: $0, line: 1, column: 1, value: $1) }), line: 1, column: 1)
  }

  /// What an object has under a name; nil for nothing, and in what is no object.
  func member(_ name: String) -> PlacedValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }
}
