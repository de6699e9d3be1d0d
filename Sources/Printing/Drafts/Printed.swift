public import Cases
import Digest

/// What a draft became.
public struct Printed: Sendable {
  /// The finished PDF.
  public let bytes: [UInt8]
  /// Its SHA-256, lower-case hex.
  public let digest: String
  /// How many pages it has.
  public let pages: Int
  /// What the document is about: the industry's, the investor's, the programme's name.
  public let title: String
  /// What a register has to know of the case.
  public let statement: CaseStatement
  /// What is doubtful in the case, but no reason to refuse it.
  public let warnings: [CaseRemark]

  package init(
    bytes: [UInt8], pages: Int, title: String, statement: CaseStatement, warnings: [CaseRemark]
  ) {
    (self.bytes, self.pages, self.title) = (bytes, pages, title)
    (self.statement, self.warnings) = (statement, warnings)
    digest = SHA256.hex(bytes)
  }
}
