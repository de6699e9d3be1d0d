public import Cases

/// What a copy of an issued paper says of itself on every page: a form of the office's and its values. The words of the
/// form's first page become a band at the foot of every page; further pages follow the paper's own.
public struct CopyMark: Sendable {
  /// The form that words it, `office/copy-mark`.
  public var edition: FormEdition
  /// The values of the form.
  public var values: PlacedValue

  public init(edition: FormEdition, values: PlacedValue) {
    (self.edition, self.values) = (edition, values)
  }

  /// The identity of the form that words the marks of copies.
  public static let form = "office/copy-mark"
}
