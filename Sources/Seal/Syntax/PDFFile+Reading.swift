extension PDFFile {
  /// Reads a whole PDF strictly: whatever would need repair is refused. What the file claims of itself (numbers of
  /// objects, lengths, places) is held against its bytes.
  ///
  /// - Throws: ``SealError/unreadablePDF(_:)``
  init(_ bytes: [UInt8]) throws(SealError) {
    guard bytes.starts(with: Array("%PDF-1.".utf8)) else { throw .unreadablePDF("it does not begin as one") }
    let table = try CrossReferences(of: bytes)
    if table.trailer["Encrypt"] != nil { throw .unreadablePDF("it is encrypted") }
    self.init(objects: Array(repeating: nil, count: table.places.count), trailer: table.trailer)
    for (number, place) in table.places.enumerated() {
      if case .byte(let offset) = place {
        objects[number] = try Self.object(number, at: offset, of: bytes, by: table)
      }
    }
    try readObjectStreams(of: table)
    for key in CrossReferences.ownKeys { trailer[key] = nil }
  }

  /// The objects that stand in streams (ISO 32000-1, 7.5.7).
  private mutating func readObjectStreams(of table: CrossReferences) throws(SealError) {
    var streams: [Int: [Int: PDFValue]] = [:]
    for (number, place) in table.places.enumerated() {
      guard case .stream(let stream) = place else { continue }
      let values: [Int: PDFValue]
      if let read = streams[stream] {
        values = read
      } else {
        values = try self.values(ofStream: stream)
        streams[stream] = values
      }
      guard let value = values[number] else { throw .unreadablePDF("object \(number) is not where it should be") }
      objects[number] = PDFObject(value: value, data: nil)
    }
    for stream in streams.keys { objects[stream] = nil }
  }

  private func values(ofStream number: Int) throws(SealError) -> [Int: PDFValue] {
    guard let object = object(number), let bytes = try decoded(object), let head = object.value.dictionary,
      let count = head["N"]?.integer, let first = head["First"]?.integer, (0...bytes.count).contains(first),
      (0...first).contains(count)
    else { throw .unreadablePDF("object \(number) is no stream of objects") }
    var (values, index): ([Int: PDFValue], PDFScanner) = ([:], PDFScanner(bytes))
    for _ in 0..<count {
      guard let number = index.wholeNumber(), let offset = index.wholeNumber(), offset <= bytes.count - first else {
        throw index.problem("the index of a stream of objects is wrong")
      }
      var scanner = PDFScanner(bytes, at: first + offset)
      values[number] = try scanner.value()
    }
    return values
  }

  /// Reads `12 0 obj … endobj` at its place.
  static func object(
    _ number: Int, at offset: Int, of bytes: [UInt8], by table: CrossReferences?
  ) throws(SealError) -> PDFObject {
    guard bytes.indices.contains(offset) else { throw .unreadablePDF("object \(number) lies outside the file") }
    var scanner = PDFScanner(bytes, at: offset)
    guard scanner.wholeNumber() == number, scanner.wholeNumber() == 0, scanner.skips("obj") else {
      throw scanner.problem("object \(number) is not there")
    }
    let value = try scanner.value()
    guard scanner.skips("stream") else {
      try scanner.expect("endobj")
      return PDFObject(value: value, data: nil)
    }
    guard let length = try Self.length(of: value, in: bytes, by: table) else {
      throw scanner.problem("the length of a stream is missing")
    }
    if scanner.position < bytes.count, bytes[scanner.position] == 0x0D { scanner.position += 1 }
    guard scanner.position < bytes.count, bytes[scanner.position] == 0x0A else {
      throw scanner.problem("a stream does not begin on its own line")
    }
    let start = scanner.position + 1
    guard length >= 0, length <= bytes.count - start else { throw scanner.problem("a stream does not end") }
    scanner.position = start + length
    try scanner.expect("endstream")
    try scanner.expect("endobj")
    return PDFObject(value: value, data: bytes[start..<start + length])
  }

  /// The length that a stream's dictionary says, itself or in an object of its own.
  private static func length(
    of value: PDFValue, in bytes: [UInt8], by table: CrossReferences?
  ) throws(SealError) -> Int? {
    guard let length = value.dictionary?["Length"] else { return nil }
    guard let number = length.reference else { return length.integer }
    guard let table, table.places.indices.contains(number), case .byte(let offset) = table.places[number] else {
      return nil
    }
    var scanner = PDFScanner(bytes, at: min(offset, bytes.count))
    guard scanner.wholeNumber() == number, scanner.wholeNumber() == 0, scanner.skips("obj") else { return nil }
    return scanner.wholeNumber()
  }
}
