/// How much the spaces of justified text may change.
package struct SpaceElasticity: Hashable, Sendable {
  /// Of the type size.
  package var stretch: Double
  /// Of the space's own width.
  package var shrink: Double

  /// Devanagari words are long and spaces few, so a space may grow more than in Latin text; the joined
  /// headline keeps words whole to the eye.
  package static let devanagari = SpaceElasticity(stretch: 0.25, shrink: 0.3)

  package init(stretch: Double, shrink: Double) {
    self.stretch = stretch
    self.shrink = shrink
  }

  /// A space of a width in a type size, both in points.
  package func glue(width: Double, size: Double) -> LineItem {
    .glue(width: width, stretch: stretch * size, shrink: shrink * width)
  }
}
