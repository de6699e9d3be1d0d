/// What layout is given: blocks of text and the paper that they stand on. No positions yet.
public struct Document: Hashable, Sendable {
  public var title: String
  public var language: Language
  public var sections: [Section]
  public var lettering: Lettering
  /// What errors call the document: a form's id.
  public var name: String
  /// Whether it is printed where there is black alone; every colour becomes black or a grey.
  public var isInBlack: Bool

  public init(
    title: String, language: Language = .nepali, name: String, lettering: Lettering = Lettering(),
    sections: [Section], isInBlack: Bool = false
  ) {
    self.title = title
    self.language = language
    self.name = name
    self.lettering = lettering
    self.sections = sections
    self.isInBlack = isInBlack
  }
}

/// Blocks on pages of one kind; each section begins a new page.
public struct Section: Hashable, Sendable {
  public var paper: Paper
  public var language: Language?
  /// Set in the top and the bottom margin of the pages that each names.
  public var header: [RunningHead]
  public var footer: [RunningHead]
  public var blocks: [Block]
  /// A face holds one page and no more (a card's front): what does not fit is refused.
  public var isFace: Bool
  /// The same face set closer, in order: the first that fits is printed.
  public var tighter: [Section]
  /// Where the finished pages are printed larger or smaller than they were laid out.
  public var enlargement: Enlargement?
  /// The border of its pages.
  public var frame: Guilloche.Frame?
  /// Between the text and what stands in the margins.
  public var marginGap: Length
  /// Whether its pages have numbers of their own, and do not count among the others.
  public var isCountedApart = false

  public init(
    paper: Paper = .a4, language: Language? = nil, header: [RunningHead] = [], footer: [RunningHead] = [],
    blocks: [Block], isFace: Bool = false, tighter: [Section] = [], enlargement: Enlargement? = nil,
    frame: Guilloche.Frame? = nil, marginGap: Length = .mm(3)
  ) {
    self.paper = paper
    self.language = language
    self.header = header
    self.footer = footer
    self.blocks = blocks
    self.isFace = isFace
    self.tighter = tighter
    self.enlargement = enlargement
    self.frame = frame
    self.marginGap = marginGap
  }

  /// Whether lines may be set closer so that the section needs a sheet less.
  var mayBeFitted: Bool { !isFace && enlargement == nil }
}

/// The same pages on another sheet: all lengths multiplied, nothing set anew.
public struct Enlargement: Hashable, Sendable {
  public var factor: Double
  /// The sheet; what the factor leaves of it is shared out on its four sides.
  public var width, height: Length

  public init(by factor: Double, onto paper: Paper) {
    self.factor = factor
    width = paper.width
    height = paper.height
  }
}
