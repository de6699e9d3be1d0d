/// Finds where the lines of a paragraph may end: the rules of Unicode, ours for Nepali on top of them,
/// and hyphens inside long Devanagari words.
///
/// It keeps an ICU iterator and its buffers, so one is made for many paragraphs; it is not shared
/// between threads.
package struct BreakFinder: ~Copyable {
  private var boundaries: LineBoundaries
  private var rules = BreakRules(text: ScannedText(), tokens: [], places: [])

  /// - Throws: `LayoutError.drawing` when ICU cannot be used.
  package init() throws(LayoutError) { boundaries = try LineBoundaries() }

  /// The breaks of a text in UTF-8, in order of their offsets. Neither its beginning nor its end is one.
  ///
  /// U+FFFC stands for a thing that is not text; it is taken for the blank of a number or a word.
  /// - Parameter hyphenates: whether words may be divided with a drawn hyphen.
  /// - Throws: `LayoutError.drawing` when ICU fails.
  package mutating func opportunities(
    in utf8: [UInt8], hyphenates: Bool = true
  ) throws(LayoutError) -> [BreakOpportunity] {
    rules.text.read(utf8[...])
    try boundaries.mark(rules.text.scalars, into: &rules.places)
    Token.list(rules.text.scalars, into: &rules.tokens)
    rules.apply()
    if hyphenates {
      for token in rules.tokens where !rules.isAddress(token) {
        Hyphenation.addBreaks(in: rules.text.scalars, token.range, to: &rules.places)
      }
    }
    return rules.places.indices.compactMap { index in
      rules.places[index].map {
        BreakOpportunity(offset: rules.text.offsets[index], kind: $0.kind, cost: $0.cost)
      }
    }
  }
}
