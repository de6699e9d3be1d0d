/// The tree that grows while blocks are measured.
final class Structure {
  private(set) var elements: [Element] = []

  init(language: Language) {
    elements = [Element(kind: .document, parent: nil, language: language, alternative: nil)]
  }

  /// Takes back all elements but the first so many: what they belong to is measured anew.
  func forget(after count: Int) { elements.removeLast(elements.count - count) }

  func add(
    _ kind: Element.Kind, in parent: Int, language: Language? = nil, alternative: String? = nil
  ) -> Int {
    elements.append(Element(kind: kind, parent: parent, language: language, alternative: alternative))
    return elements.count - 1
  }
}

/// What the measuring of a block must know of its surroundings.
struct Surroundings {
  let structure: Structure
  /// The element that the block belongs to; nil inside an artifact.
  var element: Int?
  var language: Language
  /// The document's name, for errors.
  let form: String
  let lettering: Lettering
  /// The language of the page, which a paragraph in it may not share.
  var pageLanguage: Language
  /// The page being set, where it is known: in headers and footers.
  var page: (number: Int, count: Int)?

  func inside(_ kind: Element.Kind, language own: Language? = nil, alternative: String? = nil) -> Surroundings
  {
    var inner = self
    let differs = own != nil && own != language
    if let element {
      inner.element = structure.add(
        kind, in: element, language: differs ? own : nil, alternative: alternative)
    }
    if let own { inner.language = own }
    return inner
  }

  func overflow(_ what: String, field: String?) -> LayoutError {
    .overflow(what: what, field: field, form: form, page: page?.number ?? 1)
  }
}
