/// Reads numbers from a file of unknown honesty: past the end there is nil, never a trap.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  /// True when the first byte of a number is the lowest (EXIF knows both orders).
  var lowestFirst = false
  /// Where the next number is read, counted from the start of the slice.
  var offset = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  mutating func byte() -> Int? { number(bytes: 1) }
  mutating func twoBytes() -> Int? { number(bytes: 2) }
  mutating func fourBytes() -> Int? { number(bytes: 4) }

  /// The next `length` bytes, or nil when the file ends before.
  mutating func slice(_ length: Int) -> ArraySlice<UInt8>? {
    guard length >= 0, offset >= 0, length <= bytes.count, offset <= bytes.count - length else { return nil }
    let start = bytes.startIndex + offset
    offset += length
    return bytes[start..<start + length]
  }

  private mutating func number(bytes length: Int) -> Int? {
    guard let slice = slice(length) else { return nil }
    return lowestFirst
      ? slice.reversed().reduce(0) { $0 << 8 | Int($1) }
      : slice.reduce(0) { $0 << 8 | Int($1) }
  }
}
