package import Layout

/// The colours of a form, by their names.
package struct Palette: Hashable, Sendable {
  /// Later ones may be tints of earlier ones.
  package var colours: [Entry] = []

  /// A colour that may follow what was chosen: the class of a card, how it is printed.
  package struct Entry: Hashable, Sendable {
    package var name: String
    /// The first whose choice has one of its keys is the colour.
    package var cases: [Case] = []
    package var otherwise: Ink
    /// What it is where the printer has black alone; nil where it is as dark there.
    package var black: Ink?
    /// The share of the ink that is left of it; 1 for the colour itself.
    package var tint: Double
  }

  package struct Case: Hashable, Sendable {
    package var field: String
    package var keys: [String]
    package var ink: Ink
  }

  /// A colour, or the name of one.
  package enum Ink: Hashable, Sendable {
    case fixed(Colour)
    case named(String)
  }

  /// The colour that an ink is.
  ///
  /// - Parameters:
  ///   - isInBlack: whether the printer has black alone.
  ///   - hasKey: whether a choice has one of some keys.
  package func colour(
    of ink: Ink, isInBlack: Bool, hasKey: (_ field: String, _ keys: [String]) -> Bool
  ) -> Colour {
    switch ink {
    case .fixed(let colour): return colour
    case .named(let name):
      // A name stands for an entry before it only, so this ends.
      guard let index = colours.firstIndex(where: { $0.name == name }) else { return .black }
      let entry = colours[index]
      let black = isInBlack ? entry.black : nil
      let chosen = black ?? entry.cases.first { hasKey($0.field, $0.keys) }?.ink ?? entry.otherwise
      let earlier = Palette(colours: Array(colours[..<index]))
      return earlier.colour(of: chosen, isInBlack: isInBlack, hasKey: hasKey).tint(entry.tint)
    }
  }
}
