public import Forms
public import Nepali

extension Form {
  /// The numbers that a register could give a paper of the form: what previews and proof books bear.
  ///
  /// - Parameters:
  ///   - year: The fiscal year in which the paper is numbered.
  ///   - ordinal: What all its books count, from 1.
  ///   - branch: The branch of the office that the file number names; nil for none.
  public func specimenIssue(
    in year: FiscalYear, ordinal: Int = specimenOrdinal, branch: String? = nil
  ) -> Issue {
    let count = Digits.devanagari.write(ordinal)
    let (first, second) = (year.startYear % 1000, (year.startYear + 1) % 100)
    let years = Digits.devanagari.write(first, width: 3) + "–" + Digits.devanagari.write(second, width: 2)
    let allotted = allottedFields.filter { $0.allotting != book }.map { ($0.name, "\(count)/\(years)") }
    return Issue(
      number: Issue.Number(count, in: book),
      file: year.text() + (branch.map { " (\($0))" } ?? ""),
      allotted: Dictionary(uniqueKeysWithValues: allotted))
  }

  /// The numbers that take most room: of a large office, late in its year.
  public func longestSpecimenIssue(in year: FiscalYear) -> Issue {
    specimenIssue(in: year, ordinal: 99_999, branch: "उद्योग प्रशासन शाखा")
  }
}

extension Renderer {
  /// The numbers and the code that a document of the form could bear.
  ///
  /// - Parameter isLongest: Whether the numbers are those that take most room.
  /// - Throws: `SealError` when the code cannot hold its text.
  public func specimenIssue(
    of form: Form, in year: FiscalYear, isLongest: Bool = false, office: Office
  ) throws -> Issue {
    var issue = isLongest ? form.longestSpecimenIssue(in: year) : form.specimenIssue(in: year)
    let number = DocumentNumber.standard(for: form.kind, in: year, ordinal: specimenOrdinal)
    issue.code = try code(leadingTo: number.key, office)
    return issue
  }
}

/// The usual ordinal of a specimen.
public let specimenOrdinal = 123
