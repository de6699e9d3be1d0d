import Digest

/// The name of a file as the system has it: bytes, which need not be text.
struct FileName: Comparable {
  /// The name with a zero behind it, as the system takes it.
  let bytes: [CChar]

  private var units: [UInt8] { bytes.dropLast().map { UInt8(bitPattern: $0) } }

  /// The name as text; nil where it is not UTF-8.
  var text: String? { String(validating: units, as: UTF8.self) }

  /// The name for an error: bytes of a name that is not UTF-8 as `\xE9` where they are not ASCII.
  var shown: String {
    text
      ?? units.map { byte in
        byte < 0x80 ? String(Unicode.Scalar(byte)) : "\\x" + [byte].hex.uppercased()
      }.joined()
  }

  var isHidden: Bool { units.first == UInt8(ascii: ".") }

  /// Whether it is the name of a form file.
  var isForm: Bool { FormFile.isName(shown) }

  static func < (a: FileName, b: FileName) -> Bool { a.units.lexicographicallyPrecedes(b.units) }
}
