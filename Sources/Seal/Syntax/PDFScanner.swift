/// Reads PDF objects from bytes (ISO 32000-1, 7.2 and 7.3), strictly: what would have to be guessed is refused.
struct PDFScanner {
  let bytes: [UInt8]
  var position: Int

  /// How deep arrays and dictionaries may stand in one another; a page of ours has five.
  private static let deepest = 64

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The byte at the place of reading; nil at the end.
  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  func problem(_ what: String) -> SealError { .unreadablePDF("at byte \(position): \(what)") }

  mutating func skipSpace() {
    while let byte {
      if byte == UInt8(ascii: "%") {
        while let byte = self.byte, byte != 0x0A, byte != 0x0D { position += 1 }
      } else if byte.isPDFSpace {
        position += 1
      } else {
        return
      }
    }
  }

  /// Passes over a word that stands here, after space; otherwise stays and says no.
  mutating func skips(_ word: StaticString) -> Bool {
    let start = position
    skipSpace()
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)),
      end == bytes.count || !bytes[end].isPDFRegular || !bytes[end - 1].isPDFRegular
    else {
      position = start
      return false
    }
    position = end
    return true
  }

  mutating func expect(_ word: StaticString) throws(SealError) {
    if !skips(word) { throw problem("\(word) is missing") }
  }

  /// The next object.
  mutating func value(depth: Int = 0) throws(SealError) -> PDFValue {
    if depth > Self.deepest { throw problem("objects stand too deep in one another") }
    skipSpace()
    guard let byte else { throw problem("an object is missing") }
    switch byte {
    case UInt8(ascii: "/"): return .name(try name())
    case UInt8(ascii: "("): return .string(try literal())
    case UInt8(ascii: "["):
      position += 1
      var elements: [PDFValue] = []
      while !skips("]") { elements.append(try value(depth: depth + 1)) }
      return .array(elements)
    case UInt8(ascii: "<"):
      if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") {
        position += 2
        return .dictionary(try entries(depth: depth))
      }
      return .string(try hexadecimal())
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try numberOrReference()
    default:
      if skips("null") { return .null }
      if skips("true") { return .boolean(true) }
      if skips("false") { return .boolean(false) }
      throw problem("no object begins like this")
    }
  }

  private mutating func entries(depth: Int) throws(SealError) -> PDFDictionary {
    var dictionary = PDFDictionary()
    while !skips(">>") {
      guard byte == UInt8(ascii: "/") || { skipSpace(); return byte == UInt8(ascii: "/") }() else {
        throw problem("a key is missing")
      }
      let key = try name()
      dictionary[key] = try value(depth: depth + 1)
    }
    return dictionary
  }

  /// A whole number that is not signed; nil when something else stands here.
  mutating func wholeNumber() -> Int? {
    skipSpace()
    var value = 0
    let start = position
    while let byte, byte.isDigit {
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      if overflowed || isOver { return nil }
      value = sum
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func numberOrReference() throws(SealError) -> PDFValue {
    let start = position
    if let whole = wholeNumber(), byte.map({ !$0.isPDFRegular }) ?? true {
      return try reference(whole) ?? .integer(whole)
    }
    position = start
    while let byte, byte.isPDFRegular { position += 1 }
    let digits = bytes[start..<position]
    let spelling = String(decoding: digits, as: UTF8.self)
    guard digits.dropFirst().allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
      digits.count(where: { $0 == UInt8(ascii: ".") }) <= 1, digits.contains(where: \.isDigit)
    else { throw problem("“\(spelling)” is no number") }
    if digits.contains(UInt8(ascii: ".")) { return .real(spelling) }
    guard let value = Int(spelling) else { throw problem("the number \(spelling) is too large") }
    return .integer(value)
  }

  /// The reference to an object whose number has been read; nil when none follows.
  private mutating func reference(_ number: Int) throws(SealError) -> PDFValue? {
    let end = position
    if let generation = wholeNumber(), skips("R") {
      if generation != 0 { throw problem("an object of generation \(generation)") }
      return .reference(number)
    }
    position = end
    return nil
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// White space (ISO 32000-1, table 1).
  var isPDFSpace: Bool { self == 0 || self == 9 || self == 10 || self == 12 || self == 13 || self == 32 }

  /// Neither white space nor a delimiter (ISO 32000-1, table 2).
  var isPDFRegular: Bool {
    switch self {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: !isPDFSpace
    }
  }
}
