import Cases
import Forms
import Nepali
import Printing

/// Prints drafts. Forms and office frames are read once a batch, not once a document.
final class Printer {
  private let renderer: Renderer
  private let catalogue: Catalogue
  private let asOf: BSDate?
  private var forms: [String: Form] = [:]
  private var editions: [FormVersion.Key: FormEdition] = [:]
  private var office: (digest: String, office: Office)?

  /// - Parameter asOf: the day on which the forms have to be law, whatever the cases say.
  init(renderer: Renderer, catalogue: Catalogue, asOf: BSDate?) {
    self.renderer = renderer
    self.catalogue = catalogue
    self.asOf = asOf
  }

  /// The form of an id that is law on the day on which a case was decided.
  func edition(_ id: String, _ content: Content, _ day: BSDate) throws(FormError) -> FormEdition {
    let version =
      if let asOf {
        try catalogue.version(of: id, on: asOf)
      } else {
        try catalogue.version(of: id, deciding: Array(content.json.utf8), otherwise: day)
      }
    if let edition = editions[version.key] { return edition }
    let form = try catalogue.form(of: version)
    let edition = FormEdition(
      id: id, kind: form.kind, from: form.from, until: form.until, bytes: version.bytes)
    editions[version.key] = edition
    forms[edition.digest] = form
    return edition
  }

  /// The finished PDF of a draft. The case is checked again: the form may have changed since it was added.
  func print(_ draft: Draft) throws -> [UInt8] {
    let form =
      try forms[draft.edition.digest] ?? Form.read(bytes: draft.edition.bytes, file: draft.edition.id)
    let office = try office(of: draft)
    let filling = try Case.read(
      Array(draft.content.json.utf8), file: "values", form: form, pictures: draft.content.picture,
      hasGlyph: renderer.hasGlyph, settings: office.settings)
    let issue = try renderer.issue(draft.number, of: form, office: office)
    let publication = try renderer.publication(form, filling, office: office, issue: issue)
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

extension Content {
  /// A picture by the name under which the JSON speaks of it.
  ///
  /// - Throws: `RegisterError.invalid` where there is none of that name.
  public func picture(_ name: String) throws(RegisterError) -> [UInt8] {
    guard let bytes = pictures[name] else {
      throw .invalid(what: "picture \(name)", reason: "is not in the register")
    }
    return bytes
  }
}
