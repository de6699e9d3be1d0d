public import Cases
import Forms
import Layout
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
  ///   - choices: What is chosen for the case where it does not say, before the office's settings.
  /// - Throws: `FormError` for an unknown form, `CaseError` with a line for everything that is wrong,
  ///   `LayoutError` for a value that does not fit, `RegisterError` for a case that is there already.
  ///   Nothing is written then.
  public func add(
    _ bytes: [UInt8], file: String, form id: String, on day: BSDate, asOf: BSDate? = nil,
    isRegistered: Bool = false, choices: [String: String] = [:], pictures: @escaping (_ path: String) throws -> [UInt8]
  ) throws -> Addition {
    let tree = try PlacedValue(json: bytes, file: file)
    let version = try asOf.map { day throws(FormError) in try catalogue.version(of: id, on: day) }
    let form = try catalogue.form(
      of: version ?? catalogue.version(of: id, deciding: tree, otherwise: day))
    guard form.book != .receipt else { throw RegisterError.receiptUnpaid }
    let office = try office() ?? .neutral
    let filling = try Case.read(
      tree, file: file, form: form, pictures: pictures, hasGlyph: renderer.hasGlyph,
      settings: office.settings.merging(choices) { _, chosen in chosen }, numbers: isRegistered ? .taken : .refused)
    let title = filling.title(in: form)
    let content = Content(
      json: filling.canonicalJSON(), pictures: filling.pictures.mapValues(\.bytes))
    let number =
      if isRegistered {
        try addRegistered(filling, form, title, content, on: day)
      } else {
        try addNew(filling, form, title, content, office, on: day)
      }
    return Addition(id: number, title: title, warnings: filling.warnings)
  }

  private func addNew(
    _ filling: Case, _ form: Form, _ title: String, _ content: Content, _ office: Office, on day: BSDate
  ) throws -> Int64 {
    // The numbers are not known yet; the longest of the books show whether everything has its place.
    let year = try FiscalYear(containing: filling.decisionDate(in: form) ?? day)
    let numbers = try register.longestNumbers(
      own: form.book, allotted: form.allotments, branch: office.branch, in: year)
    _ = try renderer.publication(form, filling, office: office, numbers: numbers)
    return try register.addCase(form: form.id, title: title, content: content)
  }

  private func addRegistered(
    _ filling: Case, _ form: Form, _ title: String, _ content: Content, on day: BSDate
  ) throws -> Int64 {
    let numbers = form.allottedFields.compactMap { field -> (field: String, book: Book, text: String)? in
      guard let book = field.allotting, case .text(let text)? = filling.values[field.name] else { return nil }
      return (field.name, book, text)
    }
    let statement = CaseStatement(filling, in: form)
    return try register.addRegistered(
      form: form.id, title: title, content: content, numbers: numbers, facts: statement.facts,
      date: statement.decided ?? day)
  }
}
