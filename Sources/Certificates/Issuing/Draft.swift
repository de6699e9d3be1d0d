import Digest
public import Forms
public import Nepali
public import Printing

/// Everything a document is made from: the same draft gives the same bytes.
public struct Draft: Sendable {
  public let numbers: PaperNumbers
  /// The day of issue.
  public let date: BSDate
  public let content: Content
  public let edition: FormEdition
  /// The office frame, and the digest by which it can be told from others.
  public let frame: Content
  public let frameDigest: String
}

/// One version of a form file.
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
