import Cases
import Forms
public import Layout

/// Makes documents of drafts. It keeps what it has shaped; one task uses it at a time.
public final class DraftPrinter {
  private let renderer: Renderer

  /// - Throws: `LayoutError` when a font of the program cannot be used.
  public init() throws(LayoutError) { renderer = try Renderer() }

  /// A printer that shares what a renderer has shaped; the same task uses both.
  package init(_ renderer: Renderer) { self.renderer = renderer }

  /// The finished PDF of a draft. The case is checked here: the form may have changed since it was written.
  ///
  /// - Throws: `CaseError`, `FormError`, `PrintingError` for what is wrong with the draft, `LayoutError` for
  ///   what does not fit, `SealError`.
  public func print(_ draft: Draft) throws -> Printed {
    let (form, office, filling) = try read(draft)
    let publication = try publication(draft, form, filling, office)
    let subject = draft.numbers.own.map { "\(form.id), \($0.key)" } ?? form.id
    let bytes = try renderer.pdf(publication, subject: subject, author: office.name, date: draft.date)
    return Printed(
      bytes: bytes, pages: publication.pages.count, title: filling.title(in: form),
      statement: CaseStatement(filling, in: form), warnings: filling.warnings)
  }

  /// The pages of a draft, to be printed with others, and the office whose they are.
  ///
  /// - Throws: as `print` does.
  public func pages(_ draft: Draft) throws -> (publication: Publication, office: Office) {
    let (form, office, filling) = try read(draft)
    return (try publication(draft, form, filling, office), office)
  }

  private func publication(_ draft: Draft, _ form: Form, _ filling: Case, _ office: Office) throws -> Publication {
    let pages = try renderer.publication(form, filling, office: office, numbers: draft.numbers)
    return try renderer.marked(pages, by: draft.copy, office: office)
  }

  private func read(_ draft: Draft) throws -> (form: Form, office: Office, filling: Case) {
    let form = try FormCabinet.shared.form(of: draft.edition)
    let office = try draft.frame.map(FrameCabinet.shared.office) ?? .neutral
    let filling = try Case.read(
      draft.values, file: draft.source, form: form,
      pictures: { name in try Content(json: "", pictures: draft.pictures).picture(name) },
      hasGlyph: renderer.hasGlyph, settings: office.settings.merging(draft.choices) { _, chosen in chosen })
    return (form, office, filling)
  }
}
