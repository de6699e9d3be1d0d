import Forms
import Nepali

/// Prints drafts. Forms and office frames are read once a batch, not once a document.
final class Printer {
  private let renderer: Renderer
  private var forms: [String: Form] = [:]
  private var editions: [String: FormEdition] = [:]
  private var office: (digest: String, office: Office)?

  init(renderer: Renderer) { self.renderer = renderer }

  /// The form of an id that is law on a day, which is the same for a whole batch.
  func edition(_ id: String, _ day: BSDate) throws(FormError) -> FormEdition {
    if let edition = editions[id], edition.isInForce(on: day) { return edition }
    let form = try Catalogue.form(id, on: day)
    let edition = FormEdition(
      id: id, kind: form.kind, from: form.from, until: form.until, bytes: try Catalogue.file(of: form))
    editions[id] = edition
    forms[edition.digest] = form
    return edition
  }

  /// The finished PDF of a draft. The case is checked again: the form may have changed since it was added.
  func print(_ draft: Draft) throws -> [UInt8] {
    let form = try forms[draft.edition.digest] ?? Catalogue.form(draft.edition.id, on: draft.date)
    let office = try office(of: draft)
    let filling = try Case.read(
      Array(draft.content.json.utf8), file: "values", form: form, pictures: draft.content.picture,
      hasGlyph: renderer.hasGlyph, settings: office.settings)
    let publication = try renderer.publication(form, filling, office: office, number: draft.number)
    return try renderer.pdf(
      publication, subject: "\(form.id), \(draft.number.key)", author: office.name, date: draft.date)
  }

  private func office(of draft: Draft) throws(FormError) -> Office {
    if let office, office.digest == draft.frameDigest { return office.office }
    let read = try IssuingOffice.office(draft.frame)
    office = (draft.frameDigest, read)
    return read
  }
}

extension FormEdition {
  fileprivate func isInForce(on day: BSDate) -> Bool { from <= day && day <= until ?? day }
}

extension Content {
  /// A picture by the name under which the JSON speaks of it.
  func picture(_ name: String) throws(RegisterError) -> [UInt8] {
    guard let bytes = pictures[name] else {
      throw .invalid(what: "picture \(name)", reason: "is not in the register")
    }
    return bytes
  }
}
