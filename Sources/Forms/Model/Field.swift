/// A blank of a form: what may stand in it, and what the office calls it.
public struct Field: Hashable, Sendable {
  /// The register's name: `industry_name`.
  public var name: String
  /// The Nepali label as the gazette prints it.
  public var label: String
  public var english: String
  public var kind: Kind
  public var isRequired: Bool
  /// How the value is computed from other fields; nil for a value that is typed.
  public var derivation: Expression?
  /// Whether the office decides it once for all cases: a choice that its settings make unless a case does.
  public var isSetting: Bool
  /// How another form's case words the value, where it has no field of this name: `{local_level} वडा नं.
  /// {ward}`. Empty for a field that only its own name fills.
  public var gathered: [Piece]
  /// Whether every paper has a value of its own (a receipt): one that another paper has is not taken over.
  public var isOwn: Bool
  /// Whether the value is a number in a book of the office, and who gives it; nil for any other value.
  public var number: NumberRole?
  /// What the value says of the industry from the day on which the paper is issued.
  public var fact: Particular?
  /// Whether the amount is what is to be paid for the paper.
  public var isFee = false
  /// What is done with a value that is too long for its place.
  public var fit: Fit
  /// A remark for the people who fill the form (a rule, a doubt).
  public var note: String?
  /// Where the field is declared in its form file.
  public var place: SourcePlace

  /// How refusals name the field: `industry_name (उद्योगको नाम)`.
  public var named: String { "\(name) (\(label))" }

  /// A piece of a gathered value: words, or the value of a field of the other form.
  public enum Piece: Hashable, Sendable {
    case words(String)
    case field(String)
  }

  public enum Kind: Hashable, Sendable {
    /// Words. `script` is what is expected in them, `limit` the most characters, `lines` the most lines
    /// typed.
    case text(script: Script, limit: Int, lines: Int)
    case integer(ClosedRange<Int>)
    /// Hundredths of a percent, 0…10000.
    case percent
    /// Rupees, kept as paisa.
    case money(ClosedRange<Int64>)
    case date
    case choice([Choice])
    /// Lines of words, each at most `limit` characters, at most `count` of them.
    case list(limit: Int, count: Int)
    /// Rows of the named columns.
    case table(columns: [Field], rows: ClosedRange<Int>)
    case picture
    case flag
  }

  public enum Script: String, Hashable, Sendable {
    case any
    /// Devanagari is expected; Latin words may stand in it (names of foreigners, LDO).
    case devanagari
    case latin
  }

  /// One alternative of a choice.
  public struct Choice: Hashable, Sendable {
    /// The register's key: `small`.
    public var key: String
    /// The wording that the form prints.
    public var text: String
    /// Other wordings of the same alternative, where a form prints the choice in several places
    /// (म/हामी … गर्दछु/गर्दछौं), named by the place.
    public var variants: [String: String]
  }

  public enum Fit: Hashable, Sendable {
    case wrap
    /// Letters are condensed down to `floor` of their width within `lines` lines, then refused.
    case condense(lines: Int, floor: Double)
    case refuse(lines: Int)
  }
}

/// A place in a form file. Lines and columns count from 1; a column counts characters.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}
