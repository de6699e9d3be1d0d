/// Cuts the objects out of a JSON list, or out of a text of objects one after the other (JSON lines); whether
/// they are sound is for their reader to say.
struct JSONPieces {
  /// The bytes of one object and the line on which it begins.
  struct Piece {
    var bytes: [UInt8]
    var line: Int
  }

  private let text: DecodedText
  private var piece: [UInt8] = []
  private var next = 0
  private var line = 1
  private var isList: Bool?
  private var needsComma = false
  /// Whether the list is closed.
  private var hasEnded = false

  init(_ text: DecodedText) { self.text = text }

  /// The next object; nil at the end.
  mutating func object() throws(TableError) -> Piece? {
    guard !hasEnded, try begin() else { return nil }
    let start = line
    guard let first = try peek() else { return nil }
    guard first == UInt8(ascii: "{") else {
      throw error("an object is expected, { … }, field name → value")
    }
    var (object, depth, isString, isEscaped): ([UInt8], Int, Bool, Bool) = ([], 0, false, false)
    repeat {
      guard let byte = try take() else {
        throw error("the object that begins on line \(start) is not closed")
      }
      object.append(byte)
      guard object.count <= TableLimits.objectBytes else {
        throw error("the object that begins on line \(start) has more than \(TableLimits.objectBytes) bytes")
      }
      if isString {
        isString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
      }
    } while depth > 0
    needsComma = isList == true
    return Piece(bytes: object, line: start)
  }

  /// Moves to the next object; false at the end.
  private mutating func begin() throws(TableError) -> Bool {
    try skipSpace()
    if isList == nil {
      isList = try peek() == UInt8(ascii: "[")
      if isList == true { _ = try take() }
      try skipSpace()
    }
    guard isList == true else { return try peek() != nil }
    if try peek() == UInt8(ascii: "]") {
      _ = try take()
      try skipSpace()
      guard try peek() == nil else { throw error("something stands behind the list") }
      hasEnded = true
      return false
    }
    guard needsComma else { return true }
    guard try take() == UInt8(ascii: ",") else { throw error("a comma or ] is expected between objects") }
    try skipSpace()
    return true
  }

  private mutating func skipSpace() throws(TableError) {
    while let byte = try peek(), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { _ = try take() }
  }

  private mutating func peek() throws(TableError) -> UInt8? {
    if next == piece.count {
      guard let more = try text.next() else { return nil }
      (piece, next) = (more, 0)
    }
    return piece[next]
  }

  private mutating func take() throws(TableError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    next += 1
    if byte == 0x0A { line += 1 }
    return byte
  }

  private func error(_ reason: String) -> TableError {
    TableError(TablePlace(file: text.source.path, line: line), reason)
  }
}
