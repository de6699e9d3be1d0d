/// The design of the letters; Devanagari and Latin of one family sit on one baseline.
public enum Family: Hashable, Sendable {
  /// Noto Serif: strokes of two weights, for running text.
  case serif
  /// Noto Sans: strokes of one weight, for small letters and posters.
  case sans
  /// Annapurna SIL: a book face after the metal types of Nepal and India, with Latin of its own.
  case annapurna
  /// Fonts of an office's own. Latin, and what they lack, is drawn by Noto Sans.
  case own(OwnTypeface)
}

/// How conjuncts are printed for which the letters of Nepali offices and those of Unicode's fonts part: द्ध, ट्ट.
public enum Conjuncts: String, Hashable, Sendable, CaseIterable {
  /// As one form, as typewriters' and offices' fonts have them.
  case ligatures
  /// With a visible halant, as the Noto fonts print Nepali; the other families have no such forms.
  case halant
}

/// What an office has chosen of the letters of its papers.
public struct Lettering: Hashable, Sendable {
  /// What takes the place of the families for running text; nil for what each form is set in. What a form sets
  /// in `sans` stays: it is small or for a wall.
  public var family: Family?
  public var conjuncts: Conjuncts

  public init(family: Family? = nil, conjuncts: Conjuncts = .ligatures) {
    self.family = family
    self.conjuncts = conjuncts
  }

  /// The family that prints what is set in another.
  func family(for own: Family) -> Family { own == .sans ? own : family ?? own }
}
