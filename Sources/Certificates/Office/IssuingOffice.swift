public import Forms
public import Layout
public import Nepali

/// An office at work: a register, and what prints its documents. One task uses it at a time.
public final class IssuingOffice {
  public let register: Register
  private let catalogue: Catalogue
  private let renderer: Renderer
  /// The frame that was read last: its pictures are decoded once, not for every case.
  private var frame: (content: Content, office: Office)?

  /// - Throws: `LayoutError` when a font of the program cannot be used.
  public init(register: Register, catalogue: Catalogue = .builtIn) throws(LayoutError) {
    self.register = register
    self.catalogue = catalogue
    renderer = try Renderer()
  }

  /// Sets the office frame from an office file (see `Office.read`).
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: What errors call it.
  ///   - pictures: Gives the bytes of a picture by its path.
  /// - Throws: `FormError` with line and column, `RegisterError`
  @discardableResult
  public func setOffice(
    _ bytes: [UInt8], file: String, pictures: (_ path: String) throws -> [UInt8]
  ) throws -> Office {
    let office = try Office.read(bytes, file: file, forms: catalogue.ids, pictures: pictures)
    let used = [office.emblem, office.signature].compactMap { $0 }
    try register.setOffice(
      Content(
        json: String(decoding: bytes, as: UTF8.self),
        pictures: Dictionary(used.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })))
    return office
  }

  /// The office frame in force; nil in a register that has none yet.
  /// - Throws: `RegisterError`, `FormError`
  public func office() throws -> Office? {
    guard let content = try register.office() else { return nil }
    if let frame, frame.content == content { return frame.office }
    let office = try Self.office(content)
    frame = (content, office)
    return office
  }

  /// A case that was taken into the register.
  public struct Addition: Sendable {
    public let id: Int64
    public let title: String
    /// What is doubtful in it, but no reason to refuse it.
    public let warnings: [CaseRemark]
  }

  /// Checks a case file against the form that is law on the day of its decision, sees that it fits on paper,
  /// and adds it.
  ///
  /// - Parameters:
  ///   - day: The day that counts where the case has no decision date.
  ///   - asOf: The day on which the form has to be law, whatever the case says.
  /// - Throws: `FormError` for an unknown form, `CaseError` with a line for everything that is wrong,
  ///   `LayoutError` for a value that does not fit, `RegisterError` for a case that is there already.
  ///   Nothing is written then.
  public func add(
    _ bytes: [UInt8], file: String, form id: String, on day: BSDate, asOf: BSDate? = nil,
    pictures: @escaping (_ path: String) throws -> [UInt8]
  ) throws -> Addition {
    let version = try asOf.map { day throws(FormError) in try catalogue.version(of: id, on: day) }
    let form = try catalogue.form(
      of: version ?? catalogue.version(of: id, deciding: bytes, otherwise: day))
    let office = try office() ?? .neutral
    let filling = try Case.read(
      bytes, file: file, form: form, pictures: pictures, hasGlyph: renderer.hasGlyph,
      settings: office.settings)
    // The number is not known yet; one of its length shows whether everything has its place.
    let trial = DocumentNumber(
      prefix: .standard(for: form.kind), fiscalYear: try FiscalYear(containing: day), ordinal: 9999)
    _ = try renderer.publication(form, filling, office: office, number: trial)
    let title = filling.title(in: form)
    let content = Content(
      json: filling.canonicalJSON(), pictures: filling.pictures.mapValues(\.bytes))
    let number = try register.addCase(form: form.id, title: title, content: content)
    return Addition(id: number, title: title, warnings: filling.warnings)
  }

  /// Issues cases; see `Register.issue(_:on:press:report:)`, which says what a refusal or a crash leaves.
  ///
  /// - Parameters:
  ///   - date: The day of issue.
  ///   - asOf: The day on which the forms have to be law; nil for the day of each case's decision, and the
  ///     day of issue where a case has none.
  /// - Throws: `RegisterError` when the register itself fails.
  @discardableResult
  public func issue(
    _ cases: [Int64], on date: BSDate, asOf: BSDate? = nil, report: (IssueOutcome) -> Void
  ) throws(RegisterError) -> (issued: Int, refused: Int) {
    let printer = Printer(renderer: renderer, catalogue: catalogue, asOf: asOf)
    let press = Press(identity: Identity.current, edition: printer.edition, print: printer.print)
    return try register.issue(cases, on: date, press: press, report: report)
  }

  static func office(_ content: Content) throws(FormError) -> Office {
    try Office.read(
      Array(content.json.utf8), file: "the office in the register", forms: nil, pictures: content.picture)
  }
}
