extension Catalogue {
  /// What the forms leave to the office: name of the field → keys of its alternatives, over all forms and
  /// versions that have it; none where it is the office's own words.
  ///
  /// A form that cannot be read knows none; why is told besides, for whoever misses a setting.
  package func settings() -> (keys: [String: Set<String>], failure: FormError?) {
    var keys: [String: Set<String>] = [:]
    var failure: FormError?
    for id in ids {
      do throws(FormError) {
        // A file in which the name of the attribute does not stand need not be read.
        for version in try versions(of: id)
        where version.bytes[...].first("setting") != nil || version.bytes[...].first("<english ") != nil {
          for field in try form(of: version).fields where field.isSetting {
            let choices = if case .choice(let choices) = field.kind { choices } else { [Field.Choice]() }
            keys[field.name, default: []].formUnion(choices.map(\.key))
          }
        }
      } catch {
        failure = failure ?? error
      }
    }
    return (keys, failure)
  }
}
