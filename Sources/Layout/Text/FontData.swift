import Fonts

/// The bytes of a font file, which lie where they are as long as anybody uses them.
final class FontData: @unchecked Sendable {  // the bytes are written before anybody sees them, and never again
  /// The font's PostScript name, which is written into PDFs.
  let name: String
  let bytes: UnsafeRawBufferPointer
  private let owned: UnsafeMutableRawBufferPointer?

  /// A copy of a file.
  init(_ file: [UInt8], name: String) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 8)
    memory.copyBytes(from: file)
    (self.name, bytes, owned) = (name, UnsafeRawBufferPointer(memory), memory)
  }

  private init(carried name: String, _ bytes: UnsafeRawBufferPointer) {
    (self.name, self.bytes, owned) = (name, bytes, nil)
  }

  deinit { owned?.deallocate() }

  /// A font that is carried in the program, whose bytes live as long as the process.
  static func carried(_ name: String) throws(LayoutError) -> FontData {
    let entry = (0..<certgen_font_count()).lazy.map { certgen_font_at($0) }
      .first { entry in entry.name.map { String(cString: $0) == name } ?? false }
    guard let entry, let start = entry.bytes else {
      throw .font(name: name, reason: "is not carried in this program")
    }
    return FontData(carried: name, UnsafeRawBufferPointer(start: start, count: entry.length))
  }
}

extension FontData: Hashable {
  static func == (a: FontData, b: FontData) -> Bool { a === b || a.bytes.elementsEqual(b.bytes) }

  /// Files of one length are rare enough.
  func hash(into hasher: inout Hasher) { hasher.combine(bytes.count) }
}
