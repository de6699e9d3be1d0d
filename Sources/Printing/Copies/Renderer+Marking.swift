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
    var bands: [Length: Publication] = [:]
    let marked = try publication.marked { page in
      let width = Self.markWidth(of: page)
      if let band = bands[width] { return band }
      let isCard = width == Self.cardWidth
      var document = try document(mark, isOnCard: isCard, office)
      for index in document.sections.indices {
        document.sections[index].paper.width = width
        if isCard { document.sections[index].paper.margins = Margins(all: Self.cardMargin) }
      }
      let band = try self.publication(document)
      bands[width] = band
      return band
    }
    let whole = try self.publication(document(mark, isOnCard: false, office))
    return marked.followed(by: whole, pages: min(1, whole.pages.count)..<whole.pages.count)
  }

  /// The words of a mark. Their pages are the paper's, which has running heads of its own.
  private func document(_ mark: CopyMark, isOnCard: Bool, _ office: Office) throws -> Document {
    let form = try FormCabinet.shared.form(of: mark.edition)
    var values = mark.values
    if isOnCard, case .object(let members) = values.content {
      let place = PlacedValue(content: .text("card"), line: values.line, column: values.column)
      values.content = .object(
        members + [.init(name: "mark_place", line: values.line, column: values.column, value: place)])
    }
    let filling = try Case.read(
      values, file: "the mark of the copy", form: form,
      pictures: { name in try Content(json: "{}").picture(name) }, hasGlyph: hasGlyph)
    var document = form.compose(filling, office: office)
    for index in document.sections.indices {
      (document.sections[index].header, document.sections[index].footer) = ([], [])
    }
    return document
  }

  /// How wide a mark is set, before it is multiplied to the width of the page: on a sheet in its own size, on a card
  /// in one that can still be read, on a poster as far away as the poster is read.
  private static func markWidth(of page: Page) -> Length {
    if page.width < cardWidth { return cardWidth }
    let sides = min(page.width, page.height).points / Paper.a4.width.points
    return page.width / max(1, sides)
  }

  /// The width that becomes a card's, and the margins of that.
  private static let cardWidth = Length.mm(140)
  private static let cardMargin = Length.mm(7)
}
