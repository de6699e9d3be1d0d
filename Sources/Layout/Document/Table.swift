/// Rows and columns with rules.
public struct Table: Hashable, Sendable {
  public var columns: [Width]
  /// Repeated at the top of every page that the table reaches.
  public var head: [Row]
  public var rows: [Row]
  public var style: Style
  /// A table that only places things side by side is no table to a reader.
  public var isLayoutOnly: Bool
  /// Where the rows are slips to be cut out; each has its least height exactly.
  public var slip: Slip?

  public init(
    columns: [Width], head: [Row] = [], rows: [Row], style: Style = Style(), isLayoutOnly: Bool = false,
    slip: Slip? = nil
  ) {
    self.columns = columns
    self.head = head
    self.rows = rows
    self.style = style
    self.isLayoutOnly = isLayoutOnly
    self.slip = slip
  }

  /// How the rows of a table are cut out.
  public struct Slip: Hashable, Sendable {
    /// From one to the next.
    public var gap: Length
    /// How small the letters become, as a part of one, before a row is divided.
    public var leastSize: Double

    public init(gap: Length, leastSize: Double) {
      self.gap = gap
      self.leastSize = leastSize
    }
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    public var minimumHeight: Length
    /// Whether a table with rules between its rows has one under this row.
    public var hasRule: Bool
    /// What is carried over where a page ends with this row and the table goes on.
    public var carry: Carry?

    public init(_ cells: [Cell], minimumHeight: Length = .zero, hasRule: Bool = true, carry: Carry? = nil) {
      self.cells = cells
      self.minimumHeight = minimumHeight
      self.hasRule = hasRule
      self.carry = carry
    }
  }

  /// Rows that stand only where a table is divided, as the totals of account books do. They are read by no one
  /// twice: artifacts, as a repeated head is.
  public struct Carry: Hashable, Sendable {
    /// Under the last row of the page.
    public var forward: [Cell]
    /// Above the first row of the next.
    public var brought: [Cell]

    public init(forward: [Cell], brought: [Cell]) {
      self.forward = forward
      self.brought = brought
    }
  }

  public struct Cell: Hashable, Sendable {
    public var blocks: [Block]
    public var columnSpan: Int
    public var rowSpan: Int
    /// Whether the cell heads its column or row.
    public var isHead: Bool
    public var align: VerticalAlignment
    /// The colour of the paper under it; nil where it has its own.
    public var ground: Colour?

    public init(
      _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, isHead: Bool = false,
      align: VerticalAlignment = .top, ground: Colour? = nil
    ) {
      self.blocks = blocks
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.isHead = isHead
      self.align = align
      self.ground = ground
    }
  }

  public struct Style: Hashable, Sendable {
    /// Nil: no rules.
    public var border: Border?
    public var horizontalPadding: Length
    public var verticalPadding: Length
    public var spaceBefore: Length
    public var spaceAfter: Length
    /// Rules between the rows and none between the columns; the first lines of a row share a baseline.
    public var hasRowRulesOnly: Bool
    /// Whether the rows share what is left of the page's height.
    public var stretches: Bool

    public init(
      border: Border? = Border(), horizontalPadding: Length = .mm(1.5), verticalPadding: Length = .mm(0.8),
      spaceBefore: Length = .zero, spaceAfter: Length = .zero, hasRowRulesOnly: Bool = false,
      stretches: Bool = false
    ) {
      self.border = border
      self.horizontalPadding = horizontalPadding
      self.verticalPadding = verticalPadding
      self.spaceBefore = spaceBefore
      self.spaceAfter = spaceAfter
      self.hasRowRulesOnly = hasRowRulesOnly
      self.stretches = stretches
    }

    /// What parts labels as wide as they are from their values, where no rule and no padding does.
    var gutter: Length {
      border == nil && !hasRowRulesOnly && horizontalPadding == .zero ? .mm(5) : .zero
    }
  }
}
