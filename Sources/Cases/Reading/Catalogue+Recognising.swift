public import Forms

extension Catalogue {
  /// The forms that take a case file whose form nobody named, each with what it makes of the file.
  ///
  /// - Parameter read: reads the file against a form; throws where the form does not take it.
  public func forms(
    taking tree: PlacedValue, read: (Form) throws -> Case
  ) -> [(form: Form, filling: Case)] {
    ids.compactMap { id in
      guard let form = try? form(of: version(of: id, deciding: tree)), let filling = try? read(form) else {
        return nil
      }
      return (form, filling)
    }
  }
}
