/// A piece of a document, from top to bottom.
public indirect enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  case list(List)
  case table(Table)
  /// Side by side; never split between pages.
  case columns(Columns)
  /// A box of a given size with a border; never split between pages.
  case box(Box)
  case figure(Figure)
  case rule(Rule)
  case space(Length)
  /// Takes what is left of a page of fixed height (a card's face), so that what follows stands at its foot.
  case spring
  case pageBreak
  /// Blocks that give way until what stands before the next page break fits one page.
  case fit(Fit)
  /// Blocks that stay on one page where the pages stay well filled.
  case together([Block])
  /// Blocks in a place of their own, beside what is set from top to bottom.
  case area(Area)
  case ornament(PlacedOrnament)
}

/// Items with markers and a hanging indent: १., (क), (अ) or none.
public struct List: Hashable, Sendable {
  public var items: [Item]
  /// Width of the column of markers.
  public var markerWidth: Length
  /// Space between two items.
  public var spacing: Length

  public init(_ items: [Item], markerWidth: Length, spacing: Length = .zero) {
    self.items = items
    self.markerWidth = markerWidth
    self.spacing = spacing
  }

  public struct Item: Hashable, Sendable {
    public var marker: Paragraph
    public var blocks: [Block]

    public init(marker: Paragraph, blocks: [Block]) {
      self.marker = marker
      self.blocks = blocks
    }
  }
}

/// Blocks side by side.
public struct Columns: Hashable, Sendable {
  public var columns: [Column]
  public var gap: Length

  public init(_ columns: [Column], gap: Length = .mm(4)) {
    self.columns = columns
    self.gap = gap
  }

  public struct Column: Hashable, Sendable {
    public var width: Width
    public var align: VerticalAlignment
    public var blocks: [Block]

    public init(width: Width = .share(1), align: VerticalAlignment = .top, blocks: [Block]) {
      self.width = width
      self.align = align
      self.blocks = blocks
    }
  }
}

/// The width of a column: fixed, as wide as its longest unbroken content, or a share of what is left.
public enum Width: Hashable, Sendable {
  case fixed(Length)
  case natural
  case share(Double)
}

public enum VerticalAlignment: Hashable, Sendable { case top, middle, bottom }

/// A framed box: a photo's place, a seal's place, a card's face.
public struct Box: Hashable, Sendable {
  public var width: Length
  /// Nil: as high as its content.
  public var height: Length?
  public var border: Border?
  public var padding: Length
  public var cornerRadius: Length
  public var placement: Placement
  public var align: VerticalAlignment
  public var blocks: [Block]
  /// Whether it is a place to sign: it never stands on a page without text above it.
  public var isSignature = false

  public init(
    width: Length, height: Length? = nil, border: Border? = Border(), padding: Length = .mm(1.5),
    cornerRadius: Length = .zero, placement: Placement = .start, align: VerticalAlignment = .middle,
    blocks: [Block] = []
  ) {
    self.width = width
    self.height = height
    self.border = border
    self.padding = padding
    self.cornerRadius = cornerRadius
    self.placement = placement
    self.align = align
    self.blocks = blocks
  }
}

/// Where a box or figure narrower than its column stands.
public enum Placement: Hashable, Sendable { case start, centre, end }

/// A line around or between things.
public struct Border: Hashable, Sendable {
  public var thickness: Length
  public var pattern: Pattern
  public var colour: Colour

  public init(thickness: Length = .pt(0.6), pattern: Pattern = .solid, colour: Colour = .black) {
    self.thickness = thickness
    self.pattern = pattern
    self.colour = colour
  }

  public enum Pattern: Hashable, Sendable {
    case solid, dotted, dashed
    /// Fine waves that fade at both ends: an ornament 4 mm high, under a title.
    case swash
  }
}

/// A horizontal line across the column.
public struct Rule: Hashable, Sendable {
  public var border: Border
  /// Nil: the whole column.
  public var width: Length?
  public var placement: Placement
  public var spaceBefore: Length
  public var spaceAfter: Length

  public init(
    border: Border = Border(), width: Length? = nil, placement: Placement = .start,
    spaceBefore: Length = .zero, spaceAfter: Length = .zero
  ) {
    self.border = border
    self.width = width
    self.placement = placement
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
  }
}

/// A picture or a pattern of modules (a QR code), with the words that stand for it.
public struct Figure: Hashable, Sendable {
  public var content: Content
  public var width: Length
  public var height: Length
  public var placement: Placement
  /// What a reader hears instead of the picture.
  public var alternative: String

  public init(
    _ content: Content, width: Length, height: Length, placement: Placement = .start, alternative: String
  ) {
    self.content = content
    self.width = width
    self.height = height
    self.placement = placement
    self.alternative = alternative
  }

  public enum Content: Hashable, Sendable {
    /// A photo cropped to the figure's ratio.
    case photo(Picture)
    /// A picture shown whole inside the figure (a signature, an emblem). What is transparent in it has the
    /// colour of the ground on which it stands.
    case whole(Picture, ground: Colour = .white)
    /// Dark modules of a square code, row by row, `size` × `size`; around them the figure has four light ones.
    case modules(size: Int, dark: [Bool])
  }
}
