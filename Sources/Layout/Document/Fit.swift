/// Blocks that give way until everything before the next page break stands on one page.
///
/// They give in this sequence: the spaces between blocks and inside cells, the distance of the lines, and the
/// letters together with the columns around them. Those of a lower order give all that they can before the next
/// give anything; what stands beside them in no fit stays as it is. Where room is left, springs and the rows of
/// stretching tables share it.
public struct Fit: Hashable, Sendable {
  public var blocks: [Block]
  public var order: Int
  /// What is left of each at the least, as a part of one.
  public var spaces, leading, size: Double
  public var overflow: Overflow

  /// What becomes of a page that cannot hold its blocks even so.
  public enum Overflow: Hashable, Sendable {
    /// It is refused.
    case refuse
    /// The blocks are set on several pages, as they are.
    case go
    /// These blocks stand on the next page as soon as letters would have to be much smaller for them.
    case overleaf
    /// These blocks stand only where others went overleaf: they say where.
    case reference
  }

  public init(
    _ blocks: [Block], order: Int = 1, spaces: Double = 1, leading: Double = 1, size: Double = 1,
    overflow: Overflow = .refuse
  ) {
    self.blocks = blocks
    self.order = order
    self.spaces = spaces
    self.leading = leading
    self.size = size
    self.overflow = overflow
  }
}
