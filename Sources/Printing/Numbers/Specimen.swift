public import Forms
public import Nepali

extension Form {
  /// The numbers that a register could give a paper of the form: what previews and proof books bear.
  ///
  /// - Parameters:
  ///   - year: The fiscal year in which the paper is numbered.
  ///   - ordinal: What all its books count, from 1.
  ///   - branch: The branch of the office that the file number names; nil for none.
  public func specimenNumbers(
    in year: FiscalYear, ordinal: Int = 123, branch: String? = nil
  ) -> DraftNumbers {
    let allotted = allotments.map { ($0.field, BookNumber.standard($0.book, in: year, ordinal: ordinal)) }
    return DraftNumbers(
      own: .standard(book, in: year, ordinal: ordinal), branch: branch,
      allotted: Dictionary(allotted, uniquingKeysWith: { first, _ in first }))
  }

  /// The numbers that take most room: of a large office, late in its year.
  public func longestSpecimenNumbers(in year: FiscalYear) -> DraftNumbers {
    specimenNumbers(in: year, ordinal: 99_999, branch: "उद्योग प्रशासन शाखा")
  }
}
