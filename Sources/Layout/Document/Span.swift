/// A stretch of a paragraph in one style.
public struct Span: Hashable, Sendable {
  public var content: Content
  public var style: SpanStyle

  public init(_ content: Content, style: SpanStyle = SpanStyle()) {
    self.content = content
    self.style = style
  }

  /// Plain words in a style.
  public init(_ text: String, style: SpanStyle = SpanStyle()) {
    self.init(.text(text), style: style)
  }

  public enum Content: Hashable, Sendable {
    /// Words. A line feed ends the line; U+00A0 is a space where no line may break.
    case text(String)
    /// A dotted line for handwriting, at least `width` long. One that `fills` takes what is left of
    /// its line. It is drawn, not text: a reader sees a space.
    case leader(width: Length, fills: Bool)
    /// A box to tick, as high as the letters around it; it reads as ☐ or ☑.
    case checkBox(ticked: Bool)
    /// Empty width; words before and after are apart.
    case gap(Length)
    /// The number of the page, or how many there are, in the digits of the span's language.
    /// Only where the page is known: in page headers and footers.
    case pageNumber
    case pageCount
  }
}

/// How a span differs from its paragraph.
public struct SpanStyle: Hashable, Sendable {
  public var isBold = false
  public var isUnderlined = false
  /// Struck through: the alternatives that data did not choose.
  public var isStruck = false
  /// Size relative to the paragraph's size.
  public var scale = 1.0
  /// Width of the letters relative to the font's own; below 1 is condensed.
  public var condensed = 1.0
  /// Nil: black.
  public var colour: Colour?
  /// The language of the words, where it is not the document's.
  public var language: Language?
  /// The field that the words come from, for errors.
  public var field: String?

  public init(
    isBold: Bool = false, isUnderlined: Bool = false, isStruck: Bool = false, scale: Double = 1,
    colour: Colour? = nil, language: Language? = nil, field: String? = nil
  ) {
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isStruck = isStruck
    self.scale = scale
    self.language = language
    self.colour = colour
    self.field = field
  }
}

/// The language of a text, as a BCP 47 tag. It chooses letter shapes (५ and ८ differ between
/// Nepali and Hindi) and is what a screen reader speaks.
public enum Language: String, Hashable, Sendable {
  case nepali = "ne"
  case english = "en"
}
