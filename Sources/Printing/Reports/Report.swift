public import Nepali

/// A book or a list of an office: what stands above it, and its parts.
public struct Report {
  public var title: Title
  /// What it is about: a fiscal year, a day, or from when to when.
  public var period: Title
  public var parts: [Part]
  /// Whether those who keep the book sign at its end.
  public var isSigned: Bool

  public init(title: Title, period: Title, parts: [Part], isSigned: Bool = true) {
    self.title = title
    self.period = period
    self.parts = parts
    self.isSigned = isSigned
  }

  /// Words in both languages of the office.
  public struct Title: Hashable, Sendable {
    public var nepali: String
    public var english: String

    public init(_ nepali: String, _ english: String) {
      self.nepali = nepali
      self.english = english
    }
  }

  /// Columns, and rows one by one, for they may be many.
  public struct Part {
    /// Nil where the report has one part.
    public var title: Title?
    public var columns: [Column]
    /// Gives the rows in their order; each has a cell for every column.
    public var rows: (_ visit: ([Cell]) throws -> Void) throws -> Void

    public init(
      _ title: Title? = nil, columns: [Column],
      rows: @escaping (_ visit: ([Cell]) throws -> Void) throws -> Void
    ) {
      self.title = title
      self.columns = columns
      self.rows = rows
    }
  }

  public struct Column: Hashable, Sendable {
    /// What a program calls it: `number`.
    public var name: String
    public var title: Title
    public var kind: Kind
    /// How much of the page's width it wants, against the other columns.
    public var width: Double
    /// Whether pages carry its sum over, and the last says it.
    public var isSummed: Bool

    public init(_ name: String, _ title: Title, _ kind: Kind = .text, width: Double, isSummed: Bool = false) {
      self.name = name
      self.title = title
      self.kind = kind
      self.width = width
      self.isSummed = isSummed
    }

    public enum Kind: Hashable, Sendable {
      case text, count, paisa, day
      /// A bar for the eye; files for programs leave it out.
      case bar
    }
  }

  /// What stands in one place.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case count(Int)
    /// An amount of money; refunds are below zero.
    case paisa(Int64)
    case day(BSDate)
    /// How much of the column's width a bar has, 0 to 1.
    case bar(Double)

    public init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
  }
}
