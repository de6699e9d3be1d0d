/// What a finished PDF says about itself, in its Info dictionary and again in XMP.
public struct Metadata: Hashable, Sendable {
  /// The title that a reader shows in its window, in `language`.
  public let title: String
  /// What the document is about, such as its form and number. Left out when empty.
  public let subject: String
  /// The office that issues it. Left out when empty.
  public let author: String
  /// The language of the document as a BCP 47 tag.
  public let language: String
  /// When the document was issued; both its creation and its modification date.
  public let created: Timestamp

  /// The name that stands as creator and producer.
  public static let program = "certgen"

  /// The longest text of one field, in Unicode scalars.
  static let longestField = 2_000

  /// Metadata of one document.
  /// - Parameters:
  ///   - title: Not empty.
  ///   - language: `ne` unless given.
  /// - Throws: ``SealError/metadata(field:problem:)`` for an empty title, an overlong field, a
  ///   character that XML or PDF cannot hold, or a malformed language tag.
  public init(
    title: String, subject: String = "", author: String = "", language: String = "ne",
    created: Timestamp
  ) throws(SealError) {
    if title.isEmpty { throw .metadata(field: "title", problem: "is empty") }
    try Self.check(title, as: "title")
    try Self.check(subject, as: "subject")
    try Self.check(author, as: "author")
    if !Self.isLanguageTag(language) {
      throw .metadata(field: "language", problem: "is not a BCP 47 tag such as ne or en-GB")
    }
    self.title = title
    self.subject = subject
    self.author = author
    self.language = language
    self.created = created
  }

  /// XML 1.0 has no way to write control characters and the two non-characters of the basic plane.
  private static func check(_ text: String, as field: String) throws(SealError) {
    if text.unicodeScalars.count > longestField {
      throw .metadata(field: field, problem: "is longer than \(longestField) characters")
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF:
        throw .metadata(
          field: field, problem: "holds the character U+" + String(scalar.value, radix: 16, uppercase: true))
      default: continue
      }
    }
  }

  /// The shape of RFC 5646, 2.1: subtags of one to eight letters and digits, the first of letters.
  private static func isLanguageTag(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, tag.utf8.count <= 35 else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return first.count >= 2 && first.allSatisfy(isLetter)
      && subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) } }
  }
}
