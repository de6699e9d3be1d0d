/// Document → pages: measures every section, divides it into pages, sets headers and footers.
struct Compositor {
  private let lines: ParagraphSetter
  private var measurer: Measurer { Measurer(lines: lines) }

  init(_ foundry: Typefoundry) throws(LayoutError) { lines = try ParagraphSetter(foundry) }

  /// Forgets the paragraphs that were set; their glyphs belong to fonts that are begun anew.
  func forget() { lines.forget() }

  func compose(_ document: Document) throws(LayoutError) -> Publication {
    let structure = Structure(language: document.language)
    let around = Surroundings(
      structure: structure, element: 0, language: document.language, form: document.name, page: nil)
    var pages: [Page] = [], sections: [(section: Section, isFirst: Bool)] = []
    for section in document.sections {
      let inner = document.sections.count > 1 ? around.inside(.section, language: section.language) : around
      let made = try compose(section, in: inner, after: pages.count)
      sections += made.indices.map { (section, $0 == 0) }
      pages += made
    }
    for index in pages.indices {
      let (section, isFirst) = sections[index]
      var margin = around.unstructured
      margin.language = section.language ?? document.language
      margin.page = (number: index + 1, count: pages.count)
      try setMargins(
        of: &pages[index], paper: section.paper,
        header: section.header.blocks(onPage: index + 1, isFirst: isFirst),
        footer: section.footer.blocks(onPage: index + 1, isFirst: isFirst), in: margin)
      if let enlargement = section.enlargement { pages[index] = pages[index].enlarged(enlargement) }
    }
    return Publication(
      title: document.title, language: document.language, pages: pages, elements: structure.elements)
  }

  private func compose(
    _ section: Section, in around: Surroundings, after pagesBefore: Int
  ) throws(LayoutError) -> [Page] {
    let paper = section.paper
    let width = paper.width - paper.margins.left - paper.margins.right
    let height = paper.height - paper.margins.top - paper.margins.bottom
    var inner = around
    inner.page = (number: pagesBefore + 1, count: 0)
    let mark = inner.structure.elements.count
    let strips = try measurer.strips(section.blocks, width: width, in: inner)
    if section.isFace, strips.height.points > height.points + 0.01 {
      let excess = ((strips.height - height).points * 10).rounded() / 10
      throw inner.overflow("the text is \(excess) pt too high for the face", field: strips.firstField)
    }
    let breaker = PageBreaker(height: height, form: around.form, pagesBefore: pagesBefore)
    var pages = try breaker.pages(strips)
    if section.mayBeFitted, breaker.missesASheet(pages, strips) {
      pages = try fitted(section, width: width, in: inner, after: mark, breaker, pages, strips)
    }
    return pages.map { filled in
      let items = filled.strips.stacked(height: height).joiningRules()
        .map { $0.moved(dx: paper.margins.left, dy: paper.margins.top) }
      var page = Page(width: paper.width, height: paper.height, bleed: paper.bleed, items: items)
      if !section.isFace { page.column = Page.Column(filled, top: paper.margins.top, height: height) }
      return page
    }
  }

  /// The pages of a section that misses a sheet by little, set closer until it does not; as they are where
  /// nothing within the limits helps.
  private func fitted(
    _ section: Section, width: Length, in around: Surroundings, after mark: Int, _ breaker: PageBreaker,
    _ pages: [PageBreaker.FilledPage], _ strips: [Strip]
  ) throws(LayoutError) -> [PageBreaker.FilledPage] {
    for tightness in Tightness.steps
    where tightness.least(of: strips) <= breaker.height * Double(pages.count - 1) {
      around.structure.forget(after: mark)
      let closer = try Measurer(lines: lines, tightness: tightness)
        .strips(section.blocks, width: width, in: around)
      let fewer = try breaker.pages(tightness.applied(to: closer))
      if fewer.count < pages.count { return fewer }
    }
    around.structure.forget(after: mark)
    return try breaker.pages(measurer.strips(section.blocks, width: width, in: around))
  }

  /// Headers end above the text, footers begin below it; both are artifacts.
  private func setMargins(
    of page: inout Page, paper: Paper, header: [Block], footer: [Block], in around: Surroundings
  ) throws(LayoutError) {
    let margins = paper.margins, gap = Length.mm(5)
    let width = paper.width - margins.left - margins.right
    let header = try measurer.strips(header, width: width, in: around)
    let footer = try measurer.strips(footer, width: width, in: around)
    guard header.isEmpty || header.height + gap <= margins.top,
      footer.isEmpty || footer.height + gap <= margins.bottom
    else {
      throw around.overflow("the header or footer is higher than its margin", field: nil)
    }
    let above = header.stacked().map { $0.moved(dx: margins.left, dy: margins.top - gap - header.height) }
    let below = footer.stacked().map {
      $0.moved(dx: margins.left, dy: paper.height - margins.bottom + gap)
    }
    page.items = above + page.items + below
  }
}
