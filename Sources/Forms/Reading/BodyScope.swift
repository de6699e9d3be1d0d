import Layout

/// What a part of the body inherits: the fields that its holes may name, and the style of its words.
struct BodyScope {
  var fields: FieldScope
  /// What stands for a field on a blank print, by the place of its declaration.
  let blanks: [SourcePlace: Hole.Blank]
  var paragraph: ParagraphStyle
  var words = SpanStyle()
  /// Whether a marker such as {#} has a row or item to count.
  var countsRows = false

  /// The attributes that every block and span may have.
  static let conditionAttributes = ["only", "when", "is"]
  /// The attributes of style: inherited by what stands inside.
  static let styleAttributes = ["family", "size", "leading", "align", "bold", "lang"]
  /// The attributes of style that only the block itself takes.
  static let spacingAttributes = ["before", "after", "indent", "first", "keep"]

  /// The scope inside an element with attributes of style.
  func inside(_ attributes: Attributes) throws(FormError) -> BodyScope {
    var scope = self
    let family: KeyValuePairs = ["serif": Family.serif, "sans": Family.sans]
    scope.paragraph.family = try attributes.word("family", family) ?? paragraph.family
    if let size = try attributes["size"]?.size(relativeTo: paragraph.size) {
      // Lines stand as close as before, unless the form says how close.
      scope.paragraph.leading = paragraph.leading * (size.points / paragraph.size.points)
      scope.paragraph.size = size
    }
    scope.paragraph.leading = try attributes.length("leading") ?? scope.paragraph.leading
    scope.paragraph.alignment =
      try attributes.word(
        "align", ["start": .start, "centre": .centre, "end": .end, "justified": .justified])
      ?? paragraph.alignment
    scope.words.isBold = try attributes.flag("bold", default: words.isBold)
    scope.words.language =
      try attributes.word("lang", ["ne": Language.nepali, "en": .english]) ?? words.language
    return scope
  }

  /// The style of a paragraph in this scope, with its own spacing.
  func style(spacedBy attributes: Attributes) throws(FormError) -> ParagraphStyle {
    var style = paragraph
    style.spaceBefore = try attributes.length("before") ?? style.spaceBefore
    style.spaceAfter = try attributes.length("after") ?? style.spaceAfter
    style.indent = try attributes.length("indent") ?? style.indent
    style.firstIndent = try attributes.length("first") ?? style.firstIndent
    style.keepsWithNext = try attributes.flag("keep", default: style.keepsWithNext)
    return style
  }

  /// When the element is shown.
  func condition(_ attributes: Attributes) throws(FormError) -> Body.Condition {
    let print = try attributes.word("only", ["blank": Body.Print.blank, "filled": .filled])
    guard let when = attributes["when"] else {
      if let keys = attributes["is"] { throw FormError(keys.place, "“is” needs “when”") }
      return Body.Condition(print: print)
    }
    let field = try fields.field((when.string, when.place))
    guard let keys = attributes["is"] else {
      if field.isRequired { throw FormError(when.place, "\(field.name) is required, so it is always filled") }
      return Body.Condition(print: print, field: .filled(field.name))
    }
    guard case .choice(let choices) = field.kind else {
      throw FormError(when.place, "\(field.name) is \(field.kind.noun), not a choice")
    }
    for key in keys.words() where !choices.contains(where: { $0.key == key.text }) {
      throw FormError.unknown("key", key.text, among: choices.map(\.key), at: key.place)
    }
    return Body.Condition(print: print, field: .chosen(field: field.name, keys: keys.words().map(\.text)))
  }
}

extension PlacedText {
  /// A size of letters: `12pt`, or `1.2` times the size around.
  func size(relativeTo size: Length) throws(FormError) -> Length {
    if let factor = Double(string), (0.2...5).contains(factor) { return size * factor }
    let length = try self.length()
    guard (2...72).contains(length.points) else {
      throw FormError(place, "letters are from 2pt to 72pt high")
    }
    return length
  }
}
