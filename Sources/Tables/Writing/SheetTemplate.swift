/// An empty sheet for people to fill: its heads, what is to be typed below each, and what may be chosen.
public struct SheetTemplate: Hashable, Sendable {
  /// What the sheet is called; a sheet's name has at most 31 characters.
  public var title: String
  public var columns: [Column]
  /// The day that the file gives as that of its making, in seconds since 1970: the same sheet is the same bytes.
  public var made: Int

  public struct Column: Hashable, Sendable {
    public var nepali: String
    public var english: String
    /// What is to be typed: one line for each thing to know.
    public var explanation: String
    public var isRequired: Bool
    /// What may be chosen; empty where anything may be typed.
    public var choices: [String]
    /// How wide the column is, in figures.
    public var width: Double

    public init(
      nepali: String, english: String, explanation: String, isRequired: Bool, choices: [String], width: Double
    ) {
      (self.nepali, self.english, self.explanation) = (nepali, english, explanation)
      (self.isRequired, self.choices, self.width) = (isRequired, choices, width)
    }
  }

  public init(title: String, columns: [Column], made: Int) {
    (self.title, self.columns, self.made) = (title, columns, made)
  }

  /// What the first cell of a row of explanations begins with, by which an import passes over it.
  public static let explanationMark = "#"

  /// The rows above the data: Nepali heads, English heads, explanations.
  var heads: [[String]] {
    let explanations = columns.enumerated().map { index, column in
      index == 0 ? "\(Self.explanationMark) \(column.explanation)" : column.explanation
    }
    return [columns.map(\.nepali), columns.map(\.english), explanations]
  }

  /// The sheet as values parted by commas.
  public func separated() -> [UInt8] { SeparatedWriter.mark + heads.flatMap { SeparatedWriter.line($0) } }
}
