extension PDFFile {
  /// Takes the compression off all streams that Flate alone has compressed.
  mutating func unpack() throws(SealError) {
    for number in objects.indices {
      guard let object = objects[number], let head = object.value.dictionary, head["DecodeParms"] == nil,
        head["Filter"] != nil, let plain = try decoded(object)
      else { continue }
      objects[number]?.data = plain[...]
      self[dictionary: number]["Filter"] = nil
    }
  }

  /// The data of a stream without its compression; nil where it is no stream, or has a filter other than Flate.
  ///
  /// - Throws: ``SealError/unreadablePDF(_:)`` where the data are not what the filter says.
  func decoded(_ object: PDFObject) throws(SealError) -> [UInt8]? {
    guard let data = object.data, let head = object.value.dictionary else { return nil }
    var filter = resolved(head["Filter"])
    if let filters = filter.array, filters.count <= 1 { filter = resolved(filters.first) }
    if filter == .null { return Array(data) }
    guard filter == .name("FlateDecode") else { return nil }
    let plain = try inflated(data)
    var parameters = resolved(head["DecodeParms"])
    if let all = parameters.array { parameters = resolved(all.first) }
    guard let predictor = parameters.dictionary?["Predictor"]?.integer, predictor > 1 else { return plain }
    guard predictor >= 10 else { return nil }
    return try withoutPNGPredictor(plain, columns: parameters.dictionary?["Columns"]?.integer ?? 1)
  }

  /// Rows of bytes of which each is told as its difference from the one above (PNG, filter 2) or not at all.
  /// Tables of objects are told so.
  private func withoutPNGPredictor(_ bytes: [UInt8], columns: Int) throws(SealError) -> [UInt8] {
    guard columns > 0, columns < 1_000, bytes.count % (columns + 1) == 0 else {
      throw .unreadablePDF("a table of objects is not in rows")
    }
    var (plain, above): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: columns))
    for start in stride(from: 0, to: bytes.count, by: columns + 1) {
      guard bytes[start] == 0 || bytes[start] == 2 else { throw .unreadablePDF("a table of objects is not told by rows") }
      for column in 0..<columns {
        let byte = bytes[start + 1 + column]
        above[column] = bytes[start] == 2 ? above[column] &+ byte : byte
      }
      plain += above
    }
    return plain
  }
}
