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
    let read = try read(
      PlacedValue(json: bytes, file: file), file: file, form: id, on: day, asOf: asOf, choices: choices,
      numbers: isRegistered ? .taken : .refused, pictures: pictures)
    let number =
      if isRegistered {
        try addRegistered(read.filling, read.form, read.title, read.content, on: day)
      } else {
        try addNew(read, on: day, answering: application)
      }
    return Addition(id: number, title: read.title, warnings: read.filling.warnings)
  }

  /// A case that was checked against its form.
  struct Checked {
    let form: Form
    let filling: Case
    let office: Office
    let title: String
    let content: Content
  }

  /// Reads a case against the form that is law for it.
  func read(
    _ tree: PlacedValue, file: String, form id: String, on day: BSDate, asOf: BSDate? = nil,
    choices: [String: String] = [:], numbers: Case.TypedNumbers = .refused,
    pictures: @escaping (_ path: String) throws -> [UInt8]
  ) throws -> Checked {
    let version = try asOf.map { day throws(FormError) in try catalogue.version(of: id, on: day) }
    let form = try catalogue.form(
      of: version ?? catalogue.version(of: id, deciding: tree, otherwise: day))
    let office = try office() ?? .neutral
    let filling = try Case.read(
      tree, file: file, form: form, pictures: pictures, hasGlyph: renderer.hasGlyph,
      settings: office.settings.merging(choices) { _, chosen in chosen }, numbers: numbers)
    return Checked(
      form: form, filling: filling, office: office, title: filling.title(in: form),
      content: Content(json: filling.canonicalJSON(), pictures: filling.pictures.mapValues(\.bytes)))
  }

  /// Sees that a case fits on paper: the numbers are not known yet; the longest of the books show whether everything
  /// has its place.
  func tryOnPaper(_ read: Checked, on day: BSDate) throws {
    let year = try FiscalYear(containing: read.filling.decisionDate(in: read.form) ?? day)
    let numbers = try register.longestNumbers(
      own: read.form.book, allotted: read.form.allotments, branch: read.office.branch, in: year)
    _ = try renderer.publication(read.form, read.filling, office: read.office, numbers: numbers)
  }

  private func addNew(_ read: Checked, on day: BSDate, answering application: Int64?) throws -> Int64 {
    try tryOnPaper(read, on: day)
    if let application { return try register.add(Answer(read), to: application) }
    return try register.addCase(form: read.form.id, title: read.title, content: read.content)
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

extension Answer {
  /// A case that was checked.
  init(_ read: Desk.Checked) { self.init(form: read.form.id, title: read.title, content: read.content) }
}
