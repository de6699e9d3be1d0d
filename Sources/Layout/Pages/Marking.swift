extension Publication {
  /// The pages with a mark along their lower edges; a page whose ink leaves no room for it is made as much smaller as
  /// it takes.
  ///
  /// - Parameter mark: what one page is given: a publication whose first page has the mark at its top.
  public func marked(_ mark: (_ page: Page) throws -> Publication) rethrows -> Publication {
    var marked = self
    for index in pages.indices {
      let band = try mark(pages[index])
      guard let page = band.pages.first else { continue }
      var items = page.items
      if index == 0 {
        // What every page repeats is read on the first.
        let shift = marked.take(elements: band.elements)
        for item in items.indices { items[item].element = items[item].element.map(shift) }
      } else {
        items = items.map(\.asArtifact)
      }
      marked.pages[index] = pages[index].marked(by: items, ofWidth: page.width)
    }
    return marked
  }

  /// The publication with further pages behind its own.
  ///
  /// - Parameter pages: of `other`, by their indices.
  public func followed(by other: Publication, pages range: Range<Int>) -> Publication {
    guard !range.isEmpty else { return self }
    var joined = self
    let shift = joined.take(elements: other.elements)
    for page in other.pages[range] {
      var page = page
      for item in page.items.indices { page.items[item].element = page.items[item].element.map(shift) }
      joined.pages.append(page)
    }
    return joined
  }

  /// Takes the elements of another publication behind its own, below the document; gives where each stands then.
  private mutating func take(elements other: [Element]) -> (Int) -> Int {
    let first = elements.count - 1
    func shift(_ index: Int) -> Int { index == 0 ? 0 : index + first }
    for element in other.dropFirst() {
      var element = element
      element.parent = element.parent.map(shift)
      if case .cell(let columns, let rows, let heads) = element.kind {
        element.kind = .cell(columnSpan: columns, rowSpan: rows, heads: heads.map(shift))
      }
      elements.append(element)
    }
    return shift
  }
}

extension Page {
  /// What a printer leaves empty at the lower edge of a sheet, and what parts a mark from the page; of a small card
  /// less.
  private var markEdge: Length { min(.mm(6), height * 0.03) }
  private var markGap: Length { min(.mm(2), height * 0.02) }

  /// The page with items as a band at its foot.
  ///
  /// - Parameter markWidth: of the page from which the items are; they are multiplied to this page's width.
  fileprivate func marked(by mark: [Placed], ofWidth markWidth: Length) -> Page {
    let factor = width.points / markWidth.points
    let band = Page(width: width, height: height, items: mark).multiplied(by: factor)
    let extents = band.items.compactMap(\.extent)
    guard let top = extents.map(\.top).min(), let bottom = extents.map(\.bottom).max() else { return self }
    let place = height - markEdge - (bottom - top)
    var page = shrunk(above: place - markGap)
    if isTrimmed {
      // The patterns of a card reach over its edge; under the band there are none.
      let ground = Ornament(
        .solid, colours: [.white], width: width + bleed * 2, height: height + bleed - place + markGap)
      page.items.append(Placed(x: -bleed, y: place - markGap, drawing: .ornament(ground), element: nil))
    }
    page.items += band.items.map { $0.moved(dy: place - top) }
    return page
  }

  /// The page with its ink above a line; as it is where it ends there anyway.
  private func shrunk(above line: Length) -> Page {
    let ink = lowestInk
    guard ink > line, line > .zero else { return self }
    let factor = line.points / ink.points
    var page = multiplied(by: factor)
    let side = (width - width * factor) / 2
    page.items = page.items.map { $0.moved(dx: side) }
    return page
  }

  /// How far down something is drawn. A border ends before the paper does; a colour area does not.
  private var lowestInk: Length {
    items.reduce(.zero) { lowest, item in
      switch item.drawing {
      case .guilloche: max(lowest, height - .mm(5.5))
      case .ornament: height
      default: max(lowest, item.extent?.bottom ?? .zero)
      }
    }
  }
}
