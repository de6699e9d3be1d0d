/// A pattern that the program draws by a formula, and the box that it fills.
///
/// It consists of opaque lines and areas and stops at the edges of its box.
public struct Ornament: Hashable, Sendable {
  public var pattern: Pattern
  /// The pattern's colours in the order in which it names them; a colour that is missing is the last one given.
  public var colours: [Colour]
  public var width, height: Length
  /// What is cut away at the edges, where the sheet has no room for all of it.
  public private(set) var cut = Margins(all: .zero)
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

  /// The drawing without its box, as large as its formula says.
  var guilloche: Guilloche {
    Guilloche(
      .pattern(pattern, width: width / scale, height: height / scale, others: Array(colours.dropFirst())),
      colour: colours.first ?? .black)
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

extension Ornament.Pattern {
  /// The drawing in a box of millimetres.
  func motif(width: Double, height: Double, colours: [Colour]) -> Motif {
    func colour(_ index: Int) -> Colour { index < colours.count ? colours[index] : colours.last ?? .black }
    func pen(_ millimetres: Double, _ index: Int = 0) -> Motif.Pen {
      Motif.Pen(width: millimetres * 72 / 25.4, colour: colour(index))
    }
    let box = Motif.Bounds(x: 0, y: 0, width: width, height: height)
    let marks: [Motif.Mark] =
      switch self {
      case .solid: [.areas([Band.rectangle(width, height)], colour(0))]
      case .strip: [.areas([Band.strip(width, height)], colour(0))]
      case .plate: Band.plate(box, face: colour(0), outline: colour(1))
      case .lozenges: [.areas(Band.lozenges(width, height), colour(0))]
      case .swell: [.curves(Ground.swell(width, height), pen(0.10))]
      case .rosette: Ground.rosette(width, height, pen(0.09))
      case .waves: Band.waves(width, height, pen(0.16))
      case .stripes: [.strokes(Band.stripes(width, height), pen(0.62))]
      case .lattice:
        [.areas([Band.rectangle(width, height)], colour(0))]
          + Band.lattice(width, height, lines: pen(0.17, 1), filling: colour(2))
      }
    return Motif(marks, within: box)
  }
}
