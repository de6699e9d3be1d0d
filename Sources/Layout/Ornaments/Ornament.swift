/// A pattern that the program draws by a formula, and the box that it fills.
///
/// It consists of opaque lines and areas, is the same each time, and stops at the edges of its box.
public struct Ornament: Hashable, Sendable {
  public var pattern: Pattern
  /// The pattern's colours in the order in which it names them; a colour that is missing is the last one given.
  public var colours: [Colour]
  public var width, height: Length
  /// What is cut away at the edges, where the sheet has no room for all of it.
  var cut = Margins(all: .zero)
  /// How many times larger than its formula says it is drawn.
  var scale = 1.0

  public init(_ pattern: Pattern, colours: [Colour], width: Length, height: Length) {
    self.pattern = pattern
    self.colours = colours
    self.width = width
    self.height = height
  }

  /// The patterns by the names that form files have for them. Each has its formula in this folder.
  public enum Pattern: String, Hashable, Sendable, CaseIterable {
    /// The whole box in one colour.
    case solid
    /// A band whose right end is cut slantwise.
    case strip
    /// A rounded plate: its face, its outline.
    case plate
    /// As many lozenges in a row as the box has room for.
    case lozenges
    /// Thin lines that rise and fall across the box.
    case swell
    /// A ring of interlaced curves.
    case rosette
    /// Close waves.
    case waves
    /// Stripes that rise to the right.
    case stripes
    /// A lattice: its ground, its lines, the lozenges in it.
    case lattice
  }

  /// What is drawn, in millimetres times `scale` from the top left corner of the box, in order.
  var strokes: [Stroke] {
    let (width, height) = (self.width.millimetres / scale, self.height.millimetres / scale)
    return switch pattern {
    case .solid: [Stroke(.rectangle(width: width, height: height), fill: colour(0))]
    case .strip: [Stroke(.strip(width: width, height: height), fill: colour(0))]
    case .plate: Self.plate(width: width, height: height, face: colour(0), outline: colour(1))
    case .lozenges: [Stroke(.lozenges(width: width, height: height), fill: colour(0))]
    case .swell: [Stroke(.swell(width: width, height: height), width: 0.10, colour(0))]
    case .rosette: [Stroke(.rosette(width: width, height: height), width: 0.09, colour(0))]
    case .waves: [Stroke(.waves(width: width, height: height), width: 0.16, colour(0))]
    case .stripes: [Stroke(.stripes(width: width, height: height), width: 0.62, colour(0))]
    case .lattice:
      [
        Stroke(.rectangle(width: width, height: height), fill: colour(0)),
        Stroke(.lattice(width: width, height: height), width: 0.17, colour(1)),
        Stroke(.latticeFilling(width: width, height: height), fill: colour(2)),
      ]
    }
  }

  private func colour(_ index: Int) -> Colour {
    index < colours.count ? colours[index] : colours.last ?? .black
  }

  /// The same drawing, larger.
  func enlarged(by factor: Double) -> Ornament {
    var larger = self
    larger.scale *= factor
    larger.width = width * factor
    larger.height = height * factor
    larger.cut = Margins(
      top: cut.top * factor, right: cut.right * factor, bottom: cut.bottom * factor, left: cut.left * factor)
    return larger
  }

  /// The same, cut off where it leaves a rectangle given from its own corner.
  func cut(toLeft left: Length, top: Length, right: Length, bottom: Length) -> Ornament {
    var part = self
    part.cut.left = max(cut.left, left)
    part.cut.top = max(cut.top, top)
    part.cut.right = max(cut.right, width - right)
    part.cut.bottom = max(cut.bottom, height - bottom)
    return part
  }
}

/// A path, and how it is drawn.
struct Stroke: Hashable {
  var path: Path
  var colour: Colour
  /// Millimetres; nil for a path that is filled.
  var width: Double?

  init(_ path: Path, fill colour: Colour) {
    self.path = path
    self.colour = colour
  }

  init(_ path: Path, width: Double, _ colour: Colour) {
    self.path = path
    self.colour = colour
    self.width = width
  }
}

extension Length {
  var millimetres: Double { points * 25.4 / 72 }
}
