public import Nepali

/// How a derived field or a check is computed. Total: no loops, no recursion, no effects.
///
/// Amounts count in paisa, percents in hundredths of a percent, dates in days, flags as 0 and 1.
public indirect enum Expression: Hashable, Sendable {
  case number(Int64)
  case field(String)
  case add(Expression, Expression)
  case subtract(Expression, Expression)
  case multiply(Expression, Expression)
  /// The sum of a column over the rows of a table field.
  case sum(table: String, column: String)
  /// Whether a condition over the columns of a table, and the fields of the case, holds in every row.
  case every(table: String, columns: [String], Expression)
  /// Whether no row of a table has more in a column than the row before it; strictly: nor as much.
  case descending(table: String, column: String, strictly: Bool)
  /// How many rows a table field has, or lines a list.
  case count(String)
  /// A part in hundredths of a percent of the whole, a half rounded up; 0 of nothing.
  case percent(Expression, of: Expression)
  /// So many hundredths of a percent of an amount, half a paisa rounded up.
  case share(Expression, of: Expression)
  /// The day that lies so many days, months or years after a date.
  case later(Expression, by: Expression, BSDate.Span)
  /// The last day of a time limit of `Rules`, by its identity, that begins with a date.
  case deadline(String, Expression)
  case compare(Expression, Comparison, Expression)
  /// Whether a choice has the alternative of this key.
  case chosen(field: String, key: String)
  /// Whether an optional field is filled.
  case filled(String)
  /// Whether the text can stand among Latin letters: it has no letter of Devanagari, digits and marks aside.
  case latin(String)
  case both(Expression, Expression)
  case either(Expression, Expression)
  case not(Expression)
  /// The first case whose condition holds gives the key of a choice (or a number); none: refused,
  /// with the given words.
  case select([Case], otherwise: Otherwise)

  public struct Case: Hashable, Sendable {
    public var condition: Expression
    public var result: Result

    package init(condition: Expression, result: Result) {
      self.condition = condition
      self.result = result
    }
  }

  public enum Result: Hashable, Sendable {
    case key(String)
    case value(Expression)
    /// The field stays empty, as one that is not filled.
    case nothing
  }

  public enum Otherwise: Hashable, Sendable {
    case result(Result)
    /// Why the case is refused, with the rule.
    case refuse(String)
  }

  public enum Comparison: String, Hashable, Sendable {
    case less = "<"
    case atMost = "<="
    case equal = "="
    case notEqual = "!="
    case atLeast = ">="
    case more = ">"
  }
}

/// A condition that must hold between fields of a case.
public struct Check: Hashable, Sendable {
  public var condition: Expression
  /// What is said when it does not hold, with the rule.
  public var message: String
  /// The fields named in the refusal, the first one foremost.
  public var fields: [String]
  public var place: SourcePlace
}
