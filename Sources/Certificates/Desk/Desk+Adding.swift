public import Cases
import Forms
public import Nepali
import Printing

extension Desk {
  /// A case that was taken into the register.
  public struct Addition: Sendable {
    public let id: Int64
    public let title: String
    /// What is doubtful in it, but no reason to refuse it.
    public let warnings: [CaseRemark]
  }

  /// Checks a case file against the form that is law on the day of its decision, sees that it fits on paper
  /// with the longest numbers of the office's books, and adds it.
  ///
  /// - Parameters:
  ///   - day: The day that counts where the case has no decision date.
  ///   - asOf: The day on which the form has to be law, whatever the case says.
  ///   - isRegistered: Whether the case was registered before the register began: it then brings the numbers
  ///     that its form allots, and is not issued again.
  ///   - application: The case of an application that was decided, which this one answers.
  ///   - choices: What is chosen for the case where it does not say, before the office's settings.
  /// - Throws: `FormError` for an unknown form, `CaseError` with a line for everything that is wrong,
  ///   `LayoutError` for a value that does not fit, `RegisterError` for a case that is there already.
  ///   Nothing is written then.
  public func add(
    _ bytes: [UInt8], file: String, form id: String, on day: BSDate, asOf: BSDate? = nil,
    isRegistered: Bool = false, answering application: Int64? = nil, choices: [String: String] = [:],
    pictures: @escaping (_ path: String) throws -> [UInt8]
  ) throws -> Addition {
    let checked = try check(
      PlacedValue(json: bytes, file: file), file: file, form: id, on: day, asOf: asOf, isRegistered: isRegistered,
      choices: choices, pictures: pictures)
    let number =
      try isRegistered ? register.addRegistered(checked) : addNew(checked, on: day, answering: application)
    return Addition(id: number, title: checked.title, warnings: checked.filling.warnings)
  }

  private func addNew(_ checked: CheckedCase, on day: BSDate, answering application: Int64?) throws -> Int64 {
    try tryOnPaper(checked, on: day)
    if let application { return try register.add(Answer(checked), to: application) }
    return try register.addCase(form: checked.form.id, title: checked.title, content: checked.content)
  }

  /// Sees that a case fits on paper: the numbers are not known yet; the longest of the books show whether everything
  /// has its place.
  func tryOnPaper(_ checked: CheckedCase, on day: BSDate) throws {
    let (form, filling) = (checked.form, checked.filling)
    let office = try office() ?? .neutral
    let year = try FiscalYear(containing: filling.decisionDate(in: form) ?? day)
    let numbers = try register.longestNumbers(
      own: form.book, allotted: form.allotments, branch: office.branch, in: year)
    _ = try renderer.publication(form, filling, office: office, numbers: numbers)
  }
}

extension Answer {
  init(_ checked: CheckedCase) {
    self.init(form: checked.form.id, title: checked.title, content: checked.content)
  }
}
