/// Blocks that are set in a rectangle given by its place. They take no room where they stand in the document, which
/// is where they are read.
public struct Area: Hashable, Sendable {
  /// The top left corner, measured from where the block stands: on a face without margins, from its trimmed corner.
  public var x, y: Length
  public var width: Length
  /// Nil: as high as its blocks; else they must fit.
  public var height: Length?
  public var align: VerticalAlignment
  public var blocks: [Block]

  public init(
    x: Length, y: Length, width: Length, height: Length? = nil, align: VerticalAlignment = .top,
    blocks: [Block]
  ) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.align = align
    self.blocks = blocks
  }
}

/// A pattern in its place, measured as an area's is. It is no part of what is read.
public struct PlacedOrnament: Hashable, Sendable {
  public var x, y: Length
  public var ornament: Ornament

  public init(x: Length, y: Length, _ ornament: Ornament) {
    self.x = x
    self.y = y
    self.ornament = ornament
  }
}
