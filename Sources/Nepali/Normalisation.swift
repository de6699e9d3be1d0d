@_spi(_Unicode) import Swift

/// Canonical composition (Unicode Standard Annex #15, form NFC).
public enum Normalisation {
  /// `text` in form NFC. The composition exclusions hold: क़ (U+0958) becomes क + ◌़.
  ///
  /// The standard library keeps its normaliser behind the `_Unicode` interface, which string comparison
  /// itself is built on; a toolchain without it fails to compile here, and nowhere else.
  public static func nfc(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text._nfc { result.append(scalar) }
    return String(result)
  }

  /// `text` in form NFD: letters, then their marks.
  static func nfd(_ text: String) -> [Unicode.Scalar] { Array(text._nfd) }

  /// Whether `text` is in form NFC already.
  public static func isNFC(_ text: String) -> Bool {
    text.unicodeScalars.elementsEqual(text._nfc)
  }
}
