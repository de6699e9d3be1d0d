/// The bytes of a form file, and which line and column each of them stands in.
final class SourceText: Sendable {
  /// What errors call the file.
  let file: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Takes a file of valid UTF-8.
  init(bytes: [UInt8], file: String) throws(FormError) {
    let start = SourcePlace(file: file, line: 1, column: 1)
    guard bytes.count <= Self.mostBytes else {
      throw FormError(start, "the file has \(bytes.count) bytes, more than \(Self.mostBytes)")
    }
    self.file = file
    self.bytes = bytes
    var lineStarts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lineStarts.append(offset + 1)
    }
    self.lineStarts = lineStarts
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw FormError(start, "the file is not valid UTF-8")
    }
  }

  /// The longest form of the gazettes is 30 KB; more than a megabyte is no form.
  static let mostBytes = 1 << 20

  /// The line and column of a byte. Columns count Unicode scalars, as editors do.
  func place(_ offset: Int) -> SourcePlace {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[lineStarts[low]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePlace(file: file, line: low + 1, column: column + 1)
  }
}
