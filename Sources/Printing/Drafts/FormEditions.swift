public import Cases
import Digest
public import Forms
public import Nepali

/// The form versions of a batch of drafts, each made ready once. One task uses it at a time.
public final class FormEditions {
  private let catalogue: Catalogue
  private var editions: [FormVersion.Key: FormEdition] = [:]
  private var versions: [String: FormVersion]?

  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The version of a form on which a case prints.
  ///
  /// - Parameters:
  ///   - values: The case, whose day of decision picks the version.
  ///   - day: The day that counts where the case has none.
  ///   - asOf: The day on which the form has to be law, whatever the case says.
  /// - Throws: `FormError` for an unknown form, or one that was not law on the day.
  public func edition(
    of id: String, deciding values: PlacedValue, otherwise day: BSDate, asOf: BSDate? = nil
  ) throws(FormError) -> FormEdition {
    if let asOf { return try edition(of: catalogue.version(of: id, on: asOf)) }
    return try edition(of: catalogue.version(of: id, deciding: values, otherwise: day))
  }

  /// The version whose file has a digest.
  ///
  /// - Parameter digest: SHA-256 of the form file, lower-case hex.
  /// - Throws: `FormError` where the catalogue has none.
  public func edition(digest: String) throws(FormError) -> FormEdition {
    guard let version = try byDigest()[digest] else {
      throw FormError(nil, "no form here has the digest \(digest.quoted)")
    }
    return try edition(of: version)
  }

  /// The form of an edition that was asked for here.
  ///
  /// - Throws: `FormError` for an edition from elsewhere that is no form.
  public func form(of edition: FormEdition) throws(FormError) -> Form {
    try FormCabinet.shared.form(of: edition)
  }

  private func edition(of version: FormVersion) throws(FormError) -> FormEdition {
    if let known = editions[version.key] { return known }
    let form = try catalogue.form(of: version)
    let edition = FormEdition(
      id: version.id, kind: form.kind, from: form.from, until: form.until, bytes: version.bytes)
    editions[version.key] = edition
    FormCabinet.shared.keep(form, digest: edition.digest)
    return edition
  }

  private func byDigest() throws(FormError) -> [String: FormVersion] {
    if let versions { return versions }
    var found: [String: FormVersion] = [:]
    for id in catalogue.ids {
      for version in try catalogue.versions(of: id) { found[SHA256.hex(version.bytes)] = version }
    }
    versions = found
    return found
  }
}
