/// A text as scalars, each with its place in the UTF-8 it was read from.
struct ScannedText {
  private(set) var utf8: ArraySlice<UInt8> = []
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each scalar begins in the UTF-8; one more for the end.
  private(set) var offsets: [Int] = []

  var count: Int { scalars.count }

  /// Replaces what was read before. A byte that is not UTF-8 becomes U+FFFD and stays one place.
  mutating func read(_ text: ArraySlice<UInt8>) {
    utf8 = text
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var offset = text.startIndex
    while offset < text.endIndex {
      let (scalar, length) = Self.decode(text, at: offset)
      scalars.append(scalar)
      offsets.append(offset)
      offset += length
    }
    offsets.append(offset)
  }

  /// The bytes of some scalars.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    utf8[offsets[range.lowerBound]..<offsets[range.upperBound]]
  }

  private static func decode(_ text: ArraySlice<UInt8>, at offset: Int) -> (Unicode.Scalar, length: Int) {
    let first = UInt32(text[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, offset + length <= text.endIndex else { return (replacement, 1) }
    var value = first & (0x7F >> UInt32(length))
    for next in text[(offset + 1)..<(offset + length)] {
      guard next & 0xC0 == 0x80 else { return (replacement, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) } ?? (replacement, 1)
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"
}
