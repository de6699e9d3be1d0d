public import Forms
public import Nepali

/// What a paper says that a register has to know, read from the checked values of its case.
public struct CaseStatement: Hashable, Sendable {
  /// The particulars of the industry that the paper registers or changes, by the name of the particular.
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

  /// What a case of a form says.
  public init(_ filling: Case, in form: Form) {
    self.init()
    for field in form.fields {
      guard let value = filling.values[field.name] else { continue }
      if let fact = field.fact { facts[fact.rawValue] = value.plain(in: field) }
      quotes += Self.quotes(field, value)
    }
    decided = filling.decisionDate(in: form)
    industryName =
      Self.names.lazy.compactMap { name in
        if case .text(let text)? = filling.values[name] { text } else { nil }
      }.first
  }

  /// The fields under which forms have the name of the industry that they are about.
  private static let names = ["industry_name", "firm_name"]

  private static func quotes(_ field: Field, _ value: Value) -> [Quote] {
    switch (field.number, value) {
    case (.quoted(let book)?, .text(let text)): return [Quote(field: field.named, book: book, text: text)]
    case (_, .table(let rows)):
      guard case .table(let columns, _) = field.kind else { return [] }
      return rows.flatMap { row in
        columns.flatMap { column in row[column.name].map { quotes(column, $0) } ?? [] }
      }
    default: return []
    }
  }
}
