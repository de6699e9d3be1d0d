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
      structure: structure, element: 0, language: document.language, form: document.name,
      lettering: document.lettering, pageLanguage: document.language, page: nil)
    var pages: [Page] = [], sections: [(section: Section, isFirst: Bool)] = []
    for unclear in document.sections {
      let section = try clearingEdges(unclear, in: around)
      var inner = document.sections.count > 1 ? around.inside(.section, language: section.language) : around
      inner.pageLanguage = section.language ?? document.language
      let made = try compose(firstFitting: section, in: inner, after: pages.count)
      sections += made.indices.map { (section, $0 == 0) }
      pages += made
    }
    let numbers = Self.numbers(of: sections.map(\.section.isCountedApart))
    for index in pages.indices {
      let (section, isFirst) = sections[index]
      let (number, count) = numbers[index]
      var margin = around.unstructured
      margin.language = section.language ?? document.language
      margin.pageLanguage = margin.language
      margin.page = (number: number, count: count)
      try setMargins(
        of: &pages[index], section: section,
        header: section.header.blocks(onPage: number, of: count, isFirst: isFirst),
        footer: section.footer.blocks(onPage: number, of: count, isFirst: isFirst), in: margin)
      if section.isMirrored, number.isMultiple(of: 2) {
        let margins = section.paper.margins
        pages[index].items = pages[index].items.map { $0.moved(dx: margins.right - margins.left) }
      }
      if let enlargement = section.enlargement { pages[index] = pages[index].enlarged(enlargement) }
    }
    if document.isInBlack { pages = pages.map(\.inBlack) }
    return Publication(
      title: document.title, language: document.language, pages: pages, elements: structure.elements)
  }

  /// The number of each page among those that it is counted with, and how many these are.
  private static func numbers(of isApart: [Bool]) -> [(number: Int, count: Int)] {
    var reached = [false: 0, true: 0]
    let numbers = isApart.map { apart in
      reached[apart, default: 0] += 1
      return reached[apart, default: 0]
    }
    return zip(numbers, isApart).map { ($0, reached[$1, default: 0]) }
  }

  /// The section with margins that keep its running heads away from the paper's edge, where printers print nothing.
  private func clearingEdges(_ section: Section, in around: Surroundings) throws(LayoutError) -> Section {
    guard !section.isFace else { return section }
    var cleared = section
    let margins = section.paper.margins
    let width = section.paper.width - margins.left - margins.right
    func room(for heads: [RunningHead]) throws(LayoutError) -> Length {
      var highest = Length.zero
      // The first page, alone or not, and those that lie at the left and the right behind it.
      let pages: [(number: Int, count: Int)] = [(1, 1), (1, 3), (2, 3), (3, 3)]
      for blocks in Set(pages.map { heads.blocks(onPage: $0.number, of: $0.count, isFirst: $0.number == 1) }) {
        var margin = around.unstructured
        margin.language = section.language ?? around.language
        margin.pageLanguage = margin.language
        margin.page = (number: 1, count: 1)
        highest = max(highest, try measurer.strips(blocks, width: width, in: margin).height)
      }
      return highest > .zero ? highest + section.marginGap + Self.edge : .zero
    }
    cleared.paper.margins.top = max(margins.top, try room(for: section.header))
    cleared.paper.margins.bottom = max(margins.bottom, try room(for: section.footer))
    return cleared
  }

  /// What office printers and copiers may leave empty at the edges of a sheet.
  private static let edge = Length.mm(10)

  /// A face as it is, or set closer where it does not fit as it is.
  private func compose(
    firstFitting section: Section, in around: Surroundings, after pagesBefore: Int
  ) throws(LayoutError) -> [Page] {
    var rest = section.tighter[...]
    var face = section
    while true {
      let count = around.structure.elements.count
      do throws(LayoutError) {
        return try compose(face, in: around, after: pagesBefore)
      } catch {
        guard case .overflow = error, let next = rest.popFirst() else { throw error }
        around.structure.forget(after: count)
        face = next
      }
    }
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
    let fitter = PageFitter(measurer: measurer, width: width, height: height)
    let strips = try fitter.strips(section.blocks, in: inner)
    if section.isFace, strips.height.points > height.points + 0.01 {
      let excess = ((strips.height - height).points * 10).rounded() / 10
      throw inner.overflow("the text is \(excess) pt too high for the face", field: strips.firstField)
    }
    let breaker = PageBreaker(height: height, form: around.form, pagesBefore: pagesBefore)
    var pages = try breaker.pages(strips)
    if section.mayBeFitted, breaker.missesASheet(pages, strips) {
      pages = try fitted(section, by: fitter, in: inner, after: mark, breaker, pages, strips)
    }
    return pages.enumerated().map { index, filled in
      let ornaments =
        section.frame?.ornaments(width: paper.width, height: paper.height, isFirst: index == 0) ?? []
      let under = ornaments.map {
        Page.Placed(x: .zero, y: .zero, drawing: .guilloche($0, scale: 1), element: nil)
      }
      let items = filled.strips.stacked(height: height).joiningRules()
        .map { $0.moved(dx: paper.margins.left, dy: paper.margins.top) }
      var page = Page(width: paper.width, height: paper.height, bleed: paper.bleed, items: under + items)
      page.isTrimmed = section.isFace
      page.hasSlips = section.blocks.haveSlips
      if !section.isFace { page.column = Page.Column(filled, top: paper.margins.top, height: height) }
      return page
    }
  }

  /// The pages of a section that misses a sheet by little, set closer until it does not; as they are where
  /// nothing within the limits helps.
  private func fitted(
    _ section: Section, by fitter: PageFitter, in around: Surroundings, after mark: Int, _ breaker: PageBreaker,
    _ pages: [PageBreaker.FilledPage], _ strips: [Strip]
  ) throws(LayoutError) -> [PageBreaker.FilledPage] {
    for tightness in Tightness.steps
    where tightness.least(of: strips) <= breaker.height * Double(pages.count - 1) {
      around.structure.forget(after: mark)
      let measurer = Measurer(lines: lines, tightness: tightness)
      let closer = try PageFitter(measurer: measurer, width: fitter.width, height: fitter.height)
        .strips(section.blocks, in: around)
      let fewer = try breaker.pages(tightness.applied(to: closer))
      if fewer.count < pages.count { return fewer }
    }
    around.structure.forget(after: mark)
    return try breaker.pages(fitter.strips(section.blocks, in: around))
  }

  /// Headers end above the text, footers begin below it; both are artifacts.
  private func setMargins(
    of page: inout Page, section: Section, header: [Block], footer: [Block], in around: Surroundings
  ) throws(LayoutError) {
    let paper = section.paper, margins = paper.margins, gap = section.marginGap
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
    page.items = page.border + above + page.items.dropFirst(page.border.count) + below
  }
}
