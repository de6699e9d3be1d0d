/// Rows and columns with rules.
public struct Table: Hashable, Sendable {
  public var columns: [Width]
  /// Repeated at the top of every page that the table reaches.
  public var head: [Row]
  public var rows: [Row]
  public var style: Style
  /// A table that only places things side by side is no table to a reader.
  public var isLayoutOnly: Bool

  public init(
    columns: [Width], head: [Row] = [], rows: [Row], style: Style = Style(), isLayoutOnly: Bool = false
  ) {
    self.columns = columns
    self.head = head
    self.rows = rows
    self.style = style
    self.isLayoutOnly = isLayoutOnly
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    public var minimumHeight: Length

    public init(_ cells: [Cell], minimumHeight: Length = .zero) {
      self.cells = cells
      self.minimumHeight = minimumHeight
    }
  }

  public struct Cell: Hashable, Sendable {
    public var blocks: [Block]
    public var columnSpan: Int
    public var rowSpan: Int
    /// Whether the cell heads its column or row.
    public var isHead: Bool
    public var align: VerticalAlignment

    public init(
      _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, isHead: Bool = false,
      align: VerticalAlignment = .top
    ) {
      self.blocks = blocks
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.isHead = isHead
      self.align = align
    }
  }

  public struct Style: Hashable, Sendable {
    /// Nil: no rules.
    public var border: Border?
    public var horizontalPadding: Length
    public var verticalPadding: Length
    public var spaceBefore: Length
    public var spaceAfter: Length

    public init(
      border: Border? = Border(), horizontalPadding: Length = .mm(1.5), verticalPadding: Length = .mm(0.8),
      spaceBefore: Length = .zero, spaceAfter: Length = .zero
    ) {
      self.border = border
      self.horizontalPadding = horizontalPadding
      self.verticalPadding = verticalPadding
      self.spaceBefore = spaceBefore
      self.spaceAfter = spaceAfter
    }
  }
}
