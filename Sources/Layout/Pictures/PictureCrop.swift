extension Picture {
  /// How a picture meets a box of another ratio.
  public enum Crop: Hashable, Sendable {
    /// The largest part of the picture with the box's ratio fills the box; the rest is cut off.
    /// Of what is cut, the share `left` (0…1) goes on the left and `top` (0…1) at the top.
    case fill(left: Double, top: Double)
    /// The whole picture stands in the middle of the box; nothing is cut, the box may show beside.
    case whole

    /// For portraits: centred across, and cut rather below than above, for a face sits in the
    /// upper part.
    public static let portrait = Crop.fill(left: 0.5, top: 0.35)
    /// Centred both ways.
    public static let centred = Crop.fill(left: 0.5, top: 0.5)

    /// What part of a picture is shown where.
    ///
    /// - Parameters:
    ///   - width: The picture's width in pixels, upright.
    ///   - height: The picture's height in pixels, upright.
    ///   - box: Where it should stand, in pt. No side may be zero.
    /// - Returns: The part in pixels and its place on the page in pt, of the same ratio.
    func place(width: Double, height: Double, in box: Box) -> (part: Box, on: Box) {
      let all = Box(x: 0, y: 0, width: width, height: height)
      switch self {
      case .fill(let left, let top):
        let scale = max(box.width / width, box.height / height)
        let shown = (width: min(width, box.width / scale), height: min(height, box.height / scale))
        return (
          Box(
            x: (width - shown.width) * min(max(left, 0), 1),
            y: (height - shown.height) * min(max(top, 0), 1), width: shown.width,
            height: shown.height), box
        )
      case .whole:
        let scale = min(box.width / width, box.height / height)
        let size = (width: width * scale, height: height * scale)
        return (
          all,
          Box(
            x: box.x + (box.width - size.width) / 2, y: box.y + (box.height - size.height) / 2,
            width: size.width, height: size.height)
        )
      }
    }
  }

  /// How many of its pixels stand on an inch, printed in a box.
  ///
  /// - Parameters: the sides of the box, neither of them zero, and how the picture meets it.
  public func resolution(width: Length, height: Length, crop: Crop) -> Double {
    let box = Box(x: 0, y: 0, width: width.points, height: height.points)
    let place = crop.place(width: Double(self.width), height: Double(self.height), in: box)
    return place.part.width / place.on.width * 72
  }

  /// A rectangle, measured from the top left: in pt on a page, in pixels within a picture.
  public struct Box: Hashable, Sendable {
    public var x, y, width, height: Double

    /// A rectangle with its top left corner at (x, y).
    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }
}
