package import Layout

/// Reads the places on a page where something other than words stands: a box, a photo, a signature, a seal.
struct PlaceReader {
  private let element: XMLElement
  private let scope: BodyScope

  static let placements: KeyValuePairs = ["start": Placement.start, "centre": .centre, "end": .end]
  static let patterns: KeyValuePairs = ["solid": Border.Pattern.solid, "dotted": .dotted, "dashed": .dashed, "swash": .swash]

  init(_ element: XMLElement, scope: BodyScope) {
    self.element = element
    self.scope = scope
  }

  func read() throws(FormError) -> Body.Block {
    let own =
      switch element.name {
      case "box": ["width", "height", "border", "padding", "radius", "place", "valign"]
      case "photo": ["of", "width", "height", "place", "thickness"]
      case "signature": ["of", "width", "height", "place", "picture"]
      default: ["diameter", "place"]
      }
    let attributes = try Attributes(
      of: element, own + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    let kind: Body.Kind =
      switch element.name {
      case "box": .box(try box(attributes, inner))
      case "photo": .photo(try photo(attributes, inner))
      case "signature": .signature(try signature(attributes, inner))
      default: .seal(try seal(attributes, inner))
      }
    return Body.Block(condition: try scope.condition(attributes), kind: kind)
  }

  private func box(_ attributes: Attributes, _ inner: BodyScope) throws(FormError) -> Body.Box {
    let hasBorder = try attributes.flag("border", default: true)
    let frame = Box(
      width: try attributes.required("width").length(), height: try attributes.length("height"),
      border: hasBorder ? Border() : nil, padding: try attributes.length("padding") ?? .mm(1.5),
      cornerRadius: try attributes.length("radius") ?? .zero, placement: try placement(attributes),
      align: try attributes.word("valign", ["top": .top, "middle": .middle, "bottom": .bottom]) ?? .middle)
    return Body.Box(frame: frame, blocks: try BlockReader(scope: inner).blocks(in: element))
  }

  private func photo(_ attributes: Attributes, _ inner: BodyScope) throws(FormError) -> Body.Photo {
    let frame = Box(
      width: try attributes.required("width").length(), height: try attributes.required("height").length(),
      border: Border(thickness: try attributes.length("thickness") ?? .pt(0.6)),
      placement: try placement(attributes))
    return Body.Photo(
      field: try picture(attributes.required("of")), frame: frame, ink: inner.ink,
      words: try centredWords(inner))
  }

  private func signature(_ attributes: Attributes, _ inner: BodyScope) throws(FormError) -> Body.Signature {
    var inner = inner
    if attributes["align"] == nil { inner.paragraph.alignment = .centre }
    var signature = Body.Signature(
      field: try attributes["of"].map { name throws(FormError) in try picture(name) },
      width: try attributes.required("width").length(), height: try attributes.required("height").length(),
      line: .signatureLine(besides: inner.paragraph), placement: try placement(attributes),
      blocks: try BlockReader(scope: inner).blocks(in: element))
    signature.picturePlacement = try attributes.word("picture", Self.placements) ?? .centre
    return signature
  }

  private func seal(_ attributes: Attributes, _ inner: BodyScope) throws(FormError) -> Body.Seal {
    Body.Seal(
      diameter: try attributes.required("diameter").length(), placement: try placement(attributes),
      words: try centredWords(inner))
  }

  private func centredWords(_ inner: BodyScope) throws(FormError) -> Words {
    var inner = inner
    inner.paragraph.alignment = .centre
    return Words(
      phrases: try WordsReader.read(element, scope: inner), style: inner.paragraph, role: .paragraph)
  }

  private func placement(_ attributes: Attributes) throws(FormError) -> Placement {
    try attributes.word("place", Self.placements) ?? .start
  }

  private func picture(_ name: PlacedText) throws(FormError) -> String {
    let field = try scope.fields.field((name.string, name.place))
    guard case .picture = field.kind else {
      throw FormError(name.place, "\(field.name) is \(field.kind.noun), not a picture")
    }
    return field.name
  }
}

extension Border {
  /// The dots to sign on, as heavy as the words under them.
  package static func signatureLine(besides style: ParagraphStyle) -> Border {
    Border(thickness: style.size * 0.07, pattern: .dotted)
  }
}
