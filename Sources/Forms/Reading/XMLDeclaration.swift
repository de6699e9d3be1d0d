/// The first line of an XML file, `<?xml version="1.0" encoding="UTF-8"?>`, as far as it says how the bytes
/// are to be read.
///
/// The parser is told to read UTF-8 whatever the file says, so a file that says otherwise is refused: its
/// words would be others to its author's editor.
struct XMLDeclaration {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// Refuses what would be read in another encoding than UTF-8, of which US-ASCII is a part.
  func check() throws(FormError) {
    if let zero = source.bytes.firstIndex(of: 0) {
      // It stands in no XML file (XML 1.0, 2.2), but in every one that is UTF-16 without a mark of it.
      throw FormError(source.place(zero), "the file holds U+0000; a form file is UTF-8")
    }
    guard let (name, offset) = encoding else { return }
    switch name.lowercased() {
    case "utf-8": return
    case "us-ascii" where source.bytes.allSatisfy({ $0 < 0x80 }): return
    default:
      throw FormError(
        source.place(offset), "the file declares the encoding \(name.quoted); a form file is UTF-8")
    }
  }

  /// The declared encoding and where its name stands.
  private var encoding: (name: String, offset: Int)? {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: Array("<?xml".utf8)),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
      let word = bytes[start..<end].first("encoding"),
      let quote = bytes[word..<end].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    else { return nil }
    let name = bytes[(quote + 1)..<end].prefix { $0 != bytes[quote] }
    return (String(decoding: name, as: UTF8.self), quote + 1)
  }
}
