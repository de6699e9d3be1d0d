import Forms

/// An unambiguous text over which a digest is taken: a row of netstrings, each `length:bytes,` with the
/// length in bytes of UTF-8 in decimal. Two different lists of parts never give the same text.
struct Encoding {
  private var text = ""

  init(_ parts: String...) { parts.forEach { append($0) } }

  mutating func append(_ part: String) { text += "\(part.utf8.count):\(part)," }

  /// SHA-256 of the text, lower-case hex.
  var digest: String { SHA256.hex(text.utf8) }
}
