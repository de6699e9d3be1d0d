/// The code page of Western Windows, in which files of Preeti were saved before Unicode.
public enum Windows1252 {
  /// Text of bytes in Windows-1252. The five codes that it leaves open become the controls of Latin-1.
  public static func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(of: byte) ?? Unicode.Scalar(byte)) }
    return String(text)
  }

  /// What a byte means; nil for the five codes that are open.
  public static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let scalar = upper[Int(byte) - 0x80]
    return scalar == open ? nil : scalar
  }

  /// The bytes of a text in Windows-1252; nil where it has a character that the code page has not.
  static func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value) {
        bytes.append(byte)
      } else if let index = upper.firstIndex(of: scalar), scalar != open {
        bytes.append(UInt8(0x80 + index))
      } else {
        return nil
      }
    }
    return bytes
  }

  private static let open: Unicode.Scalar = "\u{FFFD}"

  /// What it has from 0x80 to 0x9F; U+FFFD where it has nothing.
  private static let upper = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
