public import Nepali

/// A form that a gazette prescribes: its identity, its fields, its wording.
public struct Form: Hashable, Sendable {
  /// `madhesh-2078/annex-03`.
  public var id: String
  public var kind: Kind
  /// The book that numbers the papers of the form: of those that come in, of those that go out, or of receipts.
  public var book: Book
  public var title: String
  public var englishTitle: String
  public var source: Source
  /// Doubts about the law's wording and how the form takes them, for the people who approve it.
  public var notes: [String]
  /// From which day the form is law, and, where it no longer is, until which.
  public var from: BSDate
  public var until: BSDate?
  /// The date field whose day picks the version of the form for a case, where the file names one.
  public var decided: String?
  /// What answers a paper of the form, and within which time; all nil for what goes out.
  public var answering = Answering()
  public var fields: [Field]
  public var checks: [Check]
  public var body: Body
  /// The page in English that an office may add; nil where the form has none.
  public var translation: Translation?
  /// SHA-256 of the form file and of what it uses, lower-case hex; see `FormVersion.bytes`.
  public var digest: String
  /// What it uses besides its own file: `frames/letter.xml`, `vocabulary.xml`.
  public var uses: [String] = []

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case certificate, letter, card, notice, agreement, application, sheet, report

    /// Whether an office writes it, under its head and in its own words; such papers are set in a book face unless
    /// the office has chosen another.
    public var isOffices: Bool { self == .certificate || self == .letter || self == .sheet }
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

  /// What is to be paid for the paper; nil where the form computes no fee.
  public var fee: Field? { fields.first(where: \.isFee) }

  /// The field of a name.
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The names under which forms have the day of a paper or of its decision.
  package static let usualDecisionFields = ["decision_date", "issue_date", "letter_date"]

  /// The date on which a case of this form is decided, and with it the law that the case prints under: the
  /// field that the form names, else the first that there is of `decision_date`, `issue_date` and
  /// `letter_date`. Other dates may be those of a birth or of an older paper, so no other is guessed.
  public var decisionField: Field? {
    if let decided { return field(decided) }
    return Self.usualDecisionFields.lazy.compactMap(field).first { $0.kind == .date }
  }
}
