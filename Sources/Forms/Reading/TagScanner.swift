/// Finds where the attributes of a start tag stand: libxml2 gives their values, not their places.
struct TagScanner {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// The attributes of the tag that begins at byte `start`, of which the parser has found `values`.
  ///
  /// The tag is known to be well-formed, so names, `=` and quotes are where they must be.
  func attributes(from start: Int, values: [String]) -> [XMLAttribute] {
    var offset = end(of: start + 1, while: isNameByte)
    return values.map { value in
      let nameStart = end(of: offset, while: isSpace)
      let nameEnd = end(of: nameStart, while: isNameByte)
      let quote = end(of: nameEnd) { $0 == UInt8(ascii: "=") || isSpace($0) }
      let valueStart = min(quote + 1, source.bytes.count)
      let mark = quote < source.bytes.count ? source.bytes[quote] : 0
      offset = end(of: valueStart) { $0 != mark } + 1
      return XMLAttribute(
        name: String(decoding: source.bytes[nameStart..<nameEnd], as: UTF8.self),
        place: source.place(nameStart),
        value: PlacedText(value, from: valueStart, in: source))
    }
  }

  private func end(of start: Int, while belongs: (UInt8) -> Bool) -> Int {
    var offset = min(start, source.bytes.count)
    while offset < source.bytes.count, belongs(source.bytes[offset]) { offset += 1 }
    return offset
  }

  private func isSpace(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).isXMLSpace }

  private func isNameByte(_ byte: UInt8) -> Bool {
    !isSpace(byte) && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
  }
}
