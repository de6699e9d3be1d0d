public import Forms

/// Why a case file is refused: everything that is wrong with it, one line each.
public struct CaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in the order of the file; never empty.
  public let problems: [CaseRemark]
  /// How many further problems there are that are not listed.
  public let omitted: Int

  /// A line for each problem, without a line feed at the end.
  public var description: String {
    var lines = problems.map(\.description)
    if omitted > 0 { lines.append("… and \(omitted) more") }
    return lines.joined(separator: "\n")
  }
}

/// A problem or a warning: a place in a case file, the field that stands there, and what is said of it.
///
/// Prints as one line: `case.json:12:5: industry_name (उद्योगको नाम): is missing`.
public struct CaseRemark: Hashable, Sendable, CustomStringConvertible {
  /// Where in the case file. Lines and columns count from 1, columns in Unicode scalars.
  public let place: SourcePlace
  /// The field: `industry_name`, or in the second row of a table `decisions[2].decision_details`.
  /// Nil where the file as a whole is meant.
  public let field: String?
  /// The field's Nepali label.
  public let label: String?
  /// What is wrong, and what is right.
  public let reason: String

  public var description: String {
    guard let field else { return "\(place): \(reason)" }
    guard let label else { return "\(place): \(field): \(reason)" }
    return "\(place): \(field) (\(label)): \(reason)"
  }
}
