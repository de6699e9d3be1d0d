public import Forms
public import Nepali

extension PaperNumbers {
  /// The longest numbers that a paper of an office without formats of its own may bear: what a trial or a
  /// proof is laid out with.
  public static func specimen(_ form: Form, on date: BSDate) -> PaperNumbers? {
    guard let year = try? FiscalYear(containing: date) else { return nil }
    return PaperNumbers(own: .standard(form.book, in: year, ordinal: longestOrdinal))
  }

  /// Books of the offices stay below it.
  private static let longestOrdinal = 99_999
}

extension Form {
  /// The book in which a paper of this form has its own number: an application comes in, all else goes out.
  public var book: Book { kind == .application ? .incoming : .dispatch }
}
