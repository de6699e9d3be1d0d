/// Finished pages in their places on larger sheets.
struct Imposition {
  /// The size of every sheet.
  var width, height: Length
  /// The printed sides of the sheets, in the order of printing.
  var sides: [Side]

  struct Side {
    /// In reading order.
    var places: [Place] = []
    /// What is drawn besides: crop marks.
    var marks: [Page.Placed] = []
  }

  /// Where the top left corner of a page comes to stand.
  struct Place {
    var document: Int
    var page: Int
    var x, y: Length
    /// How far what is drawn may reach beyond the page on the sheet, across and down.
    var bleed: (across: Length, down: Length) = (.zero, .zero)
  }

  /// Prints documents as one that has the title and the language of the first.
  /// - Throws: `LayoutError` when there is no document.
  func sheets(of documents: [Publication]) throws(LayoutError) -> Publication {
    guard let first = documents.first else {
      throw .drawing(operation: "impose pages", reason: "there is no document")
    }
    var result = first
    var offsets = [0]
    if documents.count > 1 {
      result.elements = [Element(kind: .document, parent: nil, language: first.language, alternative: nil)]
      offsets = documents.map { result.adopt($0.elements) }
    }
    result.pages = sides.map { side in
      var sheet = Page(width: width, height: height)
      for place in side.places {
        let page = documents[place.document].pages[place.page]
        for item in page.items {
          var moved = item.cut(to: page, bleed: place.bleed).moved(dx: place.x, dy: place.y)
          moved.element = item.element.map { $0 + offsets[place.document] }
          sheet.items.append(moved)
        }
      }
      sheet.items += side.marks
      return sheet
    }
    return result
  }
}

extension Publication {
  /// Takes the elements of another document under its own; gives what is added to their numbers.
  mutating func adopt(_ others: [Element]) -> Int {
    let offset = elements.count
    for var element in others {
      element.parent = element.parent.map { $0 + offset } ?? 0
      if element.kind == .document { element.kind = .section }
      element.language = element.language == language ? nil : element.language
      if case .cell(let columns, let rows, let heads) = element.kind {
        element.kind = .cell(columnSpan: columns, rowSpan: rows, heads: heads.map { $0 + offset })
      }
      elements.append(element)
    }
    return offset
  }
}

extension Page.Placed {
  /// The item without what of a pattern reaches too far beyond the edges of its page.
  func cut(to page: Page, bleed: (across: Length, down: Length)) -> Page.Placed {
    guard case .ornament(let ornament) = drawing else { return self }
    var item = self
    item.drawing = .ornament(
      ornament.cut(
        toLeft: -bleed.across - x, top: -bleed.down - y, right: page.width + bleed.across - x,
        bottom: page.height + bleed.down - y))
    return item
  }
}
