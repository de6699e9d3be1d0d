public import Cases
public import Forms
public import Layout
public import Nepali
import Seal

/// Makes documents: form, case and office in, pages and finished PDFs out.
///
/// It keeps what it has shaped, so one renderer should make all documents of a task. One task uses it at a
/// time; several tasks take one each.
public final class Renderer {
  private let typesetter: Typesetter
  private let finisher = Finisher()
  /// What is known of characters: a list of cases asks for the same ones again and again. There are not many that
  /// fonts have, and no case has many that they lack.
  private var shown: [Unicode.Scalar: Bool] = [:]

  /// - Throws: `LayoutError` when a font of the program cannot be used.
  public init() throws(LayoutError) { typesetter = try Typesetter() }

  /// Whether the fonts of the program can show a character, in text with and without serifs.
  public func hasGlyph(_ scalar: Unicode.Scalar) -> Bool {
    if let known = shown[scalar] { return known }
    // A font that cannot be used shows nothing; the layout says which and why.
    let families = [Family.serif, .sans]
    let isShown = families.allSatisfy { (try? typesetter.hasGlyph(scalar, family: $0)) ?? false }
    shown[scalar] = isShown
    return isShown
  }

  /// The pages of a form, filled or blank.
  ///
  /// - Parameters:
  ///   - filling: a case that was read against this form; nil for the blank form.
  ///   - numbers: what an issued document bears; it shows them, and its code where the office has a
  ///     verification address.
  /// - Throws: `LayoutError` when something does not fit, `SealError` when the code cannot hold its text.
  public func publication(
    _ form: Form, _ filling: Case?, office: Office = .neutral, numbers: DraftNumbers = DraftNumbers()
  ) throws -> Publication {
    try publication(form, filling, office: office, issue: issue(numbers, office: office))
  }

  /// The pages of a form that show what is given, whatever made it.
  package func publication(
    _ form: Form, _ filling: Case?, office: Office, issue: Issue
  ) throws(LayoutError) -> Publication {
    try typesetter.pages(form.compose(filling, office: office, issue: issue))
  }

  /// What a document of numbers shows: them, and its code where the office has a verification address.
  package func issue(_ numbers: DraftNumbers, office: Office) throws -> Issue {
    guard let own = numbers.own else { return numbers.issue(code: nil) }
    return numbers.issue(code: try code(of: own.key, office))
  }

  /// The pages of a report; see `ReportPages`.
  ///
  /// - Parameter day: the day on which it is printed.
  /// - Throws: `LayoutError`, `PrintingError`; what the report's rows throw.
  public func publication(_ report: Report, office: Office, day: BSDate) throws -> Publication {
    try publication(ReportPages(report, office: office, day: day).document())
  }

  /// The pages of a document that no form composed.
  func publication(_ document: Document) throws(LayoutError) -> Publication { try typesetter.pages(document) }

  /// The finished PDF of pages that this renderer made: drawn, and with its metadata.
  ///
  /// - Parameters:
  ///   - subject: what the document is about: its form and number.
  ///   - author: the office; empty for none.
  ///   - date: the day of issue, as which the file says that it was made.
  /// - Throws: `LayoutError`, `SealError`
  public func pdf(
    _ publication: Publication, subject: String, author: String, date: BSDate
  ) throws -> [UInt8] {
    let day = date.civil
    let metadata = try Metadata(
      title: publication.title, subject: subject, author: author, language: publication.language.rawValue,
      created: try Timestamp(year: day.year, month: day.month, day: day.day))
    let layers = try typesetter.layers(publication)
    return try finisher.finish(
      layers.pdf, metadata: metadata, underlays: layers.borders.map { Underlay(pdf: $0.pdf, pages: $0.pages) },
      printing: PrintSettings(publication))
  }

  /// A page as a PNG file.
  ///
  /// - Parameter dpi: pixels an inch.
  /// - Throws: `LayoutError`
  public func png(_ page: Page, dpi: Double) throws(LayoutError) -> [UInt8] {
    try typesetter.png(page, dpi: dpi)
  }

  private func code(of key: String, _ office: Office) throws(SealError) -> Issue.Code? {
    guard let address = office.proof(of: key) else { return nil }
    let code = try QRCode(text: address)
    let side = 0..<code.size
    return Issue.Code(
      text: address, size: code.size, dark: side.flatMap { y in side.map { x in code[x, y] } })
  }
}
