extension PlacedValue: Encodable {
  /// The value as JSON; a number as the text of its figures, which a case takes alike.
  public func encode(to encoder: any Encoder) throws {
    switch content {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .flag(let flag): try flag.encode(to: encoder)
    case .number(let text), .text(let text): try text.encode(to: encoder)
    case .array(let values): try values.encode(to: encoder)
    case .object(let members):
      let pairs = members.map { ($0.name, $0.value) }
      try Dictionary(pairs, uniquingKeysWith: { _, last in last }).encode(to: encoder)
    }
  }
}
