import Digest

/// An office's frame as it is kept: the office file, its pictures, and the digest that tells it from others.
public struct Frame: Hashable, Sendable {
  public let content: Content
  /// SHA-256, lower-case hex, as `init(_:)` computes it.
  public let digest: String

  /// A frame whose digest is known.
  public init(_ content: Content, digest: String) {
    (self.content, self.digest) = (content, digest)
  }

  /// A frame of a compact office file. The digest is over the file's text and the digests of its pictures.
  public init(_ content: Content) {
    let pictures = content.pictures.map { (name: $0.key, digest: SHA256.hex($0.value)) }
    self.init(content, digest: Content.digest(of: "frame", json: content.json, pictures: pictures))
  }

  public static func == (one: Frame, other: Frame) -> Bool { one.digest == other.digest }
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
