import Digest
public import Seal

/// A document made again from its draft, and whether it is the one that was stored.
public struct Reproduction: Sendable {
  /// What was kept of a document.
  public struct Stored: Sendable {
    /// SHA-256 of its bytes, lower-case hex.
    public var digest: String
    /// What made it; see `Identity`.
    public var identity: String
    /// The digests of its form file and of its office frame; nil where they are not known.
    public var form: String?
    public var frame: String?
    /// The document itself; without it, where it differs cannot be told.
    public var bytes: [UInt8]?

    public init(
      digest: String, identity: String, form: String? = nil, frame: String? = nil, bytes: [UInt8]? = nil
    ) {
      (self.digest, self.identity) = (digest, identity)
      (self.form, self.frame, self.bytes) = (form, frame, bytes)
    }
  }

  /// Something that is not as it was when the document was made.
  public enum Difference: Hashable, Sendable, CustomStringConvertible {
    /// The program, a library, the fonts.
    case identity(Identity.Difference)
    /// The draft has another form file or another frame; the digests then and now.
    case form(stored: String, now: String)
    case frame(stored: String, now: String?)
    /// The stored bytes are not those of the stored digest; theirs.
    case altered(digest: String)
    /// The bytes differ; where first, if the stored document is at hand.
    case bytes(PDFDifference?)

    /// One line.
    public var description: String {
      switch self {
      case .identity(let difference): difference.description
      case .form(let stored, let now): "form: digest \(stored) there, \(now) here"
      case .frame(let stored, let now): "office frame: digest \(stored) there, \(now ?? "none") here"
      case .altered(let digest): "the stored document has the digest \(digest), and not the one that was kept"
      case .bytes(let place): place.map { "document: \($0)" } ?? "document: the bytes differ"
      }
    }
  }

  /// The document as it is made now.
  public let printed: Printed
  /// Whether it has the stored digest.
  public let isEqual: Bool
  /// What differs; where the documents are equal, at most what made them.
  public let differences: [Difference]

  /// Makes the document of a draft again.
  ///
  /// - Throws: what `DraftPrinter.print` throws; `SealError` where the stored bytes are no PDF.
  public init(of draft: Draft, stored: Stored, by printer: DraftPrinter) throws {
    let printed = try printer.print(draft)
    self.printed = printed
    isEqual = printed.digest == stored.digest
    var found = Identity(stored.identity).differences(from: .running).map(Difference.identity)
    if let form = stored.form, form != draft.edition.digest {
      found.append(.form(stored: form, now: draft.edition.digest))
    }
    if let frame = stored.frame, frame != draft.frame?.digest {
      found.append(.frame(stored: frame, now: draft.frame?.digest))
    }
    let kept = stored.bytes.map { SHA256.hex($0) }
    if let kept, kept != stored.digest { found.append(.altered(digest: kept)) }
    if !isEqual || kept.map({ $0 != printed.digest }) == true {
      found.append(.bytes(try stored.bytes.flatMap { try firstDifference($0, printed.bytes) }))
    }
    differences = found
  }
}
