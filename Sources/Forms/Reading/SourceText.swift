import Nepali

/// The bytes of a form file, and which line and column each of them stands in.
final class SourceText: Sendable {
  /// What errors call the file.
  let file: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many Unicode scalars begin before each block of bytes, so that no column is counted from the start
  /// of its line: a file may be a single line.
  private let scalars: [Int]

  private static let block = 128

  /// Takes a file of valid UTF-8.
  init(bytes: [UInt8], file: String) throws(FormError) {
    let file = onOneLine(file)
    let start = SourcePlace(file: file, line: 1, column: 1)
    guard bytes.count <= FormLimits.bytes else {
      throw FormError(start, "the file has \(bytes.count) bytes, more than \(FormLimits.bytes)")
    }
    self.file = file
    self.bytes = bytes
    var lineStarts = [0]
    var scalars: [Int] = []
    var count = 0
    for offset in bytes.indices {
      if offset % Self.block == 0 { scalars.append(count) }
      if Self.beginsScalar(bytes[offset]) { count += 1 }
      if bytes[offset] == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
    }
    scalars.append(count)
    self.lineStarts = lineStarts
    self.scalars = scalars
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw FormError(start, "the file is not valid UTF-8")
    }
  }

  /// The line and column of a byte. Columns count Unicode scalars, as editors do.
  func place(_ offset: Int) -> SourcePlace {
    let offset = min(offset, bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePlace(file: file, line: low + 1, column: scalarCount(from: lineStarts[low], to: offset) + 1)
  }

  private func scalarCount(from start: Int, to end: Int) -> Int {
    let (first, last) = (start / Self.block + 1, end / Self.block)
    guard first < last else { return scalarsBegin(in: start..<end) }
    return scalarsBegin(in: start..<first * Self.block) + scalars[last] - scalars[first]
      + scalarsBegin(in: last * Self.block..<end)
  }

  private func scalarsBegin(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where Self.beginsScalar(bytes[offset]) { count += 1 }
    return count
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
