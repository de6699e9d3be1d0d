/// One thing in a text that must not reach a document or the register, and where it is.
public struct TextIssue: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case control = "a control character"
    case lineBreak = "a line break in a single-line text"
    case bidirectional = "a control of writing direction"
    case invisible = "an invisible character"
    case misplacedJoiner = "a zero-width joiner or non-joiner where no akshara needs one"
    case replacement = "the sign of lost text"
    case noncharacter = "a noncharacter"
    case privateUse = "a private-use character, which no font here knows"
    case unassigned = "a code point without a character"
    case strayMark = "a combining mark without a letter"
    case tooManyMarks = "too many combining marks on one letter"
  }

  /// What is wrong.
  public let kind: Kind
  /// The offending code point; for `tooManyMarks` the first mark too many.
  public let scalar: Unicode.Scalar
  /// Its place, counted in code points from 1.
  public let position: Int

  /// One line of English: the code point, its Unicode name where it has one, the fault and the place.
  public var description: String {
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    let what = name.map { "\(scalar.label) \($0)" } ?? scalar.label
    return "\(what) (\(kind.rawValue)) at character \(position)"
  }
}
