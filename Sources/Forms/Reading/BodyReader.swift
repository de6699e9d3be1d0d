import Layout

/// Reads the body of a form: the paper, the style of its words, and the blocks or card faces.
struct BodyReader {
  private let element: XMLElement
  private let fields: FieldReader
  private let shares: FormShares

  init(_ element: XMLElement, fields: FieldReader, shares: FormShares) {
    self.element = element
    self.fields = fields
    self.shares = shares
  }

  func read() throws(FormError) -> Body {
    let attributes = try Attributes(of: element, ["frame"] + EditionReader.settings)
    let frames = FrameScope(shares: shares, name: attributes["frame"])
    let paper = try attributes["paper"]?.paper() ?? .a4
    var children: [XMLElement] = [], editions: [EditionReader] = []
    var palette = Palette()
    for (index, child) in try element.elementsOnly().enumerated() {
      if child.name == "colours", index == 0 {
        palette = try PaletteReader(child, fields: FieldScope(fields.fields)).palette
        continue
      }
      guard child.name == "edition" else {
        children.append(child)
        continue
      }
      guard paper != .card else { throw FormError(child.place, "a card has no editions") }
      let edition = try EditionReader(child)
      guard edition.paper != paper, !editions.contains(where: { $0.paper == edition.paper }) else {
        throw FormError(child.place, "the paper \(edition.paper.rawValue) is here a second time")
      }
      guard edition.paper != .card else { throw FormError(child.place, "a card is no edition") }
      editions.append(edition)
    }
    let papers = [paper] + editions.map(\.paper)
    var body = try body(children, on: paper, of: papers, palette, frames, [attributes])
    let first = body
    for edition in editions {
      body.editions.append(
        try edition.read(of: first) { paper, own throws(FormError) in
          try self.body(children, on: paper, of: papers, palette, frames, [attributes, own])
        })
    }
    return body
  }

  /// The page in English, of the form's usual paper.
  func translation() throws(FormError) -> Translation {
    let attributes = try Attributes(of: element, ["frame", "margins"] + BodyScope.styleAttributes)
    let frames = FrameScope(shares: shares, name: attributes["frame"])
    let body = try body(element.elementsOnly(), on: .a4, of: [.a4], Palette(), frames, [attributes])
    var face = body.faces[0]
    face.language = .english
    return Translation(face: face, subject: body.subject)
  }

  /// The body on one paper.
  ///
  /// - Parameters:
  ///   - papers: All that the form is made for.
  ///   - palette: The colours that have names.
  ///   - settings: Attributes of which later ones go before earlier ones.
  private func body(
    _ children: [XMLElement], on name: PaperName, of papers: [PaperName], _ palette: Palette,
    _ frames: FrameScope,
    _ settings: [Attributes]
  ) throws(FormError) -> Body {
    var paper = name.paper
    var scope = BodyScope(
      fields: FieldScope(fields.fields), blanks: fields.blanks, paragraph: name.usualStyle, paper: name,
      papers: papers, frames: frames)
    scope.palette = palette
    var chain: [FormFrame] = []
    if let frame = frames.name { chain = try frames.chain(at: frame.place) }
    let around = chain.reversed().map(\.attributes)
    for attributes in around + settings {
      if let margins = attributes["margins"] { paper.margins = try margins.margins() }
      scope = try scope.inside(attributes)
    }
    guard name == .card else {
      let heads = chain.lazy.map(\.runningHeads).first { !$0.isEmpty } ?? []
      let faces = try faces(children, under: heads, paper: paper, scope: scope, around + settings)
      return Body(
        faces: faces, paper: name, palette: palette, subject: scope.subject.phrases,
        isLetter: scope.subject.isLetter)
    }
    var faces: [Body.Face] = []
    for child in children {
      guard child.name == "face" else {
        throw FormError.unknown("element", child.name, among: ["face"], at: child.place)
      }
      let own = try Attributes(of: child, ["caption"] + BodyScope.styleAttributes)
      let (inner, elements) = (try scope.inside(own), try child.elementsOnly())
      func set(_ setting: FaceSetting) throws(FormError) -> Body.Face {
        try self.face(
          setting.elements(of: elements), under: [], paper: paper, scope: inner, isCard: true)
      }
      var face = try set(.ample)
      if FaceSetting.differ(in: elements) { face.tighter = [try set(.tight)] }
      face.caption = own["caption"]?.string
      faces.append(face)
    }
    guard (1...2).contains(faces.count) else { throw FormError(element.place, "a card has one or two faces") }
    return Body(faces: faces, paper: name, palette: palette)
  }

  /// The pages of a paper: one face, and another behind each break after which the margins are others.
  ///
  /// - Parameter heads: The headers and footers of the frame; those of the form take their place.
  private func faces(
    _ children: [XMLElement], under heads: [XMLElement], paper: Paper, scope: BodyScope,
    _ settings: [Attributes]
  ) throws(FormError) -> [Body.Face] {
    var parts: [(paper: Paper, children: [XMLElement])] = [(paper, [])]
    for child in children {
      guard child.name == "page-break",
        let margins = try Attributes(of: child, ["margins"] + BodyScope.conditionAttributes)["margins"]
      else {
        parts[parts.count - 1].children.append(child)
        continue
      }
      var next = paper
      next.margins = try margins.margins()
      parts.append((next, []))
    }
    let running = parts[0].children.filter { ["header", "footer"].contains($0.name) }
    var faces: [Body.Face] = []
    for (index, part) in parts.enumerated() {
      let isFirst = index == 0
      var face = try face(
        (isFirst ? [] : running) + part.children, under: heads, paper: part.paper, scope: scope, isCard: false)
      if !isFirst { (face.header, face.footer) = (face.header.onInnerPages, face.footer.onInnerPages) }
      for attributes in settings {
        if let gap = try attributes.length("gap") { face.marginGap = gap }
        if let kind = try attributes.word("ornament", ["certificate": true, "none": false]) {
          face.ornament = kind ? Guilloche.Frame(hasGround: isFirst) : nil
        }
      }
      faces.append(face)
    }
    return faces
  }

  /// - Parameter heads: The headers and footers of the frame; those of the form take their place.
  private func face(
    _ children: [XMLElement], under heads: [XMLElement], paper: Paper, scope: BodyScope, isCard: Bool
  ) throws(FormError) -> Body.Face {
    // The language of a face is the language of its section, not of every span in it.
    var scope = scope
    let language = scope.words.language ?? .nepali
    scope.words.language = nil
    var face = Body.Face(
      paper: paper, language: language, isCardFace: isCard, style: scope.paragraph, header: [], footer: [],
      blocks: [])
    let reader = BlockReader(scope: scope)
    let own = Set(children.map(\.name))
    for child in heads.filter({ !own.contains($0.name) }) + children {
      switch child.name {
      case "header", "footer":
        let attributes = try Attributes(of: child, ["pages"] + BodyScope.styleAttributes)
        let head = Body.RunningHead(
          pages: try attributes["pages"]?.pages() ?? [],
          blocks: try BlockReader(scope: scope.inside(attributes)).blocks(in: child))
        if child.name == "header" { face.header.append(head) } else { face.footer.append(head) }
      default: face.blocks.append(try reader.block(child))
      }
    }
    return face
  }
}

extension PaperName {
  /// The style of words for which the form says nothing else.
  fileprivate var usualStyle: ParagraphStyle {
    self == .card
      ? ParagraphStyle(family: .sans, size: .pt(6), leading: .pt(8), hyphenates: false)
      : ParagraphStyle(family: .serif, size: .pt(11.5), leading: .pt(17.5))
  }
}

extension [Body.RunningHead] {
  /// Those that stand on pages behind the first of the paper, where these are a section of their own.
  fileprivate var onInnerPages: [Body.RunningHead] {
    filter { !$0.pages.contains(.first) }.map {
      var head = $0
      head.pages.remove(.inner)
      return head
    }
  }
}

extension PlacedText {
  /// The pages that bear a header or footer: `inner odd` are the odd ones but the first.
  fileprivate func pages() throws(FormError) -> RunningHead.Pages {
    var pages: RunningHead.Pages = []
    let names: KeyValuePairs<String, RunningHead.Pages> = [
      "first": .first, "inner": .inner, "even": .even, "odd": .odd,
      "several": .several, "single": .single,
    ]
    for word in words() {
      guard let page = names.first(where: { $0.key == word.text })?.value else {
        throw FormError.unknown("kind of page", word.text, among: names.map(\.key), at: word.place)
      }
      pages.insert(page)
    }
    guard !pages.isSuperset(of: [.first, .inner]), !pages.isSuperset(of: [.even, .odd]),
      !pages.isSuperset(of: [.several, .single]), !pages.isEmpty else {
      throw FormError(place, "no page is \(string.quoted)")
    }
    return pages
  }

  /// One length for all sides, or four: top, right, bottom, left.
  fileprivate func margins() throws(FormError) -> Margins {
    guard let margins = Margins(string) else {
      throw FormError(place, "\(string.quoted) is neither one length nor four")
    }
    return margins
  }
}
