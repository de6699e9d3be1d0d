/// What is to become one PDF: pages, and what lies under them.
public struct PageLayers: Sendable {
  /// The pages as Cairo drew them.
  public var pdf: [UInt8]
  /// The borders, each with the pages that it lies under.
  public var borders: [Border] = []

  /// A PDF of one page that is the same on several.
  public struct Border: Sendable {
    public var pdf: [UInt8]
    /// From 0, in their order.
    public var pages: [Int]
  }
}
