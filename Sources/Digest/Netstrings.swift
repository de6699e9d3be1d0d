/// An unambiguous text over which a digest is taken: a row of netstrings, each `length:bytes,` with the
/// length in bytes of UTF-8 in decimal. Two different lists of parts never give the same text.
public struct Netstrings: Hashable, Sendable {
  /// The text so far.
  public private(set) var text = ""

  /// A row of parts.
  public init(_ parts: String...) { parts.forEach { append($0) } }

  /// Puts a part behind the others.
  public mutating func append(_ part: String) { text += "\(part.utf8.count):\(part)," }

  /// SHA-256 of the text, lower-case hex.
  public var digest: String { SHA256.hex(text.utf8) }
}
