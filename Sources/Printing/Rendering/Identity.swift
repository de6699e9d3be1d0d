import Cases
import Digest
import Fonts

/// What makes documents: this version of the program with the fonts that it carries.
public enum Identity {
  /// The version of the program (Semantic Versioning).
  public static let version = "0.1.0"

  /// As documents keep it: the program's version, and SHA-256 over netstrings of every font's name and
  /// digest. Two programs of one identity make the same bytes from the same draft.
  public static let current: String = {
    var encoding = Netstrings()
    for index in 0..<certgen_font_count() {
      let font = certgen_font_at(index)
      guard let name = font.name, let bytes = font.bytes else { continue }
      encoding.append(String(cString: name))
      encoding.append(SHA256.hex(UnsafeBufferPointer(start: bytes, count: font.length)))
    }
    return "certgen \(version), fonts \(encoding.digest)"
  }()
}
