import Forms

/// A value as a file gives it, unchecked, and where it begins: the tree that every kind of case file is read
/// into, and from which a case is made.
public struct PlacedValue: Hashable, Sendable {
  public var content: Content
  /// The line, or the row of a sheet, counted from 1.
  public var line: Int
  /// The column, counted from 1; in a text, in Unicode scalars.
  public var column: Int

  /// A value that begins at a place.
  public init(content: Content, line: Int, column: Int) {
    (self.content, self.line, self.column) = (content, line, column)
  }

  public indirect enum Content: Hashable, Sendable {
    case null
    case flag(Bool)
    /// The figures as they stand in the file: nothing is lost to binary fractions.
    case number(String)
    case text(String)
    case array([PlacedValue])
    /// The members in the order of the file; no name stands twice.
    case object([Member])
  }

  /// A name of an object, where it begins, and what it names.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var line: Int
    public var column: Int
    public var value: PlacedValue

    /// A member whose name begins at a place.
    public init(name: String, line: Int, column: Int, value: PlacedValue) {
      (self.name, self.line, self.column, self.value) = (name, line, column, value)
    }
  }

  /// What the value is, in words that fit after "found".
  package var noun: String {
    switch content {
    case .null: "null"
    case .flag(let value): value ? "true" : "false"
    case .number(let literal): "the number \(literal)"
    case .text(let text): "the text \(text.quoted)"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
