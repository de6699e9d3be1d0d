/// A paper that `find` has found, or a case or number of which there is none.
public struct FoundPaper: Hashable, Sendable, Codable {
  /// Its own number as printed; of a case that was never issued, and of a number that was entered without its paper,
  /// the number that it came with.
  public let number: String?
  /// Its own number in ASCII; nil for what was not issued here.
  public let key: String?
  public let title: String
  /// The form's id; nil for a number that was entered without its paper.
  public let form: String?
  /// The day of the paper in Bikram Sambat; nil for a case that was never issued.
  public let date: String?
  /// `entered`, `registered`, `issued`, `void`, or the last act: `received`, `checked`, `printed`, `handed`…
  public let state: String
  /// Why it is void.
  public let voidReason: String?
  public let caseID: Int64?
  /// All its numbers, its own first.
  public let numbers: [Number]
  /// What of it has the words that were looked for.
  public internal(set) var why: [Match]

  /// A number and its book.
  public struct Number: Hashable, Sendable, Codable {
    public let book: String
    public let text: String
  }

  /// A field and what it says.
  public struct Match: Hashable, Sendable, Codable {
    /// The field of the form; `title`, or `number` for a number of a book.
    public let field: String
    public let text: String
  }

  static let entered = "entered"
  static let registered = "registered"
  static let issued = "issued"
  static let void = "void"

  /// Whether it is in a state that somebody asks for: a paper that was printed or handed over is issued, too.
  func isIn(state asked: String) -> Bool {
    state == asked || asked == Self.issued && key != nil && state != Self.void
  }
}
