public import Nepali

/// A form that a gazette prescribes: its identity, its fields, its wording.
public struct Form: Hashable, Sendable {
  /// `madhesh-2078/annex-03`.
  public var id: String
  public var kind: Kind
  public var title: String
  public var englishTitle: String
  public var source: Source
  /// Doubts about the law's wording and how the form takes them, for the people who approve it.
  public var notes: [String]
  /// From which day the form is law, and, where it no longer is, until which.
  public var from: BSDate
  public var until: BSDate?
  public var fields: [Field]
  public var checks: [Check]
  public var body: Body
  /// SHA-256 of the form file, lower-case hex.
  public var digest: String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case certificate, letter, card, notice, agreement, application, sheet, report
  }

  /// Where the law prints the form.
  public struct Source: Hashable, Sendable {
    public var gazette: String
    public var rule: String
    /// What the law prints above the form: अनुसूची–३ and (नियम ४ को उपनियम (२) सँग सम्बन्धित). Nil where it
    /// requires a document and gives no form for it.
    public var annex: String?
    public var reference: String?
  }

  /// The field of a name.
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
