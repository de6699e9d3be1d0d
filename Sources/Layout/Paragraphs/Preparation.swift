/// Spans → things on a line, shaped and measured, with the places where a line may end.
struct Preparation {
  private let foundry: Typefoundry
  private let paragraph: Paragraph
  private let joined: JoinedText
  private let language: Language
  private let pageLanguage: Language
  private let type: (family: Family, conjuncts: Conjuncts)
  private let form: String
  /// Width of the letters of values, relative to the font's own.
  private let condensed: Double
  /// Whether all letters have that width, labels' too.
  private let isWhole: Bool
  private var inlines: [Inline] = []
  /// Where the word being read began, and the cuts inside it.
  private var wordStart = 0
  private var cuts: [BreakOpportunity] = []

  init(
    _ paragraph: Paragraph, joined: JoinedText, foundry: Typefoundry, in around: Surroundings,
    condensed: Double, isWhole: Bool
  ) {
    self.paragraph = paragraph
    self.joined = joined
    self.foundry = foundry
    language = around.language
    pageLanguage = around.pageLanguage
    type = (around.lettering.family(for: paragraph.style.family), around.lettering.conjuncts)
    form = around.form
    self.condensed = condensed
    self.isWhole = isWhole
  }

  /// - Throws: `LayoutError.missingGlyph`, naming the field.
  static func inlines(
    of paragraph: Paragraph, joined: JoinedText, breaks: [BreakOpportunity], foundry: Typefoundry,
    in around: Surroundings, condensed: Double, isWhole: Bool = false
  ) throws(LayoutError) -> [Inline] {
    var preparation = Preparation(
      paragraph, joined: joined, foundry: foundry, in: around, condensed: condensed,
      isWhole: isWhole)
    try preparation.read(breaks)
    return preparation.inlines.withWordsOfOneSize
  }

  private mutating func read(_ breaks: [BreakOpportunity]) throws(LayoutError) {
    var next = breaks[...]
    for (span, range) in joined.ranges.enumerated() {
      wordStart = range.lowerBound
      var at = range.lowerBound
      while at < range.upperBound {
        if let opportunity = next.first, opportunity.offset <= at {
          next = next.dropFirst()
          if opportunity.offset == at { try take(opportunity, span: span) }
          continue
        }
        at =
          paragraph.spans[span].content.isObject
          ? try readObject(until: range.upperBound, span: span)
          : try read(at, until: range.upperBound, span: span)
      }
      try endWord(at: range.upperBound, span: span)
    }
  }

  /// Reads one byte of a word, or a space or line feed whole; gives where to go on.
  private mutating func read(_ at: Int, until end: Int, span: Int) throws(LayoutError) -> Int {
    let utf8 = joined.utf8
    switch utf8[at] {
    case 0x20:
      try endWord(at: at, span: span)
      try appendSpace(span: span)
      wordStart = at + 1
      return at + 1
    case 0x0A:
      try endWord(at: at, span: span)
      wordStart = at + 1
      return at + 1
    case 0xC2 where at + 1 < end && utf8[at + 1] == 0xA0:
      try endWord(at: at, span: span)
      try appendSpace(span: span)
      wordStart = at + 2
      return at + 2
    default:
      return at + 1
    }
  }

  private mutating func take(_ opportunity: BreakOpportunity, span: Int) throws(LayoutError) {
    if case .mandatory = opportunity.kind {
      try endWord(at: opportunity.offset, span: span)
      wordStart = opportunity.offset
      inlines.append(.lineEnd)
    } else if wordStart < opportunity.offset {
      cuts.append(opportunity)
    } else if case .space(var space)? = inlines.last {
      space.breaks = true
      inlines[inlines.count - 1] = .space(space)
    } else if !inlines.isEmpty {
      inlines.append(try cut(opportunity, span: span))
    }
  }

  /// Shapes the word up to `end` and divides it at its cuts.
  private mutating func endWord(at end: Int, span: Int) throws(LayoutError) {
    defer { cuts.removeAll(keepingCapacity: true) }
    guard wordStart < end else { return }
    var byte = wordStart, pending = cuts[...]
    for whole in try fragments(of: joined.utf8[wordStart..<end], span: span) {
      var start = 0
      for cluster in whole.shaped.glyphs.indices {
        if let cut = pending.first, cut.offset <= byte {
          pending = pending.dropFirst()
          if cut.offset == byte {
            if cluster > start {
              var part = whole
              part.range = start..<cluster
              inlines.append(.text(part))
            }
            inlines.append(try self.cut(cut, span: span))
            start = cluster
          }
        }
        byte += Int(whole.shaped.lengths[cluster])
      }
      var part = whole
      part.range = start..<whole.shaped.glyphs.count
      inlines.append(.text(part))
    }
    wordStart = end
  }

  private mutating func readObject(until end: Int, span: Int) throws(LayoutError) -> Int {
    wordStart = end
    switch paragraph.spans[span].content {
    case .leader(let width, let fills):
      inlines += DottedLine.parts(width: width.points, fills: fills, span: span)
    case .gap(let width): inlines.append(.gap(width: width.points, span: span))
    case .checkBox(let ticked): inlines.append(.text(try sign(.checkBox(ticked: ticked), span: span)))
    case .text, .pageNumber, .pageCount: break
    }
    return end
  }

  private func cut(_ opportunity: BreakOpportunity, span: Int) throws(LayoutError) -> Inline {
    let hyphen = try hyphen(opportunity, span: span)
    let isName = hyphen != nil && paragraph.spans[span].style.field != nil
    return .cut(cost: opportunity.cost + (isName ? BreakOpportunity.Cost.value : 0), hyphen: hyphen)
  }

  private func hyphen(_ opportunity: BreakOpportunity, span: Int) throws(LayoutError) -> Fragment? {
    guard case .hyphen(drawn: true) = opportunity.kind else { return nil }
    return try sign(.hyphen, span: span)
  }

  private func sign(_ sign: Typefoundry.Sign, span: Int) throws(LayoutError) -> Fragment {
    let style = paragraph.spans[span].style
    do throws(TextProblem) {
      return fragment(
        try foundry.sign(sign, in: typeface(style)), span: span)
    } catch {
      throw error.located(field: style.field, form: form)
    }
  }

  private mutating func appendSpace(span: Int) throws(LayoutError) {
    let plain = try fragments(of: [0x20], span: span)[0]
    inlines.append(.space(Space(width: plain.width, size: plain.nominalSize, span: span, breaks: false)))
  }

  private func fragments(
    of word: ArraySlice<UInt8>, span: Int
  ) throws(LayoutError) -> [Fragment] {
    let style = paragraph.spans[span].style
    do throws(TextProblem) {
      return try foundry.shape(
        word, in: typeface(style), language: style.language ?? language
      ).map { fragment($0, span: span) }
    } catch {
      throw error.located(field: style.field, form: form)
    }
  }

  private func typeface(_ style: SpanStyle) -> Typeface {
    Typeface(family: type.family, isBold: style.isBold, script: .devanagari, conjuncts: type.conjuncts)
  }

  /// How large letters are set that stand for those of the paragraph's family, on a page of Devanagari or of Latin.
  private func relativeSize(of typeface: Typeface) -> Double {
    paragraph.style.family.letterHeight / typeface.family.letterHeight
      * (pageLanguage == .nepali ? typeface.sizeBesideDevanagari : 1)
  }

  private func fragment(_ shaped: ShapedWord, span: Int) -> Fragment {
    let style = paragraph.spans[span].style
    let size = paragraph.style.size.points * style.scale
    return Fragment(
      shaped: shaped, range: shaped.glyphs.indices, span: span,
      size: size * relativeSize(of: shaped.font.typeface) * foundry.emScale(shaped.font), nominalSize: size,
      condensed: style.condensed * (style.field == nil && !isWhole ? 1 : condensed),
      unitsPerEm: foundry.unitsPerEm(shaped.font))
  }
}

extension Span.Content {
  /// Whether it is one thing and not words.
  fileprivate var isObject: Bool {
    switch self {
    case .leader, .gap, .checkBox: true
    case .text, .pageNumber, .pageCount: false
    }
  }
}
