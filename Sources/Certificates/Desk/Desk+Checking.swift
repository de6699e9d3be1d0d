import Cases
import Forms
import Layout
import Nepali
import Printing

/// A case that its form takes, and that is not in the register yet.
struct CheckedCase: Sendable {
  let form: Form
  let filling: Case
  let title: String
  let content: Content
  /// What it says that a register has to know.
  let statement: CaseStatement
  /// The day of the paper, where it was registered before the register began.
  let date: BSDate

  /// The numbers that it brings for the fields of its form that a register allots.
  var numbers: [(field: String, book: Book, text: String)] {
    form.allottedFields.compactMap { field in
      guard let book = field.allotting, case .text(let text)? = filling.values[field.name] else { return nil }
      return (field.name, book, text)
    }
  }
}

extension Desk {
  /// Checks a case against the form that is law on the day of its decision; see `add`, which says what the
  /// parameters are. It is not laid out.
  ///
  /// - Parameter settings: the choices of the office, where the caller has read them already.
  func check(
    _ tree: PlacedValue, file: String, form id: String, on day: BSDate, asOf: BSDate? = nil,
    isRegistered: Bool = false, choices: [String: String] = [:], settings: [String: String]? = nil,
    pictures: @escaping (_ path: String) throws -> [UInt8]
  ) throws -> CheckedCase {
    let version = try asOf.map { day throws(FormError) in try catalogue.version(of: id, on: day) }
    let form = try catalogue.form(
      of: version ?? catalogue.version(of: id, deciding: tree, otherwise: day))
    guard form.book != .receipt else { throw RegisterError.receiptUnpaid }
    let settings = try settings ?? (office() ?? .neutral).settings
    let filling = try Case.read(
      tree, file: file, form: form, pictures: pictures, hasGlyph: renderer.hasGlyph,
      settings: settings.merging(choices) { _, chosen in chosen }, numbers: isRegistered ? .taken : .refused)
    let statement = CaseStatement(filling, in: form)
    return CheckedCase(
      form: form, filling: filling, title: filling.title(in: form),
      content: Content(json: filling.canonicalJSON(), pictures: filling.pictures.mapValues(\.bytes)),
      statement: statement, date: statement.decided ?? day)
  }
}

extension Register {
  /// Enters a case of the office's paper time; see `addRegistered(form:…)`.
  func addRegistered(_ checked: CheckedCase) throws(RegisterError) -> Int64 {
    try addRegistered(
      form: checked.form.id, title: checked.title, content: checked.content, numbers: checked.numbers,
      facts: checked.statement.facts, date: checked.date)
  }
}
