extension Picture {
  /// How a stored picture must be turned to stand upright: the values of tag 0x0112 of EXIF 2.32
  /// (CIPA DC-008), named by what is done to the stored picture.
  public enum Orientation: Int, CaseIterable, Hashable, Sendable {
    case upright = 1
    case mirroredSideways = 2
    case halfTurn = 3
    case mirroredUpsideDown = 4
    case transposed = 5
    case quarterTurnClockwise = 6
    case transposedOtherDiagonal = 7
    case quarterTurnAnticlockwise = 8

    /// True when the picture as shown is as wide as the stored one is high.
    public var swapsSides: Bool { rawValue >= 5 }

    /// Where a point of the stored picture (x to the right, y down, in pixels) lies in the upright
    /// one: x′ = xx·x + xy·y + x0, y′ = yx·x + yy·y + y0.
    func placement(storedWidth width: Double, storedHeight height: Double) -> Placement {
      switch self {
      case .upright: Placement(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
      case .mirroredSideways: Placement(xx: -1, yx: 0, xy: 0, yy: 1, x0: width, y0: 0)
      case .halfTurn: Placement(xx: -1, yx: 0, xy: 0, yy: -1, x0: width, y0: height)
      case .mirroredUpsideDown: Placement(xx: 1, yx: 0, xy: 0, yy: -1, x0: 0, y0: height)
      case .transposed: Placement(xx: 0, yx: 1, xy: 1, yy: 0, x0: 0, y0: 0)
      case .quarterTurnClockwise: Placement(xx: 0, yx: 1, xy: -1, yy: 0, x0: height, y0: 0)
      case .transposedOtherDiagonal: Placement(xx: 0, yx: -1, xy: -1, yy: 0, x0: height, y0: width)
      case .quarterTurnAnticlockwise: Placement(xx: 0, yx: -1, xy: 1, yy: 0, x0: 0, y0: width)
      }
    }
  }

  /// An affine map, with the names of Cairo's matrix.
  struct Placement: Equatable {
    var xx, yx, xy, yy, x0, y0: Double
  }
}
