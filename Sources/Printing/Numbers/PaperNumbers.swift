public import Forms
public import Nepali

/// The numbers that a paper bears: its own in the book of what goes out or comes in, the पत्र संख्या beside it,
/// and those that it allots.
public struct PaperNumbers: Hashable, Sendable {
  /// Whether the paper came in or goes out.
  public var book: Book
  /// The paper's own number as printed: च.नं. १२३.
  public var text: String
  /// The same in ASCII, by which a document is found and proved: `OUT-2083-84-0123`.
  public var key: String
  /// पत्र संख्या: the fiscal year, and the branch or file.
  public var file: String
  /// The numbers that the register gave to fields of the form, as printed, by the field's name.
  public var allotted: [String: String]

  /// - Parameters:
  ///   - own: the paper's own number.
  ///   - branch: the code of the branch or file, before the fiscal year of the पत्र संख्या; nil for none.
  ///   - allotted: what the form's fields are given.
  public init(own: BookNumber, branch: String? = nil, allotted: [String: BookNumber] = [:]) {
    book = own.book
    text = own.text
    key = own.key
    file = (branch.map { "\($0)-" } ?? "") + own.fiscalYear.text()
    self.allotted = allotted.mapValues(\.text)
  }
}
