/// What a form file may hold at the most. The forms of the gazettes come to a quarter of it or less; a file
/// beyond it would cost more time or stack than any honest one.
///
/// What a print may come to is bounded by `PrintBudget`.
enum FormLimits {
  /// The longest form of the gazettes has 68 KB.
  static let bytes = 256 << 10
  static let elements = 5_000
  /// Elements in one another.
  static let depth = 32
  /// Attributes of one element.
  static let attributes = 32
  /// Fields, and columns of one table field.
  static let fields = 1_000
  static let checks = 500
  /// Frames that extend one another, and all that one form uses.
  static let frames = 6
  /// Alternatives of one choice.
  static let alternatives = 200
  /// Widths of a table in the body.
  static let columns = 50
  /// Characters of a label, in Nepali or in English.
  static let label = 400
  /// Characters between two white spaces, where a line can break.
  static let unbroken = 300
  /// Words, numbers and signs of one formula.
  static let tokens = 2_000
  /// Brackets and words such as `not` in one another.
  static let nesting = 32
  /// Operations of a formula in one another: of `a + b + c` two. The evaluator goes down as deep.
  static let operations = 256
}
