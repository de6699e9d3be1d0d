/// Words set in lines.
public struct Paragraph: Hashable, Sendable {
  public var spans: [Span]
  public var style: ParagraphStyle
  public var role: Role
  public var fit: Fit

  public init(
    _ spans: [Span], style: ParagraphStyle = ParagraphStyle(), role: Role = .paragraph, fit: Fit = .wrap
  ) {
    self.spans = spans
    self.style = style
    self.role = role
    self.fit = fit
  }

  /// What the paragraph is in the document's structure (ISO 32000-1, 14.8.4).
  public enum Role: Hashable, Sendable {
    case paragraph
    /// A heading of level 1 to 6.
    case heading(Int)
    case note
    /// Repeated or decorative matter that a reader skips.
    case artifact
  }

  /// What happens when the words need more lines than there is room for.
  public enum Fit: Hashable, Sendable {
    /// As many lines as needed.
    case wrap
    /// At most `lines` lines: letters are condensed down to `floor` (0.5 to 1) of their width, and
    /// what is longer still is refused.
    case condense(lines: Int, floor: Double)
    /// The same, labels too, and letters are condensed by up to 7 % as well where that saves a line: no word is
    /// left alone on the last.
    case copyfit(lines: Int, floor: Double)
    /// At most `lines` lines; what is longer is refused.
    case refuse(lines: Int)
  }
}

/// How a paragraph is set.
public struct ParagraphStyle: Hashable, Sendable {
  public var family: Family
  public var size: Length
  /// From baseline to baseline.
  public var leading: Length
  public var alignment: Alignment
  /// Left indent of the first line, on top of `indent`.
  public var firstIndent: Length
  /// Left indent of all lines.
  public var indent: Length
  public var spaceBefore: Length
  public var spaceAfter: Length
  /// Never the last on a page while something follows.
  public var keepsWithNext: Bool
  /// Whether long Devanagari words may be divided between aksharas.
  public var hyphenates: Bool

  public init(
    family: Family = .serif, size: Length = .pt(11), leading: Length = .pt(17),
    alignment: Alignment = .start, firstIndent: Length = .zero, indent: Length = .zero,
    spaceBefore: Length = .zero, spaceAfter: Length = .zero, keepsWithNext: Bool = false,
    hyphenates: Bool = true
  ) {
    self.family = family
    self.size = size
    self.leading = leading
    self.alignment = alignment
    self.firstIndent = firstIndent
    self.indent = indent
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.keepsWithNext = keepsWithNext
    self.hyphenates = hyphenates
  }

  public enum Alignment: Hashable, Sendable { case start, centre, end, justified }
}
