public import Forms
public import Nepali

/// What a paper says that the register has to know: read from the checked values of its case.
public struct PaperStatement: Hashable, Sendable {
  /// The particulars of the industry that the paper registers or changes, by name.
  public var facts: [String: String]
  /// The numbers of earlier papers that it quotes, in the order of the form.
  public var quotes: [Quote]
  /// The name of the industry on the paper; nil for none.
  public var industryName: String?
  /// The day on which the case was decided.
  public var decided: BSDate?

  /// A quoted number.
  public struct Quote: Hashable, Sendable {
    /// The field as refusals name it: `registration_number (उद्योग दर्ता नं.)`.
    public var field: String
    public var book: Book
    public var text: String

    public init(field: String, book: Book, text: String) {
      self.field = field
      self.book = book
      self.text = text
    }
  }

  public init(
    facts: [String: String] = [:], quotes: [Quote] = [], industryName: String? = nil, decided: BSDate? = nil
  ) {
    self.facts = facts
    self.quotes = quotes
    self.industryName = industryName
    self.decided = decided
  }
}
