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
    /// Those of a document that has more than one.
    public static let several = Pages(rawValue: 16)
    /// That of a document that has one alone.
    public static let single = Pages(rawValue: 32)
  }

  /// - Parameters:
  ///   - number: Of the page in the document, from 1.
  ///   - count: How many pages the document has.
  ///   - isFirst: Whether it is the first of its section.
  func stands(onPage number: Int, of count: Int, isFirst: Bool) -> Bool {
    var held: Pages = [isFirst ? .first : .inner, number.isMultiple(of: 2) ? .even : .odd]
    held.insert(count > 1 ? .several : .single)
    return pages.isSubset(of: held)
  }
}

extension [RunningHead] {
  /// What stands in the margin of one page.
  func blocks(onPage number: Int, of count: Int, isFirst: Bool) -> [Block] {
    filter { $0.stands(onPage: number, of: count, isFirst: isFirst) }.flatMap(\.blocks)
  }
}
