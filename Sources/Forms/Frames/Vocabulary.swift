/// The words that forms have in common: what the field of a name is called in Nepali and in English, and what
/// it may hold. A form says only what differs.
struct Vocabulary {
  /// The entries by the names of the fields.
  private let entries: [String: XMLElement]

  /// Reads a vocabulary file. Each entry stands on a line of its own, so that a form takes along the lines
  /// of its fields and no more.
  init(_ root: XMLElement) throws(FormError) {
    guard root.name == "vocabulary" else {
      throw FormError(root.place, "a vocabulary begins with <vocabulary>, found <\(root.name)>")
    }
    _ = try Attributes(of: root)
    var entries: [String: XMLElement] = [:]
    var line = root.place.line
    for entry in try root.elementsOnly() where entry.name != "note" {
      guard KindReader.names.contains(entry.name) else {
        throw FormError.unknown("kind of field", entry.name, among: KindReader.names, at: entry.place)
      }
      let attributes = try Attributes(of: entry, ["name"] + Self.words + Self.limits)
      let name = try attributes.required("name")
      let identifier = try name.identifier()
      for word in Self.words { _ = try attributes.required(word).label() }
      guard entry.place.line > line else { throw FormError(entry.place, "an entry begins a line of its own") }
      line = entry.place.line
      guard entries.updateValue(entry, forKey: identifier) == nil else {
        throw FormError(name.place, "\(identifier) stands here a second time")
      }
    }
    self.entries = entries
  }

  /// What every entry says, and what it may say besides.
  private static let words = ["label", "english"]
  private static let limits = ["script", "limit", "lines", "count"]

  /// The declaration of a field, with what the vocabulary says where the form says nothing. Limits are those
  /// of a kind, so they hold for a field of that kind alone.
  func completed(_ field: XMLElement) -> XMLElement {
    guard let name = field.attributes.first(where: { $0.name == "name" })?.value.string,
      let entry = entries[name]
    else { return field }
    let own = Set(field.attributes.map(\.name))
    let taken = Self.words + (entry.name == field.name ? Self.limits : [])
    let more = entry.attributes.filter { taken.contains($0.name) && !own.contains($0.name) }
    return XMLElement(
      name: field.name, place: field.place, attributes: field.attributes + more, children: field.children)
  }
}
