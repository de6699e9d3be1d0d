import Layout

/// Reads what stands in a place of its own, given from the corner of the face:
/// `<area x="3mm" y="2mm" width="40mm">…</area>`, `<ornament pattern="waves" x="0mm" y="48mm" …/>`.
struct AreaReader {
  let element: XMLElement
  let scope: BodyScope

  private static let place = ["x", "y", "width", "height"]

  func area() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, Self.place + ["valign"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    let frame = Area(
      x: try attributes.required("x").length(), y: try attributes.required("y").length(),
      width: try attributes.required("width").length(), height: try attributes.length("height"),
      align: try attributes.word("valign", ["top": .top, "middle": .middle, "bottom": .bottom]) ?? .top,
      blocks: [])
    let blocks = try BlockReader(scope: inner).blocks(in: element)
    return Body.Block(
      condition: try scope.condition(attributes), kind: .area(Body.Area(frame: frame, blocks: blocks)))
  }

  func ornament() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, Self.place + ["pattern", "colours", "inks"] + BodyScope.conditionAttributes)
    if let child = element.elements.first { throw FormError(child.place, "<ornament> is empty") }
    let name = try attributes.required("pattern")
    guard let pattern = Ornament.Pattern(rawValue: name.string) else {
      throw FormError.unknown(
        "pattern", name.string, among: Ornament.Pattern.allCases.map(\.rawValue), at: name.place)
    }
    let (width, height) = (
      try attributes.required("width").length(), try attributes.required("height").length()
    )
    guard width > .zero, height > .zero else { throw FormError(element.place, "an ornament has a size") }
    let placed = PlacedOrnament(
      x: try attributes.required("x").length(), y: try attributes.required("y").length(),
      Ornament(pattern, colours: [], width: width, height: height))
    let inks = try attributes["colours"]?.inks(of: scope.palette) ?? [.fixed(.black)]
    var condition = try scope.condition(attributes)
    condition.needsColour = try attributes.word("inks", ["colour": true, "any": false]) ?? false
    return Body.Block(condition: condition, kind: .ornament(Body.Ornament(placed: placed, inks: inks)))
  }
}
