import Layout

/// Reads `<edition>`: another paper that the form may be printed on, set anew or only enlarged.
struct EditionReader {
  private let element: XMLElement
  private let attributes: Attributes
  let paper: PaperName

  /// The attributes of `<body>`, which `<edition>` may change.
  static let settings = ["paper", "margins", "gap", "ornament"] + BodyScope.styleAttributes

  init(_ element: XMLElement) throws(FormError) {
    self.element = element
    attributes = try Attributes(of: element, ["scale"] + Self.settings)
    paper = try attributes.required("paper").paper()
    if let child = element.elements.first { throw FormError(child.place, "<edition> is empty") }
  }

  /// - Parameters:
  ///   - first: The form on its usual paper.
  ///   - anew: Sets the form once more, with the attributes of the edition.
  func read(
    of first: Body, anew: (PaperName, Attributes) throws(FormError) -> Body
  ) throws(FormError) -> Body {
    guard let scale = attributes["scale"] else { return try anew(paper, attributes) }
    for name in Self.settings.dropFirst() {
      if let setting = attributes[name] {
        throw FormError(setting.place, "an enlarged edition has no “\(name)”: it is the same page")
      }
    }
    let factor = try scale.number(in: 0.25...4)
    let from = first.paper.paper, to = paper.paper
    // Papers of ISO 216 are rounded to millimetres.
    guard abs((from.width * factor - to.width).points) < Length.mm(2).points,
      abs((from.height * factor - to.height).points) < Length.mm(2).points
    else {
      throw FormError(
        scale.place, "\(scale.string) times \(first.paper.rawValue) is not \(paper.rawValue)")
    }
    var body = first
    body.paper = paper
    body.enlargement = Enlargement(by: factor, onto: to)
    return body
  }
}

extension PlacedText {
  /// The name of a paper.
  func paper() throws(FormError) -> PaperName {
    guard let paper = PaperName(rawValue: string) else {
      throw FormError.unknown("paper", string, among: PaperName.allCases.map(\.rawValue), at: place)
    }
    return paper
  }
}
