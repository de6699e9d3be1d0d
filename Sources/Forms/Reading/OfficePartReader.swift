import Layout

/// Reads a place for a part of the office frame: `<office part="copies"/>`.
struct OfficePartReader {
  let element: XMLElement
  let scope: BodyScope

  func read() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element,
      ["part", "size", "height", "place", "and", "ground"] + BodyScope.conditionAttributes + BodyScope.styleAttributes
        + BodyScope.spacingAttributes)
    if let child = element.elements.first { throw FormError(child.place, "<office> is empty") }
    let name = try attributes.required("part")
    guard let slot = Body.OfficePart.Slot(rawValue: name.string) else {
      throw FormError.unknown(
        "part", name.string, among: Body.OfficePart.Slot.allCases.map(\.rawValue), at: name.place)
    }
    let inner = try scope.inside(attributes)
    let part = Body.OfficePart(
      slot: slot, style: try inner.style(spacedBy: attributes),
      size: try attributes.length("height") ?? slot.usualSize,
      placement: try attributes.word("place", PlaceReader.placements) ?? .start, ink: inner.ink,
      ground: try attributes["ground"]?.ink(of: scope.palette),
      field: try attributes["and"].map { name throws(FormError) in
        slot == .reference || slot == .allotted ? try scope.allotted(name) : try list(name)
      })
    return Body.Block(condition: try scope.condition(attributes), kind: .office(part))
  }

  private func list(_ name: PlacedText) throws(FormError) -> String {
    let field = try scope.fields.field((name.string, name.place))
    guard case .list = field.kind else {
      throw FormError(name.place, "\(field.name) is \(field.kind.noun), not a list")
    }
    return field.name
  }
}

extension BodyScope {
  /// The name of a field whose number the register gives.
  func allotted(_ name: PlacedText) throws(FormError) -> String {
    let field = try fields.field((name.string, name.place))
    guard field.allotting != nil else { throw FormError(name.place, "\(field.name) is not allotted") }
    return field.name
  }
}
