/// The ways in which a face of a card is set: where values are too long for the first, the second is tried.
///
/// One file has both. An attribute with two values, `height="5mm | 3.5mm"`, has one for each; an element with
/// `room="tight"` stands in the second only, one with `room="ample"` in the first.
enum FaceSetting: String, CaseIterable {
  case ample, tight

  /// What the setting has of a face's elements.
  func elements(of elements: [XMLElement]) throws(FormError) -> [XMLElement] {
    var kept: [XMLElement] = []
    for element in elements {
      if let own = try self.element(element) { kept.append(own) }
    }
    return kept
  }

  private func element(_ element: XMLElement) throws(FormError) -> XMLElement? {
    var attributes: [XMLAttribute] = []
    for attribute in element.attributes {
      if attribute.name == "room" {
        let room = try attribute.value.word(["ample": FaceSetting.ample, "tight": .tight])
        guard room == self else { return nil }
      } else {
        attributes.append(try self.attribute(attribute))
      }
    }
    var children: [XMLNode] = []
    for child in element.children {
      switch child {
      case .text: children.append(child)
      case .element(let inner):
        if let own = try self.element(inner) { children.append(.element(own)) }
      }
    }
    return XMLElement(name: element.name, place: element.place, attributes: attributes, children: children)
  }

  private func attribute(_ attribute: XMLAttribute) throws(FormError) -> XMLAttribute {
    let values = attribute.value.parts(between: "|")
    guard attribute.value.string.contains("|") else { return attribute }
    guard values.count == Self.allCases.count else {
      throw FormError(
        attribute.value.place, "a face has two settings: give a value, or two with | between them")
    }
    return XMLAttribute(name: attribute.name, place: attribute.place, value: values[self == .ample ? 0 : 1])
  }

  /// Whether the elements differ between the settings.
  static func differ(in elements: [XMLElement]) -> Bool {
    elements.contains { element in
      element.attributes.contains { $0.name == "room" || $0.value.string.contains("|") }
        || differ(in: element.elements)
    }
  }
}
