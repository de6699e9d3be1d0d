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
  /// Whether a page that cannot hold its blocks even so is refused; else they are set on several, as they are.
  public var isStrict: Bool

  public init(
    _ blocks: [Block], order: Int = 1, spaces: Double = 1, leading: Double = 1, size: Double = 1,
    isStrict: Bool = true
  ) {
    self.blocks = blocks
    self.order = order
    self.spaces = spaces
    self.leading = leading
    self.size = size
    self.isStrict = isStrict
  }
}
