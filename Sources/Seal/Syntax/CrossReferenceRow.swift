/// A line of the table of objects that is written (ISO 32000-1, table 18).
enum CrossReferenceRow {
  case free
  /// An object at a byte of the file.
  case byte(Int)
  /// An object in the stream of objects of this number, at this place in it.
  case stream(Int, place: Int)

  /// Bytes of its fields: what it is, where, and the place.
  static let widths = [1, 4, 1]

  private var fields: [UInt8] {
    let (type, where_, place) =
      switch self {
      case .free: (0, 0, 255)
      case .byte(let offset): (1, offset, 0)
      case .stream(let number, let place): (2, number, place)
      }
    return [UInt8(type)] + (0..<4).map { UInt8(truncatingIfNeeded: where_ >> (24 - 8 * $0)) } + [UInt8(place)]
  }

  /// The table with every row told as its difference from the one above (PNG, filter 2), which compresses better.
  static func rows(of table: [CrossReferenceRow]) -> [UInt8] {
    var (bytes, above): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: widths.reduce(0, +)))
    for row in table {
      let fields = row.fields
      bytes.append(2)
      bytes += zip(fields, above).map { $0 &- $1 }
      above = fields
    }
    return bytes
  }
}
