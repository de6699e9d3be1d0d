/// Blocks in the top or the bottom margin, and the pages that bear them.
public struct RunningHead: Hashable, Sendable {
  public var pages: Pages
  public var blocks: [Block]

  /// - Parameter pages: Else all.
  public init(on pages: Pages = [], _ blocks: [Block]) {
    self.pages = pages
    self.blocks = blocks
  }

  /// Which pages of a section. Where several are said all must hold; where none is, every page is meant.
  public struct Pages: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The first of the section, and all others.
    public static let first = Pages(rawValue: 1)
    public static let inner = Pages(rawValue: 2)
    /// By the page's number in the document: even ones lie at the left of an open book.
    public static let even = Pages(rawValue: 4)
    public static let odd = Pages(rawValue: 8)
  }

  /// - Parameters:
  ///   - number: Of the page in the document, from 1.
  ///   - isFirst: Whether it is the first of its section.
  func stands(onPage number: Int, isFirst: Bool) -> Bool {
    pages.isSubset(of: [isFirst ? .first : .inner, number.isMultiple(of: 2) ? .even : .odd])
  }
}

extension [RunningHead] {
  /// What stands in the margin of one page.
  func blocks(onPage number: Int, isFirst: Bool) -> [Block] {
    filter { $0.stands(onPage: number, isFirst: isFirst) }.flatMap(\.blocks)
  }
}
