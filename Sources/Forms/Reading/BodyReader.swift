import Layout

/// Reads the body of a form: the paper, the style of its words, and the blocks or card faces.
struct BodyReader {
  private let element: XMLElement
  private let fields: FieldReader

  init(_ element: XMLElement, fields: FieldReader) {
    self.element = element
    self.fields = fields
  }

  func read() throws(FormError) -> Body {
    let attributes = try Attributes(of: element, ["paper", "margins"] + BodyScope.styleAttributes)
    let isCard = try attributes.word("paper", ["a4": false, "card": true]) ?? false
    var paper: Paper = isCard ? .card : .a4
    if let margins = attributes["margins"] { paper.margins = try margins.margins() }
    let usual =
      isCard
      ? ParagraphStyle(family: .sans, size: .pt(6), leading: .pt(8), hyphenates: false)
      : ParagraphStyle(family: .serif, size: .pt(11.5), leading: .pt(17.5))
    let scope = try BodyScope(fields: FieldScope(fields.fields), blanks: fields.blanks, paragraph: usual)
      .inside(attributes)
    let children = try element.elementsOnly()
    guard isCard else { return Body(faces: [try face(children, paper: paper, scope: scope, isCard: false)]) }
    var faces: [Body.Face] = []
    for child in children {
      guard child.name == "face" else {
        throw FormError.unknown("element", child.name, among: ["face"], at: child.place)
      }
      let own = try Attributes(of: child, ["caption"] + BodyScope.styleAttributes)
      var face = try face(child.elementsOnly(), paper: paper, scope: scope.inside(own), isCard: true)
      face.caption = own["caption"]?.string
      faces.append(face)
    }
    guard (1...2).contains(faces.count) else { throw FormError(element.place, "a card has one or two faces") }
    return Body(faces: faces)
  }

  private func face(
    _ children: [XMLElement], paper: Paper, scope: BodyScope, isCard: Bool
  ) throws(FormError) -> Body.Face {
    // The language of a face is the language of its section, not of every span in it.
    var scope = scope
    let language = scope.words.language ?? .nepali
    scope.words.language = nil
    var face = Body.Face(
      paper: paper, language: language, isCardFace: isCard, style: scope.paragraph, header: [], footer: [],
      blocks: [])
    let reader = BlockReader(scope: scope)
    for child in children {
      switch child.name {
      case "header", "footer":
        let inner = try scope.inside(Attributes(of: child, BodyScope.styleAttributes))
        let blocks = try BlockReader(scope: inner).blocks(in: child)
        if child.name == "header" { face.header += blocks } else { face.footer += blocks }
      default: face.blocks.append(try reader.block(child))
      }
    }
    return face
  }
}

extension PlacedText {
  /// One length for all sides, or four: top, right, bottom, left.
  fileprivate func margins() throws(FormError) -> Margins {
    let lengths = words().compactMap { Length($0.text) }.filter { $0 >= .zero }
    switch (lengths.count, words().count) {
    case (1, 1): return Margins(all: lengths[0])
    case (4, 4): return Margins(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[3])
    default: throw FormError(place, "\(string.quoted) is neither one length nor four")
    }
  }
}
