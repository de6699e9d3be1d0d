import Digest
public import Forms
public import Nepali

/// One version of a form file, as a document keeps it.
public struct FormEdition: Hashable, Sendable {
  public let id: String
  public let kind: Form.Kind
  public let from: BSDate
  public let until: BSDate?
  /// The form file, and its SHA-256 in lower-case hex.
  public let bytes: [UInt8]
  public let digest: String

  public init(id: String, kind: Form.Kind, from: BSDate, until: BSDate?, bytes: [UInt8]) {
    self.id = id
    self.kind = kind
    self.from = from
    self.until = until
    self.bytes = bytes
    digest = SHA256.hex(bytes)
  }
}
