/// A sheet's size and margins.
public struct Paper: Hashable, Sendable {
  public var width: Length
  public var height: Length
  public var margins: Margins
  /// Ink beyond the trimmed edge, on all four sides; zero for office paper.
  public var bleed: Length
  /// Radius of the trimmed corners.
  public var cornerRadius: Length

  public init(
    width: Length, height: Length, margins: Margins, bleed: Length = .zero, cornerRadius: Length = .zero
  ) {
    self.width = width
    self.height = height
    self.margins = margins
    self.bleed = bleed
    self.cornerRadius = cornerRadius
  }

  /// A4 upright (ISO 216) with office margins.
  public static let a4 = office(210, 297)
  /// A4 on its side.
  public static let a4Landscape = office(297, 210)
  /// A5 upright (ISO 216).
  public static let a5 = office(148, 210)
  /// A5 on its side: half a sheet of A4.
  public static let a5Landscape = office(210, 148)
  /// A6 upright (ISO 216): a slip that is handed over a counter.
  public static let a6 = office(105, 148)
  /// B5 upright (ISO 216), the gazette's paper.
  public static let b5 = office(176, 250)
  /// A3 upright (ISO 216): a sheet for the wall.
  public static let a3 = office(297, 420)
  /// A3 on its side (ISO 216): a wall poster, or two pages of A4.
  public static let a3Landscape = office(420, 297)
  /// A2 on its side (ISO 216): a wall poster.
  public static let a2Landscape = office(594, 420)

  /// A1 on its side (ISO 216): a poster that is read from two metres.
  public static let a1Landscape = office(841, 594)

  /// An identity card (ISO/IEC 7810 ID-1, "CR80"): 85.60 × 53.98 mm, corners of 3.18 mm.
  public static let card = Paper(
    width: .mm(85.60), height: .mm(53.98), margins: Margins(all: .mm(3)), cornerRadius: .mm(3.18))

  /// Millimetres, with the margins of an office.
  private static func office(_ width: Double, _ height: Double) -> Paper {
    Paper(width: .mm(width), height: .mm(height), margins: Margins(all: .mm(20)))
  }
}

/// The empty edges of a page.
public struct Margins: Hashable, Sendable {
  public var top, right, bottom, left: Length

  public init(top: Length, right: Length, bottom: Length, left: Length) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  public init(all: Length) { self.init(top: all, right: all, bottom: all, left: all) }
}
