/// What layout is given: blocks of text and the paper that they stand on. No positions yet.
public struct Document: Hashable, Sendable {
  public var title: String
  public var language: Language
  public var sections: [Section]
  /// What errors call the document: a form's id.
  public var name: String

  public init(title: String, language: Language = .nepali, name: String, sections: [Section]) {
    self.title = title
    self.language = language
    self.name = name
    self.sections = sections
  }
}

/// Blocks on pages of one kind; each section begins a new page.
public struct Section: Hashable, Sendable {
  public var paper: Paper
  public var language: Language?
  /// Set in the top and the bottom margin of every page.
  public var header: [Block]
  public var footer: [Block]
  public var blocks: [Block]
  /// A face holds one page and no more (a card's front): what does not fit is refused.
  public var isFace: Bool

  public init(
    paper: Paper = .a4, language: Language? = nil, header: [Block] = [], footer: [Block] = [],
    blocks: [Block], isFace: Bool = false
  ) {
    self.paper = paper
    self.language = language
    self.header = header
    self.footer = footer
    self.blocks = blocks
    self.isFace = isFace
  }
}

/// A sheet's size and margins.
public struct Paper: Hashable, Sendable {
  public var width: Length
  public var height: Length
  public var margins: Margins
  /// Ink beyond the trimmed edge, on all four sides; zero for office paper.
  public var bleed: Length
  /// Radius of the trimmed corners.
  public var cornerRadius: Length

  public init(
    width: Length, height: Length, margins: Margins, bleed: Length = .zero, cornerRadius: Length = .zero
  ) {
    self.width = width
    self.height = height
    self.margins = margins
    self.bleed = bleed
    self.cornerRadius = cornerRadius
  }

  /// A4 upright (ISO 216) with office margins.
  public static let a4 = Paper(width: .mm(210), height: .mm(297), margins: Margins(all: .mm(20)))

  /// An identity card (ISO/IEC 7810 ID-1, "CR80"): 85.60 × 53.98 mm, corners of 3.18 mm.
  public static let card = Paper(
    width: .mm(85.60), height: .mm(53.98), margins: Margins(all: .mm(3)), cornerRadius: .mm(3.18))
}

public struct Margins: Hashable, Sendable {
  public var top, right, bottom, left: Length

  public init(top: Length, right: Length, bottom: Length, left: Length) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  public init(all: Length) { self.init(top: all, right: all, bottom: all, left: all) }
}
