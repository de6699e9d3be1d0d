/// Lays documents out and draws them.
///
/// It keeps what it has shaped and measured, so that the second document of a kind is much cheaper
/// than the first. One task uses it at a time; several tasks take one each.
public final class Typesetter {
  let foundry = Typefoundry()
  let compositor: Compositor
  private let faces: FontFaces
  private let pictures = PictureSurfaces()
  private let ornaments = GuillocheDrawing()
  /// PDFs of borders, by the pages that have nothing else.
  private var drawnBorders = RecentCache<Page, [UInt8]>(limit: 8)

  /// - Throws: `LayoutError.drawing` when ICU cannot be used.
  public init() throws(LayoutError) {
    faces = FontFaces(foundry)
    compositor = try Compositor(foundry)
  }

  /// A document's pages.
  /// - Throws: `LayoutError` when something does not fit or no font has a character.
  public func pages(_ document: Document) throws(LayoutError) -> Publication {
    if foundry.renewIfLarge() {
      compositor.forget()
      faces.prune()
    }
    return try compositor.compose(document)
  }

  /// The pages as a PDF 1.5 as Cairo writes it.
  /// - Throws: `LayoutError` when Cairo refuses, or when another typesetter made the pages.
  public func pdf(_ publication: Publication) throws(LayoutError) -> [UInt8] {
    try draw(publication.pages)
  }

  /// The pages as a PDF without their borders, and the borders that are to be laid under them. Cairo measures
  /// every line of a border on every page; here it draws each border once.
  /// - Throws: as `pdf` does.
  public func layers(_ publication: Publication) throws(LayoutError) -> PageLayers {
    var borders: [(page: Page, under: [Int])] = [], bare = publication.pages
    for (index, page) in publication.pages.enumerated() {
      // A rosette of the first page and the border of all are two.
      for item in page.border {
        let border = Page(width: page.width, height: page.height, bleed: page.bleed, items: [item])
        if let known = borders.firstIndex(where: { $0.page == border }) {
          borders[known].under.append(index)
        } else {
          borders.append((border, [index]))
        }
      }
      bare[index].items.removeFirst(page.border.count)
    }
    var layers = PageLayers(pdf: try draw(bare))
    for (page, under) in borders {
      layers.borders.append(PageLayers.Border(pdf: try drawnBorder(page), pages: under))
    }
    return layers
  }

  private func drawnBorder(_ page: Page) throws(LayoutError) -> [UInt8] {
    if let kept = drawnBorders[page] { return kept }
    let pdf = try draw([page])
    drawnBorders.insert(pdf, page)
    return pdf
  }

  private func draw(_ pages: [Page]) throws(LayoutError) -> [UInt8] {
    guard let first = pages.first else { throw .drawing(operation: "draw a PDF", reason: "there is no page") }
    let surface = try PDFSurface.open(width: first.sheetWidth, height: first.sheetHeight)
    var painter = Painter(on: surface.cairo, faces: faces, pictures: pictures, ornaments: ornaments)
    let ends = LineEnds(foundry: foundry)
    for (index, page) in pages.enumerated() {
      if let name = page.bookmark { surface.addBookmark(name, page: index + 1) }
      surface.setPageSize(width: page.sheetWidth, height: page.sheetHeight)
      try painter.paint(ends.settled(page))
      surface.endPage()
    }
    return try surface.finish()
  }

  /// One page as a PNG file, `dpi` pixels an inch.
  /// - Throws: `LayoutError` when Cairo refuses, or when another typesetter made the page.
  public func png(_ page: Page, dpi: Double) throws(LayoutError) -> [UInt8] {
    let surface = try PNGSurface.open(width: page.sheetWidth, height: page.sheetHeight, dpi: dpi)
    var painter = Painter(on: surface.cairo, faces: faces, pictures: pictures, ornaments: ornaments)
    try painter.paint(page)
    return try surface.finish()
  }

  /// Whether a family has a glyph for the character.
  /// - Throws: `LayoutError` when a font of the program cannot be used.
  public func hasGlyph(_ scalar: Unicode.Scalar, family: Family) throws(LayoutError) -> Bool {
    do throws(TextProblem) {
      return try foundry.hasGlyph(scalar, family: family)
    } catch {
      throw error.located(field: nil, form: "")
    }
  }
}

extension Typesetter {
  /// The names that the font of Devanagari gives to the glyphs with which a word is drawn, in their order.
  /// - Throws: `LayoutError` when the font cannot be used.
  package func glyphNames(
    _ word: String, family: Family, isBold: Bool, conjuncts: Conjuncts = .ligatures
  ) throws(LayoutError) -> [String] {
    let typeface = Typeface(family: family, isBold: isBold, script: .devanagari, conjuncts: conjuncts)
    do throws(TextProblem) {
      return try foundry.glyphNames(word, in: typeface, language: .nepali)
    } catch {
      throw error.located(field: nil, form: "")
    }
  }
}

extension Page {
  /// The sheet with its bleed, in points.
  var sheetWidth: Double { (width + bleed * 2).points }
  var sheetHeight: Double { (height + bleed * 2).points }
}
