import Cases
import Forms
import Layout

extension Renderer {
  /// The pages of a paper as a copy of it has them.
  ///
  /// - Parameter mark: what it says of itself; nil for a paper that is no copy.
  /// - Throws: `CaseError`, `FormError`, `LayoutError`
  func marked(_ publication: Publication, by mark: CopyMark?, office: Office) throws -> Publication {
    guard let mark else { return publication }
    let form = try FormCabinet.shared.form(of: mark.edition)
    let filling = try Case.read(
      mark.values, file: "the mark of the copy", form: form,
      pictures: { name in try Content(json: "{}").picture(name) }, hasGlyph: hasGlyph)
    var document = form.compose(filling, office: office)
    for index in document.sections.indices {
      // Its pages are the paper's, which has running heads of its own.
      (document.sections[index].header, document.sections[index].footer) = ([], [])
    }
    var bands: [Length: Publication] = [:]
    let marked = try publication.marked { page in
      let width = Self.markWidth(of: page)
      if let band = bands[width] { return band }
      var narrow = document
      for index in narrow.sections.indices { narrow.sections[index].paper.width = width }
      let band = try self.publication(narrow)
      bands[width] = band
      return band
    }
    let whole = try self.publication(document)
    return marked.followed(by: whole, pages: min(1, whole.pages.count)..<whole.pages.count)
  }

  /// How wide a mark is set, before it is multiplied to the width of the page: on a sheet in its own size, on a card
  /// in one that can still be read, on a poster as far away as the poster is read.
  private static func markWidth(of page: Page) -> Length {
    if page.width < narrowest { return narrowest }
    let sides = min(page.width, page.height).points / Paper.a4.width.points
    return page.width / max(1, sides)
  }

  private static let narrowest = Length.mm(140)
}
