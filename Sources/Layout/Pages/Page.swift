/// One finished page: everything has a position, nothing is left to decide.
public struct Page: Hashable, Sendable {
  /// The trimmed size.
  public var width, height: Length
  /// Colour area beyond the trim on every side; positions are measured from the trimmed corner.
  public var bleed: Length = .zero
  public var items: [Placed] = []
  /// Whether the page is cut from a larger sheet: a card's face.
  public var isTrimmed = false
  /// Whether slips are cut from it, which must come out as large as they are.
  public var hasSlips = false
  /// What the outline of a PDF calls the page; nil where the outline passes it over.
  public var bookmark: String?
  /// How its text column is filled; nil for a page that was put together of others.
  public var column: Column?

  /// The border of the page, which lies under everything else.
  var border: ArraySlice<Placed> {
    items.prefix { if case .guilloche = $0.drawing { $0.x == .zero && $0.y == .zero } else { false } }
  }

  /// Something drawn. The origin is measured from the top left corner of the page, downwards; of a
  /// line of text it is the start of the baseline.
  public struct Placed: Hashable, Sendable {
    public var x, y: Length
    public var drawing: Drawing
    /// The element of the structure that it belongs to; nil for an artifact (a border, a leader).
    public var element: Int?
  }

  /// The part of a page between its margins.
  public struct Column: Hashable, Sendable {
    /// From the page's upper edge.
    public var top: Length
    public var height: Length
    /// How far down it is filled.
    public var used: Length
    /// Whether what follows begins a new page anyway, or nothing follows.
    public var isLast: Bool
    /// The height of what follows up to where the next page might have ended.
    public var next: Length
    /// The height of what stands last and might have stood on the next page.
    public var last: Length
    /// For each place to sign, how many lines of text stand above it.
    public var linesAboveSignatures: [Int]
  }

  public enum Drawing: Hashable, Sendable {
    case text(TextLine)
    /// A straight line to (x + dx, y + dy).
    case line(dx: Length, dy: Length, border: Border)
    case frame(width: Length, height: Length, border: Border, cornerRadius: Length)
    /// Round dots at even distance along the baseline: where a hand writes.
    case leader(width: Length, dot: Length)
    case photo(Picture, width: Length, height: Length)
    case whole(Picture, width: Length, height: Length, ground: Colour = .white)
    /// A square code without the four light modules around it.
    case modules(size: Int, dark: [Bool], side: Length)
    case ornament(Ornament)
    /// From its top left corner, so many times its own size.
    case guilloche(Guilloche, scale: Double)
  }
}

/// The pages of a document and the tree that says what everything on them is.
public struct Publication: Hashable, Sendable {
  public var title: String
  public var language: Language
  public var pages: [Page]
  /// In reading order; a parent comes before its children. Element 0 is the document.
  public var elements: [Element]
  /// Over which edge a printer has to turn the sheets, where a page belongs behind another; nil for pages that are
  /// printed as they come.
  public var duplex: DuplexEdge?

  public enum DuplexEdge: Hashable, Sendable { case long, short }
}

/// A node of the document's structure (ISO 32000-1, 14.7), in reading order.
public struct Element: Hashable, Sendable {
  public var kind: Kind
  /// Index of the parent; nil for the document itself.
  public var parent: Int?
  /// Where it differs from the parent's.
  public var language: Language?
  /// The words that stand for a figure.
  public var alternative: String?

  public enum Kind: Hashable, Sendable {
    case document, section
    case heading(Int)
    case paragraph, note
    case list, listItem, listLabel, listBody
    case table, tableHead, tableBody, tableRow
    /// `heads` are the elements of the cells that head this one.
    case headCell(columnSpan: Int, rowSpan: Int)
    case cell(columnSpan: Int, rowSpan: Int, heads: [Int])
    case figure
    /// Page headers, footers and repeated table heads: read by no one twice.
    case artifact
  }
}
