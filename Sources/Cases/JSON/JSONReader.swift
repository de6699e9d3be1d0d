import Forms

/// Reads a JSON text strictly by RFC 8259.
///
/// Foundation's decoder is not used because a refusal must name its line and column, a name that stands
/// twice must not silently lose one value, an amount must keep its exact decimals, and half of a surrogate
/// pair must be refused instead of becoming U+FFFD.
///
/// A byte order mark before the text is passed over, as RFC 8259, section 8.1, allows.
package struct JSONReader {
  /// The most bytes of a text, where its reader says no other number: 2 MB.
  package static let sizeLimit = 2_000_000
  /// How deep arrays and objects may stand in one another.
  package static let depthLimit = 32
  /// The most bytes of a member's name.
  package static let nameLimit = 128
  /// The most characters of a number.
  package static let numberLimit = 64

  var cursor: JSONCursor

  /// The value that a text holds.
  ///
  /// - Parameters:
  ///   - line: The line of the file on which the text begins.
  ///   - limit: The most bytes of the text.
  /// - Throws: `JSONError` at the first place that is not sound; what follows it is not looked at.
  package static func read(
    _ bytes: [UInt8], line: Int = 1, limit: Int = sizeLimit
  ) throws(JSONError) -> PlacedValue {
    guard bytes.count <= limit else {
      throw JSONError(line: line, column: 1, reason: "has \(bytes.count) bytes, more than \(limit)")
    }
    try checkUTF8(bytes, line: line)
    var reader = JSONReader(cursor: JSONCursor(bytes, line: line))
    reader.cursor.skipSpace()
    guard reader.cursor.byte != nil else { throw reader.cursor.error("holds no JSON value") }
    let value = try reader.value(depth: 0)
    reader.cursor.skipSpace()
    guard reader.cursor.byte == nil else {
      throw reader.cursor.error("nothing may follow the value, but \(reader.cursor.sight) does")
    }
    return value
  }

  private mutating func value(depth: Int) throws(JSONError) -> PlacedValue {
    let line = cursor.line
    let column = cursor.column
    let content: PlacedValue.Content
    switch cursor.byte {
    case UInt8(ascii: "{"): content = try object(depth: depth + 1)
    case UInt8(ascii: "["): content = try array(depth: depth + 1)
    case UInt8(ascii: "\""): content = .text(try string())
    default:
      if cursor.isAtNumber {
        content = .number(try number())
      } else if cursor.take("true") {
        content = .flag(true)
      } else if cursor.take("false") {
        content = .flag(false)
      } else if cursor.take("null") {
        content = .null
      } else {
        throw cursor.error("a value is expected, not \(cursor.sight)")
      }
    }
    return PlacedValue(content: content, line: line, column: column)
  }

  private mutating func array(depth: Int) throws(JSONError) -> PlacedValue.Content {
    try open(depth)
    var elements: [PlacedValue] = []
    if cursor.takeAfterSpace("]") { return .array(elements) }
    while true {
      cursor.skipSpace()
      elements.append(try value(depth: depth))
      if cursor.takeAfterSpace("]") { return .array(elements) }
      guard cursor.takeAfterSpace(",") else {
        throw cursor.error("a comma or ] is expected, not \(cursor.sight)")
      }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> PlacedValue.Content {
    try open(depth)
    var members: [PlacedValue.Member] = []
    var names: Set<String> = []
    if cursor.takeAfterSpace("}") { return .object(members) }
    while true {
      cursor.skipSpace()
      let place = cursor
      guard cursor.byte == UInt8(ascii: "\"") else {
        throw cursor.error("a name in double quotes is expected, not \(cursor.sight)")
      }
      let name = try string()
      guard name.utf8.count <= Self.nameLimit else {
        throw place.error("a name has \(name.utf8.count) bytes, more than \(Self.nameLimit)")
      }
      guard names.insert(name).inserted else { throw place.error("the name \(name.quoted) stands twice") }
      guard cursor.takeAfterSpace(":") else {
        throw cursor.error("a colon is expected after a name, not \(cursor.sight)")
      }
      cursor.skipSpace()
      let value = try value(depth: depth)
      members.append(PlacedValue.Member(name: name, line: place.line, column: place.column, value: value))
      if cursor.takeAfterSpace("}") { return .object(members) }
      guard cursor.takeAfterSpace(",") else {
        throw cursor.error("a comma or } is expected, not \(cursor.sight)")
      }
    }
  }

  private mutating func open(_ depth: Int) throws(JSONError) {
    guard depth <= Self.depthLimit else {
      throw cursor.error("lists and objects stand more than \(Self.depthLimit) deep in one another")
    }
    cursor.advance()
  }
}
