public import Forms
public import Nepali

extension Catalogue {
  /// The version of a form on which a case prints: the one that is law on the day of its decision.
  ///
  /// - Parameters:
  ///   - id: The form's identity.
  ///   - tree: What the case file gives. What is wrong with it is not said here.
  ///   - day: The day that counts where the case has no decision date; nil for the latest version.
  /// - Throws: `FormError` as `form(_:on:)` does; a day before the first version names the field.
  public func version(
    of id: String, deciding tree: PlacedValue, otherwise day: BSDate? = nil
  ) throws(FormError) -> FormVersion {
    let versions = try versions(of: id)
    var refused: String?
    // The newest first: a form of today names the field, and older versions are seldom needed.
    for version in versions.reversed() {
      let form = try form(of: version)
      let decided = form.decisionField.flatMap { field in
        Case.decisionDate(in: tree, form: form).map { (field, $0) }
      }
      guard let date = decided?.1 ?? day else { return version }
      if version.isLaw(on: date) { return version }
      refused = refused ?? decided.map { "\($0.1), the day of \($0.0.name) (\($0.0.label))" } ?? "\(date)"
    }
    throw Self.noVersion(of: id, among: versions, on: refused ?? "")
  }
}

extension Case {
  /// The day on which the case was decided, where the form has a field for it and the case fills it.
  public func decisionDate(in form: Form) -> BSDate? {
    guard let field = form.decisionField, case .date(let date)? = values[field.name] else { return nil }
    return date
  }

  /// The same of a case that nobody has checked yet; nil where its day cannot be read.
  static func decisionDate(in tree: PlacedValue, form: Form) -> BSDate? {
    guard let field = form.decisionField else { return nil }
    var reader = CaseReader(
      file: "", form: form, settings: [:], loadPicture: { _ in [] }, hasGlyph: { _ in true })
    let values: [String: Value]
    if field.derivation == nil, case .object(let members) = tree.content {
      // The others are read, and what is wrong with them said, when the version is known.
      let own = members.filter { $0.name == field.name }
      let place = SourcePlace(file: "", line: 1, column: 1)
      values = reader.record(own, of: [field], at: place, prefix: "").values
    } else {
      values = reader.values(in: tree)
    }
    guard case .date(let date)? = values[field.name] else { return nil }
    return date
  }
}
