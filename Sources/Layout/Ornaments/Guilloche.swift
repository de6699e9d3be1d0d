/// A drawing of fine lines (guilloche) that says nothing: an artifact in the document's structure.
public struct Guilloche: Hashable, Sendable {
  public var design: Design
  public var colour: Colour

  public init(_ design: Design, colour: Colour) {
    self.design = design
    self.colour = colour
  }

  public enum Design: Hashable, Sendable {
    /// A border around a page, from 7.4 to 15.6 mm from its edge; roundels in the corners begin 5.5 mm from it.
    case frame(width: Length, height: Length)
    /// A rosette for words to stand on, from its page's top left corner.
    case ground(width: Length, height: Length)
    /// A pattern in a box, and its other colours.
    case pattern(Ornament.Pattern, width: Length, height: Length, others: [Colour])
    /// Waves across a column that fade at both ends.
    case swash(width: Length)
  }

  /// The height of a swash.
  static let swashHeight = Length.mm(4)

  /// The drawing from its top left corner.
  var motif: Motif {
    switch design {
    case .frame(let width, let height):
      CertificateFrame(width: width.inMillimetres, height: height.inMillimetres, colour: colour).border
    case .ground(let width, let height):
      CertificateFrame(width: width.inMillimetres, height: height.inMillimetres, colour: colour).ground
    case .pattern(let pattern, let width, let height, let others):
      pattern.motif(width: width.inMillimetres, height: height.inMillimetres, colours: [colour] + others)
    case .swash(let width): Motif.swash(width: width.inMillimetres, colour: colour)
    }
  }
}

extension Guilloche {
  /// The border of a section's pages, and on its first page a rosette under the words where there is a ground.
  public struct Frame: Hashable, Sendable {
    public var hasGround: Bool
    public var colour, groundColour: Colour

    public init(hasGround: Bool = true, colour: Colour = .blue, groundColour: Colour = .mist) {
      self.hasGround = hasGround
      self.colour = colour
      self.groundColour = groundColour
    }

    /// What lies under the words of a page.
    func ornaments(width: Length, height: Length, isFirst: Bool) -> [Guilloche] {
      let border = Guilloche(.frame(width: width, height: height), colour: colour)
      return hasGround && isFirst
        ? [Guilloche(.ground(width: width, height: height), colour: groundColour), border] : [border]
    }
  }
}

extension Length {
  var inMillimetres: Double { points * 25.4 / 72 }
}
